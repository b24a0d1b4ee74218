package org.broadsheet.parser.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.Link;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.NewsTime;
import org.broadsheet.model.Rights;

/** The {@code media-metadata} of a picture or a piece of media: those of our names as facts, all others as extensions. */
final class NitfMediaFacts {
    private static final String OWN = NitfLine.OWN;

    private final Metadata.Builder metadata = Metadata.builder();
    private final Map<String, List<Concept>> concepts = new LinkedHashMap<>();
    private final Map<String, List<String>> words = new LinkedHashMap<>();
    private final List<Contributor> contributors = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<String, String> extensions = new TreeMap<>();
    private Rights rights = Rights.NONE;

    Metadata.Builder metadata() {
        return metadata;
    }

    void add(Element fact) {
        String name = fact.attribute("name").orElse("");
        String value = fact.attribute("value").orElse("");
        switch (name) {
            case "id" -> metadata.id(value);
            case "version" -> metadata.version(value);
            case "language" -> metadata.language(value);
            case "created" -> metadata.created(time(fact, "value"));
            case "modified" -> metadata.modified(time(fact, "value"));
            case "published" -> metadata.published(time(fact, "value"));
            case "embargo" -> metadata.embargo(time(fact, "value"));
            case "expiry" -> metadata.expiry(time(fact, "value"));
            case "status" -> metadata.status(value);
            case "urgency" ->
                Numbers.of(fact, "value").ifPresentOrElse(metadata::urgency, () -> extensions.put(name, value));
            case "slugline" -> metadata.slugline(value);
            case "title" -> metadata.title(value);
            case "generator" -> metadata.generator(value);
            case "provider" -> metadata.provider(concept(fact));
            case "rights-holder" -> rights = rights.withHolder(concept(fact));
            case "rights-notice" -> rights = rights.withNotice(value);
            case "rights-terms" -> rights = rights.withUsageTerms(value);
            case "rights-link" -> rights = rights.withLink(value);
            case "contributor" -> contributors.add(contributor(fact, value));
            case "keyword", "note", "signal" ->
                words.computeIfAbsent(name, none -> new ArrayList<>()).add(value);
            case "genre", "subject", "person", "organisation", "place", "located", "source" ->
                concepts.computeIfAbsent(name, none -> new ArrayList<>()).add(concept(fact));
            case "link" ->
                links.add(new Link(
                        value,
                        fact.attribute(OWN + "relation"),
                        fact.attribute(OWN + "type"),
                        fact.attribute(OWN + "title")));
            default ->
                extensions.merge(
                        fact.attribute(OWN + "fact").orElse(name), value, (first, more) -> first + "\n" + more);
        }
    }

    Metadata build() {
        if (!rights.equals(Rights.NONE)) {
            metadata.rights(rights);
        }
        return metadata.genres(all("genre"))
                .subjects(all("subject"))
                .people(all("person"))
                .organisations(all("organisation"))
                .places(all("place"))
                .located(all("located"))
                .infoSources(all("source"))
                .keywords(words.getOrDefault("keyword", List.of()))
                .edNotes(words.getOrDefault("note", List.of()))
                .signals(words.getOrDefault("signal", List.of()))
                .contributors(contributors)
                .links(links)
                .extensions(extensions)
                .build();
    }

    private List<Concept> all(String name) {
        return concepts.getOrDefault(name, List.of());
    }

    /** A time: the words in an attribute of our own, if there is one, and the value in the given attribute. */
    private static NewsTime time(Element fact, String norm) {
        return NitfTimes.of(fact, norm).orElseGet(() -> NewsTime.parse(""));
    }

    private static Concept concept(Element fact) {
        var names = fact.attribute("value")
                .map(name -> List.of(new Concept.Name(name, fact.attribute(OWN + "lang"))))
                .orElse(List.of());
        return new Concept(
                names,
                fact.attribute(OWN + "qcode"),
                fact.attribute(OWN + "uri"),
                fact.attribute(OWN + "literal"),
                fact.attribute(OWN + "kind"),
                fact.attribute(OWN + "role"),
                List.of());
    }

    private static Contributor contributor(Element fact, String name) {
        return new Contributor(
                name,
                fact.attribute(OWN + "role"),
                fact.attribute(OWN + "affiliation"),
                fact.attribute(OWN + "email"),
                fact.attribute(OWN + "qcode"),
                fact.attribute(OWN + "uri"),
                fact.attribute(OWN + "literal"));
    }
}
