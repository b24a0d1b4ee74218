package org.broadsheet.parser.newsmlg2;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.broadsheet.model.Metadata;
import org.broadsheet.parser.markup.Element;

/**
 * Tells the facts that a part of the news states from those that its item bears because each item must, or because the whole
 * states them. Items of our own renderer name both.
 */
record Stated(Predicate<String> names) {
    /** The facts that an item may bear without the part stating them. */
    private static final Set<String> BORNE = Set.of(
            "id",
            "version",
            "language",
            "created",
            "modified",
            "published",
            "embargo",
            "expiry",
            "status",
            "provider",
            "rights",
            "generator");

    /** The facts that the part itself states. */
    static Metadata byItem(Metadata all, Element item) {
        Set<String> given = words(item, Names.GIVEN);
        Set<String> edition = words(item, Names.EDITION);
        return new Stated(name -> BORNE.contains(name) ? given.contains(name) : !edition.contains(name)).of(all);
    }

    /** The facts that the edition states of which the item is all. */
    static Metadata byEdition(Metadata all, Element item) {
        return new Stated(words(item, Names.EDITION)::contains).of(all);
    }

    private static Set<String> words(Element item, String attribute) {
        return item.said(attribute).map(names -> Set.of(names.split(" "))).orElse(Set.of());
    }

    private Metadata of(Metadata all) {
        return new Metadata(
                one("id", all.id()),
                one("version", all.version()),
                one("language", all.language()),
                one("created", all.created()),
                one("modified", all.modified()),
                one("published", all.published()),
                one("embargo", all.embargo()),
                one("expiry", all.expiry()),
                one("status", all.status()),
                one("urgency", all.urgency()),
                one("slugline", all.slugline()),
                one("title", all.title()),
                one("provider", all.provider()),
                one("rights", all.rights()),
                one("generator", all.generator()),
                many("genres", all.genres()),
                many("subjects", all.subjects()),
                many("people", all.people()),
                many("organisations", all.organisations()),
                many("places", all.places()),
                many("located", all.located()),
                many("infoSources", all.infoSources()),
                many("contributors", all.contributors()),
                many("keywords", all.keywords()),
                many("edNotes", all.edNotes()),
                many("signals", all.signals()),
                many("links", all.links()),
                many("foreign", all.foreign()),
                names.test("extensions") ? all.extensions() : Map.of());
    }

    private <T> Optional<T> one(String name, Optional<T> fact) {
        return names.test(name) ? fact : Optional.empty();
    }

    private <T> List<T> many(String name, List<T> facts) {
        return names.test(name) ? facts : List.of();
    }
}
