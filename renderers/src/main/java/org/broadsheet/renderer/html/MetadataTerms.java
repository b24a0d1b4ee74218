package org.broadsheet.renderer.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.Link;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.NewsTime;
import org.broadsheet.model.Rights;

/**
 * Facts in the terms of schema.org; those it has no term for become an {@code additionalProperty}, named as the model names
 * them.
 *
 * @see <a href="https://schema.org/CreativeWork">CreativeWork</a>
 */
final class MetadataTerms {
    private final DataBlock block;
    private final List<DataBlock> others = new ArrayList<>();

    private MetadataTerms(DataBlock block) {
        this.block = block;
    }

    /** Puts all facts into {@code block}. */
    static void add(Metadata metadata, DataBlock block) {
        add(metadata, Metadata.EMPTY, block);
    }

    /**
     * Puts all facts into {@code block}, with those of the whole that machines look for in each part; their names are
     * listed as {@code derived}, parted by spaces.
     */
    static void add(Metadata metadata, Metadata whole, DataBlock block) {
        var terms = new MetadataTerms(block);
        terms.state(metadata);
        terms.times(metadata);
        terms.rights(metadata);
        terms.topics(metadata);
        terms.desk(metadata);
        terms.derived(whole);
        block.with("additionalProperty", terms.others);
    }

    private void state(Metadata metadata) {
        block.with("identifier", metadata.id())
                .with("version", metadata.version())
                .with("inLanguage", metadata.language())
                .with("creativeWorkStatus", metadata.status())
                .with("publisher", metadata.provider().map(provider -> concept(provider, "Organization")));
    }

    private void times(Metadata metadata) {
        time("dateCreated", "created", metadata.created());
        time("dateModified", "modified", metadata.modified());
        time("datePublished", "published", metadata.published());
        time("expires", "expiry", metadata.expiry());
        metadata.embargo().ifPresent(time -> other("embargo", time.text()));
        metadata.embargo().flatMap(MetadataTerms::understood).ifPresent(value -> other("embargo-value", value));
        metadata.embargo().ifPresent(time -> unknown("embargo", time));
    }

    /** A time as machines note it; the words that were printed stand beside it. */
    private void time(String term, String name, Optional<NewsTime> time) {
        time.ifPresent(found -> {
            block.with(term, understood(found).orElse(found.text()));
            understood(found).ifPresent(value -> other(name + "-text", found.text()));
            unknown(name, found);
        });
    }

    /** Words that look like the notation of a time, though the document does not say which. */
    private void unknown(String name, NewsTime time) {
        if (time.value().isEmpty() && NewsTime.parse(time.text()).value().isPresent()) {
            other(name + "-value", "");
        }
    }

    /** The value of a time that its words alone do not tell. */
    private static Optional<String> understood(NewsTime time) {
        return NewsTime.parse(time.text()).equals(time)
                ? Optional.empty()
                : time.value().map(Object::toString);
    }

    private void rights(Metadata metadata) {
        metadata.rights()
                .ifPresent(rights -> block.with(
                                "copyrightHolder", rights.holder().map(holder -> concept(holder, "Organization")))
                        .with("copyrightNotice", rights.notice())
                        .with("usageInfo", rights.usageTerms())
                        .with("license", rights.link()));
    }

    private void topics(Metadata metadata) {
        block.with("genre", concepts(metadata.genres(), "DefinedTerm"))
                .with("about", concepts(metadata.subjects(), "Thing"))
                .with(
                        "mentions",
                        Stream.concat(
                                        metadata.people().stream().map(person -> concept(person, "Person")),
                                        metadata.organisations().stream().map(body -> concept(body, "Organization")))
                                .toList())
                .with("contentLocation", concepts(metadata.places(), "Place"))
                .with("locationCreated", concepts(metadata.located(), "Place"))
                .with("sourceOrganization", concepts(metadata.infoSources(), "Organization"))
                .with("contributor", contributors(metadata.contributors()))
                .with("keywords", metadata.keywords())
                .with(
                        "relatedLink",
                        metadata.links().stream().map(MetadataTerms::link).toList());
    }

