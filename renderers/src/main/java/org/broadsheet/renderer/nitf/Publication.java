package org.broadsheet.renderer.nitf;

import static org.broadsheet.renderer.markup.Markup.element;

import java.util.Optional;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Placement;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Section;
import org.broadsheet.renderer.markup.Element;
import org.broadsheet.renderer.markup.NitfTime;

/** The {@code pubdata}: which paper, of what day, in what section, on which page. */
record Publication(Document document) {
    Element markup() {
        Element paper = element("pubdata");
        if (document.edition().date().isPresent()) {
            paper = NitfTime.on(
                    paper,
                    "date.publication",
                    document.edition().date().get(),
                    ElementPath.ROOT.child("date"),
                    document.losses());
        }
        return placed(paper.with("name", document.edition().publication())
                .with("number", document.edition().number())
                .with("position.section", heading()));
    }

    /** The label of the innermost section that has one. */
    private Optional<String> heading() {
        ElementPath path = ElementPath.ROOT;
        Optional<RichText> heading = Optional.empty();
        Optional<ElementPath> place = Optional.empty();
        ElementPath at = document.path().parent().orElse(path);
        for (int i = document.within().size() - 1; i >= 0; i--) {
            Section section = document.within().get(i);
            if (section.heading().isPresent() && heading.isPresent()) {
                document.losses().dropped(at.child("heading"), "a document of NITF names one section, the innermost");
            } else if (section.heading().isPresent()) {
                heading = section.heading();
                place = Optional.of(at.child("heading"));
            }
            at = at.parent().orElse(path);
        }
        if (heading.isPresent() && heading.get().hasMarks()) {
            document.losses().changed(place.orElse(path), "the label of a section is written without its marks");
        }
        return heading.map(RichText::plain);
    }

    private Element placed(Element paper) {
        Optional<Placement> placement = document.article().placement();
        Optional<String> printed = document.within().isEmpty()
                ? Optional.empty()
                : document.within().get(document.within().size() - 1).page();
        return placement
                .map(place -> paper.with("position.sequence", place.page())
                        .with("bs:sequence", Integer.toString(place.sequence()))
                        .with("bs:section-page", printed))
                .orElseGet(() -> paper.with("position.sequence", printed));
    }
}
