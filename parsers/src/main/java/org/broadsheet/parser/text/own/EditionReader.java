package org.broadsheet.parser.text.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.format.ParseResult;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Notice;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Reference;
import org.broadsheet.model.RichText;
import org.broadsheet.parser.text.fact.Lines;
import org.broadsheet.parser.text.fact.Reading;

/** Reads a whole text: its front matter, then line by line what opens a section or an article, and what stands in them. */
final class EditionReader {
    private final Reading reading;
    private final Cursor cursor;
    private final List<SectionDraft> sections = new ArrayList<>();
    private final List<SectionDraft> open = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private Optional<ArticleReader> article = Optional.empty();

    EditionReader(Reading reading) {
        this.reading = reading;
        cursor = new Cursor(reading, Lines.of(reading.source().text()), 0);
    }

    ParseResult read() {
        var front = FrontMatter.read(cursor);
        front.unread().ifPresent(notices::add);
        while (cursor.toNext()) {
            element();
        }
        closeArticle();
        var edition = front.edition()
                .sections(sections.stream().map(SectionDraft::build).toList())
                .notices(notices)
                .build();
        return new ParseResult(reading.source().name(), edition, reading.places(), reading.findings());
    }

    private void element() {
        var heading = Heading.at(cursor).filter(found -> found.signs() < 3);
        var directive = cursor.directive().orElse("");
        if (heading.isPresent()) {
            heading(heading.get());
        } else if (Notices.KINDS.containsKey(directive)) {
            notice(directive);
        } else if (directive.equals("reference")) {
            reference();
        } else if (article.isEmpty() && isPicture()) {
            picture();
        } else {
            story();
            return;
        }
        reading.block();
    }

    private void heading(Heading heading) {
        closeArticle();
        if (heading.signs() == 1) {
            section(heading);
        } else {
            var section = section();
            var path = section.path().child("articles", section.articles().size());
            article = Optional.of(ArticleReader.headlined(
                    cursor, heading, path, section.articles().size() + 1));
        }
    }

    private void section(Heading heading) {
        int start = cursor.start();
        reading.depth(heading.depth() + 1);
        int depth = Math.min(heading.depth(), open.size());
        open.subList(depth, open.size()).clear();
        var siblings = depth == 0 ? sections : open.get(depth - 1).sections();
        var path = (depth == 0 ? ElementPath.ROOT : open.get(depth - 1).path()).child("sections", siblings.size());
        if (depth < heading.depth()) {
            var message = "a section " + heading.depth() + " deep stands in one " + depth
                    + " deep at most; it is taken to be " + depth + " deep";
            reading.warn("text/section-depth", message, path, start, cursor.lineEnd());
        }
        var raw = cursor.raw(heading.textStart());
        Optional<RichText> words =
                raw.isEmpty() ? Optional.empty() : Optional.of(cursor.inline(raw, path.child("heading"), start));
        reading.place(path, start, cursor.end());
        words.ifPresent(any -> reading.place(path.child("heading"), start, cursor.end()));
        var facts = Facts.below(cursor, path);
        var draft = new SectionDraft(path, words, facts.text("page"));
        facts.close();
        siblings.add(draft);
        open.add(draft);
    }

    /** The section that is open; one without a heading where none is. */
    private SectionDraft section() {
        if (open.isEmpty()) {
            var draft = new SectionDraft(
                    ElementPath.ROOT.child("sections", sections.size()), Optional.empty(), Optional.empty());
            sections.add(draft);
            open.add(draft);
        }
        return open.get(open.size() - 1);
    }

    private void notice(String directive) {
        int start = cursor.start();
        var path = ElementPath.ROOT.child("notices", notices.size());
        var text = cursor.inline(cursor.words(directive), path, start);
        reading.place(path, start, cursor.end());
        notices.add(new Notice(Notices.KINDS.getOrDefault(directive, Notice.Kind.OTHER), text));
    }

    private void reference() {
        int start = cursor.start();
        var section = section();
        var path = section.path().child("references", section.references().size());
        var title = cursor.inline(cursor.words("reference"), path.child("title"), start);
        var facts = Facts.below(cursor, path);
        var href = facts.text("href");
        facts.close();
        section.references().add(new Reference(title, href, teaser(path), pictured(path.child("picture"))));
        reading.place(path, start, cursor.end());
        reading.place(section.path(), start, cursor.end());
    }

    private Optional<RichText> teaser(ElementPath path) {
        if (!cursor.isAdjacent("teaser")) {
            return Optional.empty();
        }
        int start = cursor.start();
        return Optional.of(cursor.inline(cursor.words("teaser"), path.child("teaser"), start));
    }

    private Optional<Picture> pictured(ElementPath path) {
        return cursor.isAdjacent() && isPicture() ? Optional.of(picture(path)) : Optional.empty();
    }

    private void picture() {
        int start = cursor.start();
        var section = section();
        section.pictures()
                .add(picture(section.path().child("pictures", section.pictures().size())));
        reading.place(section.path(), start, cursor.end());
    }

    private boolean isPicture() {
        return cursor.begins("![") && FigureReader.isFigure(cursor);
    }

    private Picture picture(ElementPath path) {
        int start = cursor.start();
        var picture = (Picture) FigureReader.read(cursor, path).orElseThrow();
        reading.place(path, start, cursor.end());
        return picture;
    }

    private void story() {
        if (article.isEmpty()) {
            var section = section();
            var path = section.path().child("articles", section.articles().size());
            var message = "the words here stand under no headline; an article without one is made for them";
            reading.warn("text/outside-article", message, path, cursor.start(), cursor.lineEnd());
            article = Optional.of(ArticleReader.bare(cursor, path));
        }
        article.get().element();
    }

    private void closeArticle() {
        if (article.isPresent()) {
            var section = section();
            section.articles().add(article.get().close());
            reading.place(section.path(), article.get().start(), article.get().end());
            article = Optional.empty();
        }
    }
}