    private void desk(Metadata metadata) {
        metadata.urgency().ifPresent(number -> other("urgency", number.toString()));
        metadata.slugline().ifPresent(words -> other("slugline", words));
        metadata.title().ifPresent(words -> other("title", words));
        metadata.generator().ifPresent(words -> other("generator", words));
        metadata.rights().filter(Rights.NONE::equals).ifPresent(none -> other("rights", ""));
        metadata.edNotes().forEach(words -> other("edNote", words));
        metadata.signals().forEach(words -> other("signal", words));
        metadata.foreign()
                .forEach(fact -> others.add(DataBlock.property("foreign", fact.value())
                        .with("name", fact.path())
                        .with("valueReference", fact.format())));
        metadata.extensions()
                .forEach((name, value) ->
                        others.add(DataBlock.property("extension", value).with("name", name)));
    }

    private void derived(Metadata whole) {
        var names = new ArrayList<String>();
        derive(names, "datePublished", whole.published().map(MetadataTerms::machine));
        derive(names, "dateModified", whole.modified().map(MetadataTerms::machine));
        derive(names, "inLanguage", whole.language());
        derive(names, "publisher", whole.provider().map(provider -> concept(provider, "Organization")));
        derive(names, "copyrightNotice", whole.rights().flatMap(Rights::notice));
        if (!names.isEmpty()) {
            other("derived", String.join(" ", names));
        }
    }

    private void derive(List<String> names, String term, Optional<?> value) {
        if (value.isPresent() && !block.has(term)) {
            block.with(term, value);
            names.add(term);
        }
    }

    /** A time as machines note it. */
    static String machine(NewsTime time) {
        return understood(time).orElse(time.text());
    }

    private void other(String id, String value) {
        others.add(DataBlock.property(id, value));
    }

    private static DataBlock link(Link link) {
        return DataBlock.of("LinkRole")
                .with("url", link.href())
                .with("linkRelationship", link.relation())
                .with("encodingFormat", link.type())
                .with("name", link.title());
    }

    static List<DataBlock> contributors(List<Contributor> contributors) {
        return contributors.stream().map(MetadataTerms::contributor).toList();
    }

    private static DataBlock contributor(Contributor contributor) {
        return DataBlock.of("Person")
                .with("name", contributor.name())
                .with("jobTitle", contributor.role())
                .with(
                        "affiliation",
                        contributor
                                .affiliation()
                                .map(name -> DataBlock.of("Organization").with("name", name)))
                .with("email", contributor.email())
                .with("identifier", contributor.qcode())
                .with("url", contributor.uri())
                .with("additionalProperty", contributor.literal().map(word -> DataBlock.property("literal", word)));
    }

    private static List<DataBlock> concepts(List<Concept> concepts, String type) {
        return concepts.stream().map(concept -> concept(concept, type)).toList();
    }

    private static DataBlock concept(Concept concept, String type) {
        var others = new ArrayList<DataBlock>();
        concept.literal().ifPresent(word -> others.add(DataBlock.property("literal", word)));
        concept.role().ifPresent(word -> others.add(DataBlock.property("role", word)));
        List<Object> names = concept.names().stream().map(MetadataTerms::name).toList();
        DataBlock block = DataBlock.of(type);
        return (names.size() == 1 ? block.with("name", Optional.of(names.get(0))) : block.with("name", names))
                .with("identifier", concept.qcode())
                .with("url", concept.uri())
                .with("additionalType", concept.type())
                .with("additionalProperty", others)
                .with(type.equals("Place") ? "containedInPlace" : "isPartOf", concepts(concept.broader(), type));
    }

    private static Object name(Concept.Name name) {
        return name.language()
                .<Object>map(language -> DataBlock.inLanguage(name.text(), language))
                .orElse(name.text());
    }
}
