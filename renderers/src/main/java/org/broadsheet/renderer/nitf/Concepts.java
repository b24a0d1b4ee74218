package org.broadsheet.renderer.nitf;

import static org.broadsheet.renderer.markup.Markup.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Concept;
import org.broadsheet.model.ElementPath;
import org.broadsheet.renderer.markup.Element;
import org.broadsheet.renderer.markup.NitfCodes;

/** Concepts as elements of NITF. */
record Concepts(Document document) {
    private static final NitfCodes REGION = new NitfCodes("code-source", "region-code");

    /** A place with the regions around it, else any other concept; empty when it says nothing. */
    Optional<Element> of(String name, Concept concept, ElementPath path) {
        if (!says(concept)) {
            document.losses().dropped(path, "a concept without name and code is not written");
            return Optional.empty();
        }
        if (name.equals("location")) {
            return Optional.of(NitfCodes.PLACE
                    .on(element(name), concept, path, document.losses())
                    .plus(regions(concept, path)));
        }
        for (int i = 0; i < concept.broader().size(); i++) {
            document.losses().dropped(path.child("broader", i), "what a concept belongs to is not written");
        }
        return Optional.of(NitfCodes.NAMED.on(element(name), concept, path, document.losses()));
    }

    private List<Element> regions(Concept place, ElementPath path) {
        var regions = new ArrayList<Element>();
        for (int i = 0; i < place.broader().size(); i++) {
            Concept wider = place.broader().get(i);
            var within = path.child("broader", i);
            for (int j = 0; j < wider.broader().size(); j++) {
                document.losses()
                        .dropped(within.child("broader", j), "what a region belongs to is not written: list it beside");
            }
            if (says(wider)) {
                regions.add(REGION.on(element("region"), wider, within, document.losses()));
            } else {
                document.losses().dropped(within, "a region without name and code is not written");
            }
        }
        return regions;
    }

    /** Whether there is no more to a concept than one name. */
    static boolean isName(Concept concept) {
        return concept.names().size() == 1
                && concept.names().get(0).language().isEmpty()
                && !concept.names().get(0).text().isBlank()
                && concept.equals(Concept.named(concept.names().get(0).text()));
    }

    private static boolean says(Concept concept) {
        return concept.names().stream().anyMatch(name -> !name.text().isBlank())
                || concept.qcode().isPresent()
                || concept.uri().isPresent()
                || concept.literal().isPresent();
    }
}
