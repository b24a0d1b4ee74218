package org.broadsheet.renderer.markup;

import static org.broadsheet.renderer.markup.Markup.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Link;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.NewsTime;
import org.broadsheet.model.Rights;
import org.broadsheet.renderer.loss.Losses;

/** The facts of a picture or a piece of media as {@code media-metadata}: the fact's name in {@code name}. For one of them. */
final class NitfMediaFacts {
    private final Losses losses;
    private final ElementPath path;
    private final List<Element> facts = new ArrayList<>();

    NitfMediaFacts(Losses losses, ElementPath path) {
        this.losses = losses;
        this.path = path;
    }

    List<Element> of(Metadata metadata) {
        one("id", metadata.id());
        one("version", metadata.version());
        one("language", metadata.language());
        time("created", metadata.created());
        time("modified", metadata.modified());
        time("published", metadata.published());
        time("embargo", metadata.embargo());
        time("expiry", metadata.expiry());
        one("status", metadata.status());
        one("urgency", metadata.urgency().map(Object::toString));
        one("slugline", metadata.slugline());
        one("title", metadata.title());
        one("generator", metadata.generator());
        metadata.provider().ifPresent(provider -> concept("provider", provider, path.child("provider")));
        metadata.rights().ifPresent(this::rights);
        concepts("genre", metadata.genres(), "genres");
        concepts("subject", metadata.subjects(), "subjects");
        concepts("person", metadata.people(), "people");
        concepts("organisation", metadata.organisations(), "organisations");
        concepts("place", metadata.places(), "places");
        concepts("located", metadata.located(), "located");
        concepts("source", metadata.infoSources(), "infoSources");
        metadata.contributors().forEach(this::contributor);
        many("keyword", metadata.keywords());
        many("note", metadata.edNotes());
        many("signal", metadata.signals());
        metadata.links().forEach(this::link);
        metadata.extensions()
                .forEach((name, value) -> facts.add(fact("extension", value).with("bs:fact", name)));
        for (int i = 0; i < metadata.foreign().size(); i++) {
            losses.dropped(path.child("foreign", i), "a fact of another format about a picture is not written");
        }
        return facts;
    }

    private static Element fact(String name, String value) {
        return element("media-metadata").with("name", name).with("value", value);
    }

    private void one(String name, Optional<String> value) {
        value.ifPresent(said -> facts.add(fact(name, said)));
    }

    private void many(String name, List<String> values) {
        values.forEach(value -> facts.add(fact(name, value)));
    }

    private void time(String name, Optional<NewsTime> time) {
        time.ifPresent(said -> facts.add(
                NitfTime.on(element("media-metadata").with("name", name), "value", said, path.child(name), losses)));
    }

    private void rights(Rights rights) {
        var place = path.child("rights");
        if (rights.equals(Rights.NONE)) {
            losses.dropped(place, "rights that say nothing are not written");
        }
        rights.holder().ifPresent(holder -> concept("rights-holder", holder, place.child("holder")));
        one("rights-notice", rights.notice());
        one("rights-terms", rights.usageTerms());
        one("rights-link", rights.link());
    }

    private void concepts(String name, List<Concept> all, String list) {
        for (int i = 0; i < all.size(); i++) {
            concept(name, all.get(i), path.child(list, i));
        }
    }

    private void concept(String name, Concept concept, ElementPath place) {
        for (int i = 1; i < concept.names().size(); i++) {
            losses.dropped(place.child("names", i), "a second name of a concept of a picture is not written");
        }
        for (int i = 0; i < concept.broader().size(); i++) {
            losses.dropped(place.child("broader", i), "what a concept of a picture belongs to is not written");
        }
        Optional<Concept.Name> said = concept.names().stream().findFirst();
        facts.add(identified(
                        element("media-metadata")
                                .with("name", name)
                                .with("value", said.map(Concept.Name::text))
                                .with("bs:lang", said.flatMap(Concept.Name::language)),
                        concept.qcode(),
                        concept.uri(),
                        concept.literal())
                .with("bs:kind", concept.type())
                .with("bs:role", concept.role()));
    }

    private void contributor(Contributor contributor) {
        facts.add(identified(
                        fact("contributor", contributor.name()),
                        contributor.qcode(),
                        contributor.uri(),
                        contributor.literal())
                .with("bs:role", contributor.role())
                .with("bs:affiliation", contributor.affiliation())
                .with("bs:email", contributor.email()));
    }

    private static Element identified(
            Element element, Optional<String> qcode, Optional<String> uri, Optional<String> literal) {
        return element.with("bs:qcode", qcode).with("bs:uri", uri).with("bs:literal", literal);
    }

    private void link(Link link) {
        facts.add(fact("link", link.href())
                .with("bs:relation", link.relation())
                .with("bs:type", link.type())
                .with("bs:title", link.title()));
    }
}
