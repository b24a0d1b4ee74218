package org.broadsheet.renderer.newsmlg2;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Metadata;
import org.broadsheet.renderer.loss.Losses;

/**
 * Which facts of an item its part of the news states itself: an item bears more, those that it must have and those of the
 * whole. The names stand in attributes of our own, so that what is read back is what was written.
 *
 * @param names the facts that the part states, of those that any item may bear
 * @param edition the facts of the edition, where the item is the whole document
 */
record Given(List<String> names, List<String> edition) implements Part {
    /** The facts of a part of a message. */
    static Given of(Metadata part) {
        return new Given(List.copyOf(borne(part).keySet()), List.of());
    }

    /** The facts of the one article of an edition; where both state a fact of which there is but one, the edition's is told. */
    static Given of(Metadata part, Metadata edition, Losses losses) {
        Map<String, Object> own = all(part);
        var names = new ArrayList<>(borne(part).keySet());
        var shared = new ArrayList<String>();
        all(edition).forEach((name, fact) -> {
            Object other = own.get(name);
            if (other == null || other.equals(fact)) {
                shared.add(name);
                if (other != null && !names.contains(name)) {
                    names.add(name);
                }
            } else {
                losses.changed(
                        ElementPath.ROOT.child("metadata").child(name),
                        "an edition of one article is one item, so what both say of the same fact becomes one");
            }
        });
        return new Given(names, shared);
    }

    @Override
    public void write(G2Writer out) throws XMLStreamException {
        out.ownAttribute("given", String.join(" ", names));
        if (!edition.isEmpty()) {
            out.ownAttribute("edition", String.join(" ", edition));
        }
    }

    /** What any item may bear without its part stating it. */
    private static Map<String, Object> borne(Metadata part) {
        var facts = new LinkedHashMap<String, Object>();
        one(facts, "id", part.id());
        one(facts, "version", part.version());
        one(facts, "language", part.language());
        one(facts, "created", part.created());
        one(facts, "modified", part.modified());
        one(facts, "published", part.published());
        one(facts, "embargo", part.embargo());
        one(facts, "expiry", part.expiry());
        one(facts, "status", part.status());
        one(facts, "provider", part.provider().filter(Concepts::says));
        one(facts, "rights", part.rights());
        one(facts, "generator", part.generator());
        return facts;
    }

    private static Map<String, Object> all(Metadata part) {
        Map<String, Object> facts = borne(part);
        one(facts, "urgency", part.urgency());
        one(facts, "slugline", part.slugline());
        one(facts, "title", part.title());
        many(facts, "genres", part.genres());
        many(facts, "subjects", part.subjects());
        many(facts, "people", part.people());
        many(facts, "organisations", part.organisations());
        many(facts, "places", part.places());
        many(facts, "located", part.located());
        many(facts, "infoSources", part.infoSources());
        many(facts, "contributors", part.contributors());
        many(facts, "keywords", part.keywords());
        many(facts, "edNotes", part.edNotes());
        many(facts, "signals", part.signals());
        many(facts, "links", part.links());
        many(facts, "foreign", part.foreign());
        if (!part.extensions().isEmpty()) {
            facts.put("extensions", part.extensions());
        }
        return facts;
    }

    private static void one(Map<String, Object> facts, String name, Optional<?> fact) {
        fact.ifPresent(found -> facts.put(name, found));
    }

    private static void many(Map<String, Object> facts, String name, List<?> found) {
        if (!found.isEmpty()) {
            facts.put(name, found);
        }
    }
}
