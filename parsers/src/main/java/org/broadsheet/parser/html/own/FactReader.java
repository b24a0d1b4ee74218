package org.broadsheet.parser.html.own;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.ForeignFact;
import org.broadsheet.model.Link;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.NewsTime;
import org.broadsheet.model.Rights;

/** Reads the facts that a data block tells in the terms of schema.org. */
final class FactReader {
    private static final List<String> PLACED = List.of("containedInPlace", "isPartOf");

    private final DataBlock block;

    private FactReader(DataBlock block) {
        this.block = block.told();
    }

    /** All facts but those that stand elsewhere as well. */
    static Metadata read(DataBlock block) {
        return new FactReader(block).facts();
    }

    private Metadata facts() {
        var facts = Metadata.builder();
        block.word("identifier").ifPresent(facts::id);
        block.word("version").ifPresent(facts::version);
        block.word("inLanguage").ifPresent(facts::language);
        block.word("creativeWorkStatus").ifPresent(facts::status);
        block.block("publisher").map(FactReader::concept).ifPresent(facts::provider);
        time("dateCreated", "created").ifPresent(facts::created);
        time("dateModified", "modified").ifPresent(facts::modified);
        time("datePublished", "published").ifPresent(facts::published);
        time("expires", "expiry").ifPresent(facts::expiry);
        embargo().ifPresent(facts::embargo);
        rights().ifPresent(facts::rights);
        topics(facts);
        desk(facts);
        return facts.build();
    }

    /** The printed words of a time stand beside its value where they do not tell it. */
    private Optional<NewsTime> time(String term, String name) {
        return block.word(term)
                .map(value -> block.other(name + "-text")
                        .map(words -> new NewsTime(words, NewsTime.valueOf(value)))
                        .orElseGet(() -> time(value, block.other(name + "-value"))));
    }

    private Optional<NewsTime> embargo() {
        return block.other("embargo").map(words -> time(words, block.other("embargo-value")));
    }

    /** Where no value stands beside the words, they are the notation of one. */
    private static NewsTime time(String words, Optional<String> value) {
        return value.map(notation -> new NewsTime(words, NewsTime.valueOf(notation)))
                .orElseGet(() -> NewsTime.parse(words));
    }

    private Optional<Rights> rights() {
        var rights = new Rights(
                block.block("copyrightHolder").map(FactReader::concept),
                block.word("copyrightNotice"),
                block.word("usageInfo"),
                block.word("license"));
        boolean told = !rights.equals(Rights.NONE) || block.other("rights").isPresent();
        return told ? Optional.of(rights) : Optional.empty();
    }

    private void topics(Metadata.Builder facts) {
        facts.genres(concepts("genre"))
                .subjects(concepts("about"))
                .people(mentions("Person"))
                .organisations(mentions("Organization"))
                .places(concepts("contentLocation"))
                .located(concepts("locationCreated"))
                .infoSources(concepts("sourceOrganization"))
                .contributors(block.blocks("contributor", FactReader::contributor))
                .keywords(block.words("keywords"))
                .links(block.blocks("relatedLink", FactReader::link));
    }

    private List<Concept> concepts(String term) {
        return block.blocks(term, FactReader::concept);
    }

    private List<Concept> mentions(String type) {
        return block.list(
                "mentions",
                value -> DataBlock.of(value)
                        .filter(mention ->
                                mention.word("@type").filter(type::equals).isPresent())
                        .map(FactReader::concept));
    }

    private void desk(Metadata.Builder facts) {
        block.other("urgency").flatMap(FactReader::number).ifPresent(facts::urgency);
        block.other("slugline").ifPresent(facts::slugline);
        block.other("title").ifPresent(facts::title);
        block.other("generator").ifPresent(facts::generator);
        facts.edNotes(values("edNote")).signals(values("signal")).foreign(foreign());
        Map<String, String> extensions = new TreeMap<>();
        block.others("extension")
                .forEach(other -> extensions.put(
                        other.word("name").orElse(""), other.word("value").orElse("")));
        facts.extensions(extensions);
    }

    private List<String> values(String id) {
        return block.others(id).stream()
                .map(other -> other.word("value").orElse(""))
                .toList();
    }

    private List<ForeignFact> foreign() {
        return block.others("foreign").stream()
                .map(other -> new ForeignFact(
                        other.word("valueReference").orElse(""),
                        other.word("name").orElse(""),
                        other.word("value").orElse("")))
                .toList();
    }

    private static Optional<Integer> number(String digits) {
        return digits.matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    private static Link link(DataBlock link) {
        return new Link(
                link.word("url").orElse(""),
                link.word("linkRelationship"),
                link.word("encodingFormat"),
                link.word("name"));
    }

    private static Contributor contributor(DataBlock person) {
        return new Contributor(
                person.word("name").orElse(""),
                person.word("jobTitle"),
                person.block("affiliation").flatMap(body -> body.word("name")),
                person.word("email"),
                person.word("identifier"),
                person.word("url"),
                person.other("literal"));
    }

    private static Concept concept(DataBlock thing) {
        var concept = Concept.builder()
                .names(thing.list("name", FactReader::name))
                .broader(PLACED.stream()
                        .flatMap(term -> thing.blocks(term, FactReader::concept).stream())
                        .toList());
        thing.word("identifier").ifPresent(concept::qcode);
        thing.word("url").ifPresent(concept::uri);
        thing.word("additionalType").ifPresent(concept::type);
        thing.other("literal").ifPresent(concept::literal);
        thing.other("role").ifPresent(concept::role);
        return concept.build();
    }

    private static Optional<Concept.Name> name(Object value) {
        return value instanceof String text
                ? Optional.of(new Concept.Name(text, Optional.empty()))
                : DataBlock.of(value)
                        .map(name -> new Concept.Name(name.word("@value").orElse(""), name.word("@language")));
    }
}
