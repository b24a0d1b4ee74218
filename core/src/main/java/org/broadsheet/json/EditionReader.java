package org.broadsheet.json;

import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Article;
import org.broadsheet.model.Edition;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.NewsTime;
import org.broadsheet.model.Notice;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Reference;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Section;
import org.jspecify.annotations.Nullable;

/** Reads editions and their sections. */
final class EditionReader {
    private final Input in;
    private final TextReader texts;
    private final ArticleReader articles;
    private final MediumReader media;
    private final MetadataReader metadata;

    EditionReader(Input in, TextReader texts, ArticleReader articles, MediumReader media, MetadataReader metadata) {
        this.in = in;
        this.texts = texts;
        this.articles = articles;
        this.media = media;
        this.metadata = metadata;
    }

    /** The edition at hand. */
    Edition edition() {
        Optional<String> publication = Optional.empty();
        Optional<NewsTime> date = Optional.empty();
        Optional<String> number = Optional.empty();
        Optional<String> language = Optional.empty();
        List<Section> sections = List.of();
        List<Notice> notices = List.of();
        var facts = Metadata.EMPTY;
        in.open();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "publication" -> publication = Optional.of(in.text(name));
                case "date" -> date = Optional.of(in.child(name, texts::time));
                case "number" -> number = Optional.of(in.text(name));
                case "language" -> language = Optional.of(in.text(name));
                case "sections" -> sections = in.list(name, this::section);
                case "notices" -> notices = in.list(name, this::notice);
                case "metadata" -> facts = in.child(name, metadata::metadata);
                default -> in.unknown(name);
            }
        }
        return new Edition(publication, date, number, language, sections, notices, facts);
    }

    private Section section() {
        Optional<RichText> heading = Optional.empty();
        Optional<String> page = Optional.empty();
        List<Article> stories = List.of();
        List<Reference> references = List.of();
        List<Picture> pictures = List.of();
        List<Section> sections = List.of();
        in.deeper();
        in.open();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "heading" -> heading = Optional.of(in.child(name, texts::words));
                case "page" -> page = Optional.of(in.text(name));
                case "articles" -> stories = in.list(name, articles::article);
                case "references" -> references = in.list(name, this::reference);
                case "pictures" -> pictures = in.list(name, media::only);
                case "sections" -> sections = in.list(name, this::section);
                default -> in.unknown(name);
            }
        }
        in.shallower();
        return new Section(heading, page, stories, references, pictures, sections);
    }

    private Reference reference() {
        @Nullable RichText title = null;
        Optional<String> href = Optional.empty();
        Optional<RichText> teaser = Optional.empty();
        Optional<Picture> picture = Optional.empty();
        in.open();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "title" -> title = in.child(name, texts::words);
                case "href" -> href = Optional.of(in.text(name));
                case "teaser" -> teaser = Optional.of(in.child(name, texts::words));
                case "picture" -> picture = Optional.of(in.child(name, media::only));
                default -> in.unknown(name);
            }
        }
        if (title == null) {
            throw in.missing("the reference", "title");
        }
        return new Reference(title, href, teaser, picture);
    }

    private Notice notice() {
        Notice.@Nullable Kind kind = null;
        var text = new MarkedText(in);
        in.open();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "kind" -> kind = Kinds.notice(in);
                case "text" -> text.text();
                case "marks" -> text.marks();
                default -> in.unknown(name);
            }
        }
        if (kind == null) {
            throw in.missing("the notice", "kind");
        }
        return new Notice(kind, text.required("the notice"));
    }
}
