package org.broadsheet.json;

import java.util.List;
import java.util.function.Consumer;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.model.Article;
import org.broadsheet.model.Edition;
import org.broadsheet.model.Notice;
import org.broadsheet.model.Reference;
import org.broadsheet.model.Section;
import org.broadsheet.source.Position;
import org.broadsheet.source.Span;

/** Writes a document: what is around the articles. */
final class DocumentWriter {
    private static final String ARTICLE = "sections[0].articles[0]";

    private final Output out;
    private final ArticleWriter articles;
    private final BlockWriter blocks;
    private final MetadataWriter metadata;
    private final Consumer<Section> section = this::section;

    DocumentWriter(Output out) {
        this.out = out;
        this.metadata = new MetadataWriter(out);
        this.blocks = new BlockWriter(out, metadata);
        this.articles = new ArticleWriter(out, blocks, metadata);
    }

    void edition(Edition edition, List<Diagnostic> diagnostics) {
        out.owned(edition.metadata().foreign(), 0, () -> document("edition", "", () -> edition(edition), diagnostics));
    }

    void article(Article article, List<Diagnostic> diagnostics) {
        out.owned(
                article.metadata().foreign(),
                1,
                () -> document("article", ARTICLE, () -> articles.members(article), diagnostics));
    }

    private void document(String root, String path, Runnable content, List<Diagnostic> diagnostics) {
        out.open();
        out.member("format", JsonReader.FOREIGN);
        out.member("formatVersion", Version.CURRENT.toString());
        out.name(root);
        out.trail().enter(path);
        content.run();
        out.trail().outside();
        out.list("diagnostics", diagnostics, this::diagnostic);
        out.close(Shape.DOCUMENT);
    }

    private void edition(Edition edition) {
        out.open();
        out.member("publication", edition.publication());
        out.time("date", edition.date());
        out.member("number", edition.number());
        out.member("language", edition.language());
        out.list("sections", edition.sections(), section);
        out.list("notices", edition.notices(), this::notice);
        metadata.member(edition.metadata());
        out.close(Shape.EDITION);
    }

    private void section(Section section) {
        out.open();
        out.words("heading", section.heading());
        out.member("page", section.page());
        out.list("articles", section.articles(), articles::article);
        out.list("references", section.references(), this::reference);
        out.list("pictures", section.pictures(), blocks::block);
        out.list("sections", section.sections(), this.section);
        out.close(Shape.SECTION);
    }

    private void notice(Notice notice) {
        out.open();
        out.member("kind", Kinds.notice(notice.kind()));
        out.marked(notice.text());
        out.close(Shape.NOTICE);
    }

    private void reference(Reference reference) {
        out.open();
        out.words("title", reference.title());
        out.member("href", reference.href());
        out.words("teaser", reference.teaser());
        out.child("picture", reference.picture(), blocks::block);
        out.close(Shape.REFERENCE);
    }

    private void diagnostic(Diagnostic diagnostic) {
        out.open();
        out.member("code", diagnostic.code());
        out.member("severity", diagnostic.severity().toString());
        out.member("message", diagnostic.message());
        if (!diagnostic.path().value().isEmpty()) {
            out.member("path", diagnostic.path().value());
        }
        diagnostic.span().ifPresent(this::place);
        out.list("related", diagnostic.related(), this::related);
        out.close(Shape.DIAGNOSTIC);
    }

    private void related(Span span) {
        out.inline();
        out.open();
        place(span);
        out.close(Shape.PLACE);
    }

    private void place(Span span) {
        Position start = span.start();
        Position end = span.end();
        out.number("line", start.line());
        out.number("column", start.column());
        out.number("endLine", end.line());
        out.number("endColumn", end.column());
        out.number("offset", start.offset());
        out.number("endOffset", end.offset());
    }
}
