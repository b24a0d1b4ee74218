package org.broadsheet.renderer.text;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.model.Edition;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Notice;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Reference;
import org.broadsheet.model.Section;
import org.broadsheet.renderer.loss.Losses;

/** Writes an edition: front matter, what stands at the head of the page, the sections, the other notices. */
final class EditionText {
    private static final Map<Notice.Kind, String> NOTICES = new EnumMap<>(Map.of(
            Notice.Kind.BANNER, "@banner",
            Notice.Kind.MASTHEAD, "@masthead",
            Notice.Kind.FOLIO, "@folio",
            Notice.Kind.COLOPHON, "@colophon",
            Notice.Kind.JUMP_LINE, "@jump-line",
            Notice.Kind.CORRECTION, "@correction",
            Notice.Kind.CONTACT, "@contact",
            Notice.Kind.BOILERPLATE, "@boilerplate",
            Notice.Kind.OTHER, "@notice"));

    private final Page page;
    private final Losses losses;

    EditionText(Page page, Losses losses) {
        this.page = page;
        this.losses = losses;
    }

    void write(Edition edition) throws IOException {
        frontMatter(edition);
        int atHead = atHead(edition.notices());
        notices(edition.notices().subList(0, atHead));
        for (int at = 0; at < edition.sections().size(); at++) {
            var section = edition.sections().get(at);
            var path = ElementPath.ROOT.child("sections", at);
            if (at > 0 || !goesWithoutSaying(section)) {
                heading(section, 0);
            }
            section(section, path, 0);
        }
        notices(edition.notices().subList(atHead, edition.notices().size()));
        page.flush();
    }

    private void frontMatter(Edition edition) throws IOException {
        var fields = new Yaml.Fields()
                .text("publication", edition.publication())
                .one("date", edition.date(), MetadataFacts::time)
                .text("number", edition.number())
                .text("language", edition.language());
        MetadataFacts.add(edition.metadata(), fields, ElementPath.ROOT, losses);
        page.line("---");
        page.line("broadsheet: 1.0");
        for (String fact : YamlLines.of(fields)) {
            page.line(fact);
        }
        page.line("---");
    }

    /** How many notices stand above the first story: those that a page has at its head. */
    private static int atHead(List<Notice> notices) {
        int count = 0;
        while (count < notices.size() && isAtHead(notices.get(count).kind())) {
            count++;
        }
        return count;
    }

    private static boolean isAtHead(Notice.Kind kind) {
        return kind == Notice.Kind.BANNER || kind == Notice.Kind.MASTHEAD || kind == Notice.Kind.FOLIO;
    }

    private void notices(List<Notice> notices) throws IOException {
        for (Notice notice : notices) {
            page.blank();
            var words = InlineText.line(notice.text());
            var name = NOTICES.getOrDefault(notice.kind(), "@notice");
            page.text(words.isEmpty() ? name : name + " " + words);
        }
    }

    /** Whether a reader makes this first section of what stands in it, without any heading. */
    private static boolean goesWithoutSaying(Section section) {
        return section.heading().isEmpty()
                && section.page().isEmpty()
                && !(section.articles().isEmpty()
                        && section.references().isEmpty()
                        && section.pictures().isEmpty());
    }

    private void heading(Section section, int depth) throws IOException {
        var words = section.heading().map(text -> text.runs().isEmpty() ? Escape.NOTHING : InlineText.line(text));
        page.blank();
        page.text("#" + ">".repeat(depth) + words.map(text -> " " + text).orElse(""));
        page.facts(YamlLines.of(new Yaml.Fields().text("page", section.page())));
    }

    private void section(Section section, ElementPath path, int depth) throws IOException {
        for (int at = 0; at < section.references().size(); at++) {
            page.blank();
            reference(section.references().get(at), path.child("references", at));
        }
        for (int at = 0; at < section.pictures().size(); at++) {
            page.blank();
            FigureText.write(section.pictures().get(at), path.child("pictures", at), page, losses);
        }
        for (int at = 0; at < section.articles().size(); at++) {
            page.blank();
            new ArticleText(page, losses).write(section.articles().get(at), path.child("articles", at));
        }
        for (int at = 0; at < section.sections().size(); at++) {
            inner(section.sections().get(at), path.child("sections", at), depth + 1);
        }
    }

    private void inner(Section section, ElementPath path, int depth) throws IOException {
        if (depth >= BlockText.DEEPEST) {
            losses.dropped(path, "sections nested deeper than " + BlockText.DEEPEST + " levels are left out");
            return;
        }
        heading(section, depth);
        section(section, path, depth);
    }

    private void reference(Reference reference, ElementPath path) throws IOException {
        var title = InlineText.line(reference.title());
        page.text(title.isEmpty() ? "@reference" : "@reference " + title);
        page.facts(YamlLines.of(new Yaml.Fields().text("href", reference.href())));
        if (reference.teaser().isPresent()) {
            var teaser = InlineText.line(reference.teaser().get());
            page.text(teaser.isEmpty() ? "@teaser" : "@teaser " + teaser);
        }
        Optional<Picture> picture = reference.picture();
        if (picture.isPresent()) {
            FigureText.write(picture.get(), path.child("picture"), page, losses);
        }
    }
}
