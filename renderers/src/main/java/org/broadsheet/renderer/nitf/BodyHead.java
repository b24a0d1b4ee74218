package org.broadsheet.renderer.nitf;

import static org.broadsheet.renderer.markup.Markup.element;
import static org.broadsheet.renderer.markup.Markup.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Byline;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Headline;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Rights;
import org.broadsheet.renderer.markup.BodyMarkup;
import org.broadsheet.renderer.markup.Element;
import org.broadsheet.renderer.markup.Markup;
import org.broadsheet.renderer.markup.NitfPeople;

/** The {@code body.head}: what readers see above a story, in the order of the schema. */
record BodyHead(Document document, BodyMarkup markup) {
    List<Markup> content() {
        var content = new ArrayList<Markup>();
        headline(document.article().headline()).ifPresent(content::add);
        document.facts().rights().flatMap(Rights::notice).flatMap(this::notice).ifPresent(content::add);
        for (int i = 0; i < document.article().bylines().size(); i++) {
            byline(document.article().bylines().get(i), document.path().child("bylines", i))
                    .ifPresent(content::add);
        }
        distributor().ifPresent(content::add);
        document.article()
                .dateline()
                .flatMap(new DatelineLine(document, markup)::of)
                .ifPresent(content::add);
        document.article()
                .summary()
                .flatMap(words -> words("p", words, document.path().child("summary")))
                .ifPresent(words -> content.add(element("abstract", words)));
        return content;
    }

    /** A main headline stands first even if it is blank, as kicker and deck stand under it. */
    private Optional<Element> headline(Headline headline) {
        var path = document.path().child("headline");
        var lines = new ArrayList<Markup>();
        lines.add(words("hl1", headline.main(), path.child("main")).orElse(element("hl1")));
        headline.kicker()
                .flatMap(words -> words("hl2", words, path.child("kicker")))
                .ifPresent(line -> lines.add(line.with("class", "kicker")));
        headline.deck()
                .flatMap(words -> words("hl2", words, path.child("deck")))
                .ifPresent(line -> lines.add(line.with("class", "deck")));
        boolean said = lines.size() > 1 || !headline.main().isBlank();
        return said ? Optional.of(element("hedline", lines)) : Optional.empty();
    }

    private Optional<Element> words(String name, RichText words, ElementPath path) {
        if (!words.isBlank()) {
            return Optional.of(element(name, markup.text(words, path)));
        }
        if (!words.isEmpty() || !name.equals("hl1")) {
            markup.lost(path, "blank text is not written");
        }
        return Optional.empty();
    }

    private Optional<Element> notice(String notice) {
        var path = document.fact("rights").child("notice");
        if (document.said(Optional.of(notice), path).isEmpty()) {
            return Optional.empty();
        }
        markup.reportSpaces(notice, path);
        return Optional.of(element("rights", text(notice)));
    }

    private Optional<Element> byline(Byline byline, ElementPath path) {
        if (byline.text().isBlank() && byline.contributors().isEmpty()) {
            markup.lost(path, "a byline that names nobody is not written");
            return Optional.empty();
        }
        return Optional.of(
                NitfPeople.line(element("byline"), byline.text(), byline.contributors(), markup, path.child("text")));
    }

    private Optional<Element> distributor() {
        return document.facts()
                .provider()
                .flatMap(provider -> new Concepts(document).of("org", provider, document.fact("provider")))
                .map(org -> element("distributor", org));
    }
}
