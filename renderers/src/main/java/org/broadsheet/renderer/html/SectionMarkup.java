package org.broadsheet.renderer.html;

import static org.broadsheet.renderer.markup.Markup.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Mark;
import org.broadsheet.model.Reference;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Run;
import org.broadsheet.model.Section;
import org.broadsheet.renderer.markup.BodyMarkup;
import org.broadsheet.renderer.markup.Element;
import org.broadsheet.renderer.markup.Markup;

/** A section without its stories: number {@code number} of the page, its heading of level {@code level}. */
record SectionMarkup(Section section, ElementPath path, int number, int level, PageFacts page, BodyMarkup body) {
    /** The section's start and its heading. */
    Element opening() {
        Optional<RichText> heading = section.heading().filter(words -> !words.isBlank());
        boolean landmark = heading.isPresent() && !page.isSingle();
        String id = "section-" + number;
        Element opening =
                element(landmark ? "section" : "div").with("class", "section").with("data-page", section.page());
        Element start = landmark ? opening.with("aria-labelledby", id) : opening;
        return section.heading()
                .map(words ->
                        element(landmark ? "h" + Math.min(level, 6) : "p", body.text(words, path.child("heading"))))
                .map(element -> element.with("class", "section-heading").with("id", id))
                .map(element -> start.plus(List.of(element)))
                .orElse(start);
    }

    /** What stands below the stories: pointers to others, and pictures without one. */
    List<Element> closing() {
        var closing = new ArrayList<Element>();
        if (!section.references().isEmpty()) {
            closing.add(element("ul", references()).with("class", "references"));
        }
        List<Markup> pictures = body.blocks(List.copyOf(section.pictures()), path, "pictures");
        if (!pictures.isEmpty()) {
            closing.add(element("div", pictures).with("class", "pictures"));
        }
        return closing;
    }

    private List<Element> references() {
        return IntStream.range(0, section.references().size())
                .mapToObj(this::reference)
                .toList();
    }

    private Element reference(int index) {
        Reference reference = section.references().get(index);
        var place = path.child("references", index);
        var content = new ArrayList<Markup>();
        content.add(title(reference, place).with("class", "reference-title"));
        reference
                .teaser()
                .ifPresent(words ->
                        content.add(body.paragraph(words, place.child("teaser")).with("class", "teaser")));
        reference.picture().ifPresent(picture -> content.addAll(body.block(picture, place.child("picture"))));
        return element("li", content).with("class", "reference");
    }

    private Element title(Reference reference, ElementPath place) {
        boolean inner = reference.href().isPresent() && hasLinks(reference.title());
        if (inner) {
            body.lost(place.child("title"), "links inside the title of a pointer that is a link itself are left out");
        }
        List<Markup> words =
                body.text(inner ? withoutLinks(reference.title()) : reference.title(), place.child("title"));
        return reference
                .href()
                .flatMap(href -> body.url(href, place.child("href")))
                .map(url -> element(
                        "p",
                        PageFinish.external(
                                element("a", words).with("class", "way").with("href", url))))
                .orElseGet(() -> element("p", words));
    }

    private static boolean hasLinks(RichText text) {
        return text.runs().stream().flatMap(run -> run.marks().stream()).anyMatch(Mark.Link.class::isInstance);
    }

    private static RichText withoutLinks(RichText text) {
        return new RichText(text.runs().stream()
                .map(run -> new Run(
                        run.text(),
                        run.marks().stream()
                                .filter(mark -> !(mark instanceof Mark.Link))
                                .toList()))
                .toList());
    }
}
