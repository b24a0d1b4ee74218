package org.broadsheet.renderer.nitf;

import static org.broadsheet.renderer.markup.Markup.element;
import static org.broadsheet.renderer.markup.Markup.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Link;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.Rights;
import org.broadsheet.renderer.markup.Element;
import org.broadsheet.vocabulary.NewsCodes;
import org.broadsheet.vocabulary.NitfTerms;

/** The {@code identified-content}: whom and what a document is about, and what else has a code or a link. */
final class IdentifiedContent {
    private final Document document;
    private final Concepts concepts;
    private final List<Element> elements = new ArrayList<>();

    IdentifiedContent(Document document) {
        this.document = document;
        this.concepts = new Concepts(document);
    }

    /** Whether sources are but names, so that they are a trail of delivery. */
    static boolean isTrail(List<Concept> sources) {
        return sources.stream().allMatch(Concepts::isName);
    }

    List<Element> elements() {
        Metadata facts = document.facts();
        all("person", facts.people(), "people", person -> person);
        all("org", facts.organisations(), "organisations", org -> org);
        all("location", facts.places(), "places", place -> place);
        all("location", facts.located(), "located", place -> place.with("class", NitfTerms.CLASS_LOCATED));
        if (!isTrail(facts.infoSources())) {
            all("org", facts.infoSources(), "infoSources", org -> org.with("class", NitfTerms.CLASS_SOURCE));
        }
        facts.rights()
                .flatMap(Rights::holder)
                .filter(holder -> !Concepts.isName(holder))
                .ifPresent(this::holder);
        if (!TopicObject.holdsGenres(facts.genres())) {
            all("classifier", facts.genres(), "genres", kind -> kind.with("type", NitfTerms.CLASSIFIER_GENRE));
        }
        if (!TopicObject.holdsSubjects(facts.subjects())) {
            subjects(facts.subjects());
        }
        for (int i = 0; i < facts.links().size(); i++) {
            link(facts.links().get(i), i);
        }
        return elements;
    }

    private void all(String name, List<Concept> all, String list, UnaryOperator<Element> finish) {
        for (int i = 0; i < all.size(); i++) {
            concepts.of(name, all.get(i), document.fact(list, i)).map(finish).ifPresent(elements::add);
        }
    }

    private void holder(Concept holder) {
        concepts.of("org", holder, document.fact("rights").child("holder"))
                .map(org -> org.with("class", NitfTerms.CLASS_HOLDER))
                .ifPresent(elements::add);
    }

    private void subjects(List<Concept> subjects) {
        for (int i = 0; i < subjects.size(); i++) {
            boolean event = subjects.get(i)
                    .type()
                    .filter(NewsCodes.CONCEPT_EVENT::equals)
                    .isPresent();
            concepts.of(event ? "event" : "classifier", subjects.get(i), document.fact("subjects", i))
                    .map(topic -> event ? topic.without("bs:kind") : topic.with("type", NitfTerms.CLASSIFIER_SUBJECT))
                    .ifPresent(elements::add);
        }
    }

    private void link(Link link, int index) {
        Element place = element("virtloc")
                .with("class", link.relation())
                .with("value", link.href())
                .with("bs:type", link.type());
        Optional<String> title =
                document.said(link.title(), document.fact("links", index).child("title"));
        elements.add(title.map(words -> place.plus(List.of(text(words)))).orElse(place));
    }
}
