package org.broadsheet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.NewsTime;
import org.broadsheet.model.Notice;
import org.broadsheet.model.Placement;

/** Small elements of the model in words. */
final class Words {
    private Words() {}

    static String of(Notice.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String of(Placement placement) {
        return placement.page().map(page -> "page " + page + ", ").orElse("") + "no. " + placement.sequence();
    }

    static String of(Contributor contributor) {
        var about = new ArrayList<String>();
        contributor.role().ifPresent(about::add);
        contributor.affiliation().ifPresent(about::add);
        contributor.email().ifPresent(about::add);
        return contributor.name() + (about.isEmpty() ? "" : " (" + String.join(", ", about) + ")");
    }

    /** The facts that are known, in the order of the model. */
    static String of(Metadata metadata) {
        var facts = new ArrayList<String>();
        add(facts, "id", metadata.id());
        add(facts, "version", metadata.version());
        add(facts, "language", metadata.language());
        add(facts, "created", metadata.created().map(NewsTime::text));
        add(facts, "modified", metadata.modified().map(NewsTime::text));
        add(facts, "published", metadata.published().map(NewsTime::text));
        add(facts, "embargo", metadata.embargo().map(NewsTime::text));
        add(facts, "expiry", metadata.expiry().map(NewsTime::text));
        add(facts, "status", metadata.status());
        add(facts, "urgency", metadata.urgency().map(String::valueOf));
        add(facts, "slugline", metadata.slugline());
        add(facts, "title", metadata.title());
        add(facts, "provider", metadata.provider().map(Words::of));
        add(
                facts,
                "rights",
                metadata.rights()
                        .flatMap(rights ->
                                rights.notice().or(() -> rights.holder().map(Words::of))));
        add(facts, "generator", metadata.generator());
        concepts(facts, "genre", metadata.genres());
        concepts(facts, "subject", metadata.subjects());
        concepts(facts, "person", metadata.people());
        concepts(facts, "organisation", metadata.organisations());
        concepts(facts, "place", metadata.places());
        concepts(facts, "located", metadata.located());
        concepts(facts, "source", metadata.infoSources());
        metadata.keywords().forEach(word -> add(facts, "keyword", Optional.of(word)));
        metadata.edNotes().forEach(note -> add(facts, "note", Optional.of(note)));
        metadata.signals().forEach(signal -> add(facts, "signal", Optional.of(signal)));
        metadata.links().forEach(link -> add(facts, "link", Optional.of(link.href())));
        metadata.foreign().forEach(fact -> add(facts, fact.path(), Optional.of(fact.value())));
        return String.join("; ", facts);
    }

    private static String of(Concept concept) {
        return concept.name()
                .or(concept::qcode)
                .or(concept::uri)
                .or(concept::literal)
                .orElse("?");
    }

    private static void concepts(List<String> facts, String name, List<Concept> concepts) {
        concepts.forEach(concept -> add(facts, name, Optional.of(of(concept))));
    }

    private static void add(List<String> facts, String name, Optional<String> value) {
        value.ifPresent(words -> facts.add(name + " " + words));
    }
}
