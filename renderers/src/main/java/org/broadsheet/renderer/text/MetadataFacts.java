package org.broadsheet.renderer.text;

import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.ForeignFact;
import org.broadsheet.model.Link;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.NewsTime;
import org.broadsheet.model.Rights;
import org.broadsheet.renderer.loss.Losses;

/** Facts as YAML. */
final class MetadataFacts {
    /** The nesting of broader concepts that a reader's default ceiling on YAML lets through. */
    private static final int DEEPEST_CONCEPT = 100;

    private static final DateTimeFormatter YEAR = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4, 10, SignStyle.EXCEEDS_PAD)
            .toFormatter(Locale.ROOT);
    private static final DateTimeFormatter YEAR_MONTH = new DateTimeFormatterBuilder()
            .append(YEAR)
            .appendLiteral('-')
            .appendValue(ChronoField.MONTH_OF_YEAR, 2)
            .toFormatter(Locale.ROOT);

    private final Losses losses;
    private final ElementPath path;

    private MetadataFacts(Losses losses, ElementPath path) {
        this.losses = losses;
        this.path = path;
    }

    /** Adds the metadata of the element at {@code path} to {@code fields}. */
    static void add(Metadata metadata, Yaml.Fields fields, ElementPath path, Losses losses) {
        if (!metadata.equals(Metadata.EMPTY)) {
            new MetadataFacts(losses, path.child("metadata")).add(metadata, fields);
        }
    }

    static Yaml time(NewsTime time) {
        if (NewsTime.parse(time.text()).equals(time)) {
            return new Yaml.Words(time.text());
        }
        return new Yaml.Fields()
                .text("text", Optional.of(time.text()))
                .text("value", time.value().map(MetadataFacts::iso));
    }

    /** Contributors as a sequence; one in {@code role} of whom no more is known is a plain name. */
    static List<Yaml> contributors(List<Contributor> contributors, Optional<String> role) {
        return contributors.stream().map(each -> contributor(each, role)).toList();
    }

    private static String iso(TemporalAccessor value) {
        return value instanceof Year
                ? YEAR.format(value)
                : value instanceof YearMonth ? YEAR_MONTH.format(value) : value.toString();
    }

    private static Yaml contributor(Contributor contributor, Optional<String> role) {
        var named = Contributor.named(contributor.name());
        if (contributor.equals(role.map(named::withRole).orElse(named))) {
            return new Yaml.Words(contributor.name());
        }
        return new Yaml.Fields()
                .text("name", Optional.of(contributor.name()))
                .text("role", contributor.role())
                .text("affiliation", contributor.affiliation())
                .text("email", contributor.email())
                .text("qcode", contributor.qcode())
                .text("uri", contributor.uri())
                .text("literal", contributor.literal());
    }

    private void add(Metadata metadata, Yaml.Fields fields) {
        fields.text("id", metadata.id())
                .text("version", metadata.version())
                .text("language", metadata.language())
                .one("created", metadata.created(), MetadataFacts::time)
                .one("modified", metadata.modified(), MetadataFacts::time)
                .one("published", metadata.published(), MetadataFacts::time)
                .one("embargo", metadata.embargo(), MetadataFacts::time)
                .one("expiry", metadata.expiry(), MetadataFacts::time)
                .text("status", metadata.status())
                .number("urgency", metadata.urgency())
                .text("slugline", metadata.slugline())
                .text("title", metadata.title())
                .one("provider", metadata.provider(), each -> concept(each, path.child("provider"), 1))
                .one("rights", metadata.rights(), this::rights)
                .text("generator", metadata.generator());
        concepts(fields, "genres", "genres", metadata.genres());
        concepts(fields, "subjects", "subjects", metadata.subjects());
        concepts(fields, "people", "people", metadata.people());
        concepts(fields, "organisations", "organisations", metadata.organisations());
        concepts(fields, "places", "places", metadata.places());
        concepts(fields, "located", "located", metadata.located());
        concepts(fields, "info-sources", "infoSources", metadata.infoSources());
        fields.list("contributors", metadata.contributors(), each -> contributor(each, Optional.empty()))
                .list("keywords", metadata.keywords(), Yaml.Words::new)
                .list("ed-notes", metadata.edNotes(), Yaml.Words::new)
                .list("signals", metadata.signals(), Yaml.Words::new)
                .list("links", metadata.links(), MetadataFacts::link)
                .list("foreign", metadata.foreign(), MetadataFacts::foreign);
        extensions(metadata, fields);
    }

    private void concepts(Yaml.Fields fields, String name, String component, List<Concept> concepts) {
        var at = path.child(component);
        fields.list(name, concepts, each -> concept(each, at, 1));
    }

    private Yaml concept(Concept concept, ElementPath at, int depth) {
        if (concept.name().map(Concept::named).filter(concept::equals).isPresent()) {
            return new Yaml.Words(concept.name().orElseThrow());
        }
        var fields = new Yaml.Fields();
        if (concept.names().size() == 1 && concept.names().get(0).language().isEmpty()) {
            fields.text("name", concept.name());
        } else {
            fields.list("names", concept.names(), MetadataFacts::name);
        }
        fields.text("qcode", concept.qcode())
                .text("uri", concept.uri())
                .text("literal", concept.literal())
                .text("type", concept.type())
                .text("role", concept.role());
        if (depth > DEEPEST_CONCEPT && !concept.broader().isEmpty()) {
            losses.dropped(at, "concepts broader by more than " + DEEPEST_CONCEPT + " levels are left out");
            return fields;
        }
        return fields.list("broader", concept.broader(), each -> concept(each, at, depth + 1));
    }

    private static Yaml name(Concept.Name name) {
        return name.language().isEmpty()
                ? new Yaml.Words(name.text())
                : new Yaml.Fields().text("text", Optional.of(name.text())).text("language", name.language());
    }

    private Yaml rights(Rights rights) {
        return new Yaml.Fields()
                .one("holder", rights.holder(), each -> concept(each, path.child("rights"), 1))
                .text("notice", rights.notice())
                .text("terms", rights.usageTerms())
                .text("link", rights.link());
    }

    private static Yaml link(Link link) {
        return new Yaml.Fields()
                .text("href", Optional.of(link.href()))
                .text("relation", link.relation())
                .text("type", link.type())
                .text("title", link.title());
    }

    private static Yaml foreign(ForeignFact fact) {
        return new Yaml.Fields()
                .text("format", Optional.of(fact.format()))
                .text("path", Optional.of(fact.path()))
                .text("value", Optional.of(fact.value()));
    }

    private static void extensions(Metadata metadata, Yaml.Fields fields) {
        var extensions = new Yaml.Fields();
        new TreeMap<>(metadata.extensions()).forEach((name, value) -> extensions.add(name, new Yaml.Words(value)));
        if (!extensions.fields().isEmpty()) {
            fields.add("extensions", extensions);
        }
    }
}
