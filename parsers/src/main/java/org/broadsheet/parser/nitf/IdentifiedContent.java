package org.broadsheet.parser.nitf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Link;
import org.broadsheet.parser.markup.Element;
import org.broadsheet.parser.markup.NitfLine;
import org.broadsheet.vocabulary.NewsCodes;
import org.broadsheet.vocabulary.NitfTerms;

/** The {@code identified-content}: whom and what a document is about. */
final class IdentifiedContent {
    private static final String PATH = "/nitf/head/docdata/identified-content";

    private final Draft draft;
    private final ConceptReader concepts;

    IdentifiedContent(Draft draft) {
        this.draft = draft;
        this.concepts = new ConceptReader(draft);
    }

    void read(Element content) {
        boolean listed = content.elements().stream().anyMatch(part -> isTopic(part) && draft.context.own());
        if (listed) {
            draft.subjects.clear();
        }
        content.elements().forEach(this::part);
        draft.keepRest(content, "/nitf/head/docdata", Set.of());
    }

    /** In documents of ours all topics stand here when one does, those with a number of the IPTC again. */
    private static boolean isTopic(Element part) {
        return part.name().equals("event")
                || part.name().equals("classifier")
                        && part.attribute("type")
                                .filter(NitfTerms.CLASSIFIER_SUBJECT::equals)
                                .isPresent();
    }

    private void part(Element part) {
        String kind = part.attribute("class").orElse("");
        switch (part.name()) {
            case "person" -> add(draft.people, "people", part);
            case "org" -> org(part, kind);
            case "location" -> {
                boolean located = kind.equals(NitfTerms.CLASS_LOCATED);
                List<Concept> all = located ? draft.located : draft.spots;
                all.add(concepts.place(part, PATH));
                draft.place(located ? "located" : "places", all, part);
            }
            case "event" -> typed(part, NewsCodes.CONCEPT_EVENT);
            case "object.title" -> typed(part, "cpnat:object");
            case "function" -> typed(part, "function");
            case "classifier" -> classifier(part);
            case "virtloc" -> link(part);
            default -> draft.keep(part, PATH);
        }
    }

    private void add(List<Concept> all, String list, Element part) {
        all.add(concepts.of(part, PATH));
        draft.place(list, all, part);
    }

    private void org(Element org, String kind) {
        if (kind.equals(NitfTerms.CLASS_HOLDER)) {
            draft.rights = draft.rights.withHolder(concepts.of(org, PATH));
            draft.place("rights", org);
        } else if (kind.equals(NitfTerms.CLASS_SOURCE)) {
            add(draft.sources, "infoSources", org);
        } else {
            add(draft.organisations, "organisations", org);
        }
    }

    private void typed(Element part, String type) {
        draft.subjects.add(concepts.of(part, PATH).toBuilder().type(type).build());
        draft.place("subjects", draft.subjects, part);
    }

    private void classifier(Element part) {
        String type = part.attribute("type").orElse("");
        if (type.equals(NitfTerms.CLASSIFIER_GENRE)) {
            add(draft.genres, "genres", part);
            return;
        }
        Concept topic = concepts.of(part, PATH);
        boolean plain = type.isEmpty() || type.equals(NitfTerms.CLASSIFIER_SUBJECT);
        draft.subjects.add(plain ? topic : topic.toBuilder().type(type).build());
        draft.place("subjects", draft.subjects, part);
    }

    private void link(Element part) {
        String words = NitfLine.words(part);
        Optional<String> href = part.attribute("value");
        boolean titled = href.isPresent() && !words.isEmpty();
        draft.links.add(new Link(
                href.orElse(words),
                part.attribute("class"),
                part.attribute(NitfLine.OWN + "type"),
                titled ? Optional.of(words) : Optional.empty()));
        draft.place("links", draft.links, part);
        draft.keepRest(part, PATH, Set.of("value", "class"));
    }
}
