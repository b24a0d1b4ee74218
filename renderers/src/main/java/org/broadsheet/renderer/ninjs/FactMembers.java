package org.broadsheet.renderer.ninjs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.model.Concept;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Link;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.NewsTime;
import org.broadsheet.model.Rights;
import org.broadsheet.renderer.loss.Losses;
import org.broadsheet.renderer.ninjs.Value.Members;
import org.broadsheet.vocabulary.OwnSchemes;
import org.broadsheet.vocabulary.QCode;

/** The facts about the element at {@code path} as properties of its object. */
record FactMembers(Members object, ElementPath path, Losses losses, Parts parts) {
    private static final Set<String> STATUS = Set.of("usable", "withheld", "canceled");
    private static final String SOURCE_TYPE = "digsrctype";
    private static final String EVENT = "cpnat:event";
    private static final String OBJECT = "cpnat:object";
    private static final Optional<String> REL = Optional.of("rel");

    FactMembers(Members object, ElementPath path, Losses losses) {
        this(object, path.child("metadata"), losses, new Parts(losses));
    }

    /** All that the facts say, but what ninjs once told of them. */
    void fill(Metadata facts, String id) {
        object.with("uri", id);
        facts.id().filter(own -> !own.equals(id)).ifPresent(own -> altId(OwnSchemes.PROPERTY.uriOf("id"), own));
        object.with("version", facts.version());
        object.with("language", facts.language());
        times(facts);
        facts.status().ifPresent(this::status);
        facts.urgency().ifPresent(this::urgency);
        object.with("slugline", facts.slugline());
        object.with("title", facts.title());
        facts.provider().ifPresent(this::provider);
        facts.rights().ifPresent(this::rights);
        concepts(facts);
        notes(facts);
        lost(facts);
    }

    void altId(String role, String value) {
        object.add("altIds", new Members().with("role", role).with("value", value));
    }

    private void times(Metadata facts) {
        facts.created().ifPresent(time -> time("firstCreated", time, "created"));
        facts.modified().ifPresent(time -> time("versionCreated", time, "modified"));
        facts.published().ifPresent(time -> published(time, facts));
        facts.embargo().ifPresent(time -> time("embargoedUntil", time, "embargo"));
        facts.expiry().ifPresent(time -> time("expires", time, "expiry"));
    }

    /** Stands as the time of the only version, or of the first one, where those are not told. */
    private void published(NewsTime time, Metadata facts) {
        boolean only = facts.modified().isEmpty();
        Optional<String> written = Moments.exact(time)
                .or(() -> Moments.near(time))
                .filter(text -> only || facts.created().isEmpty());
        if (written.isEmpty()) {
            losses.dropped(path.child("published"), "ninjs tells when a version was made, not when it was published");
            return;
        }
        object.with(only ? "versionCreated" : "firstCreated", written);
        losses.dropped(
                path.child("published"),
                only
                        ? "ninjs tells when a version was made, so the time of publication stands as that"
                        : "ninjs tells when a version was made, so the time of publication stands as that of the"
                                + " first");
        losses.assumed(
                path.child(only ? "modified" : "created"),
                only
                        ? "the version is taken to be as old as its publication"
                        : "the first version is taken to be as old as its publication");
    }

    void time(String name, NewsTime time, String fact) {
        Optional<String> exact = Moments.exact(time);
        Optional<String> near = exact.isPresent() ? exact : Moments.near(time);
        object.with(name, near);
        if (near.isEmpty()) {
            losses.dropped(path.child(fact), "'" + time.text() + "' is no day and time, which ninjs asks for");
        } else if (exact.isEmpty()) {
            losses.changed(path.child(fact), "'" + time.text() + "' is written as " + near.get());
        }
    }

    private void status(String word) {
        String known = word.equals("cancelled") ? "canceled" : STATUS.contains(word) ? word : "withheld";
        object.with("pubStatus", known);
        if (!known.equals(word)) {
            losses.changed(
                    path.child("status"),
                    "the status '" + word + "' is none of usable, withheld, canceled; " + known + " is written");
        }
    }

    private void urgency(int urgency) {
        if (urgency >= 1 && urgency <= 9) {
            object.with("urgency", urgency);
        } else {
            losses.dropped(path.child("urgency"), "urgency goes from 1 to 9, and " + urgency + " is not written");
        }
    }

    private void provider(Concept provider) {
        var named = parts.concept(provider, Optional.empty(), path.child("provider"));
        object.add("infoSources", named.with("role", OwnSchemes.ROLE.uriOf("provider")));
    }

    private void rights(Rights rights) {
        var place = path.child("rights");
        if (rights.equals(Rights.NONE)) {
            losses.dropped(place, "rights that say nothing are not written");
        }
        rights.holder().ifPresent(holder -> holder(holder, place.child("holder")));
        object.with("copyrightNotice", rights.notice());
        object.with("usageTerms", rights.usageTerms());
        rights.link()
                .ifPresent(link -> address(link, place.child("link"))
                        .ifPresent(uri -> object.with("rightsInfo", new Members().with("linkedRights", uri))));
    }

    private void holder(Concept holder, ElementPath place) {
        Optional<String> text = holder.name().or(() -> holder.uri().filter(Uris::isWeb));
        object.with("copyrightHolder", text);
        var told = text.map(
                found -> Uris.isWeb(found) ? Concept.builder().uri(found).build() : Concept.named(found));
        if (!told.equals(Optional.of(holder))) {
            losses.changed(place, "ninjs has room for the name of a holder alone");
        }
    }

    /** The address as a URI; what is refused or changed is reported. */
    Optional<String> address(String address, ElementPath place) {
        Optional<String> uri = Uris.of(address);
        if (uri.isEmpty()) {
            losses.dropped(place, "the address is no absolute URI, which ninjs asks for");
        } else if (!uri.get().equals(address)) {
            losses.changed(place, "the address holds characters that no URI has; they are percent-encoded");
        }
        return uri;
    }

    /** Keeps an address that is no URI, or not this one, among the identifiers, in a role of ours. */
    void asWritten(String role, String address, Optional<String> uri, ElementPath place) {
        if (!uri.equals(Optional.of(address))) {
            altId(OwnSchemes.PROPERTY.uriOf(role), address);
            losses.changed(
                    place,
                    uri.isPresent()
                            ? "the address holds characters that no URI has; they are percent-encoded, and as it was"
                                    + " it stands among altIds"
                            : "the address is no absolute URI, which ninjs asks for; it stands among altIds");
        }
    }

    private void concepts(Metadata facts) {
        genres(facts.genres());
        subjects(facts.subjects());
        facts.keywords()
                .forEach(word ->
                        object.add("subjects", new Members().with("name", word).with("rel", "keyword")));
        all("people", facts.people());
        all("organisations", facts.organisations());
        all("places", facts.places());
        all("infoSources", "infoSources", facts.infoSources(), Optional.of("role"));
        for (int i = 0; i < facts.contributors().size(); i++) {
            object.add(
                    "infoSources",
                    parts.contributor(
                            facts.contributors().get(i), OwnSchemes.CONTRIBUTOR, path.child("contributors", i)));
        }
    }

    private void all(String name, List<Concept> concepts) {
        all(name, name, concepts, REL);
    }

    private void all(String name, String fact, List<Concept> concepts, Optional<String> role) {
        for (int i = 0; i < concepts.size(); i++) {
            add(name, parts.concept(concepts.get(i), role, path.child(fact, i)), path.child(fact, i));
        }
    }

    /** Adds a concept that says anything. */
    private void add(String name, Members concept, ElementPath place) {
        if (concept.values().isEmpty()) {
            losses.dropped(place, "a concept without name and code is not written");
        } else {
            object.add(name, concept);
        }
    }

    /** The type of the digital source is a genre by its code; the property holds one. */
    private void genres(List<Concept> genres) {
        for (int i = 0; i < genres.size(); i++) {
            var genre = parts.concept(genres.get(i), Optional.empty(), path.child("genres", i));
            boolean isLast = i == genres.size() - 1;
            if (isLast
                    && isSourceType(genres.get(i))
                    && Schema.NEWS.member("digitalSourceType").orElseThrow().accepts(genre)) {
                object.with("digitalSourceType", genre);
            } else {
                add("genres", genre, path.child("genres", i));
            }
        }
    }

    private static boolean isSourceType(Concept genre) {
        return genre.qcode()
                .flatMap(QCode::parse)
                .filter(code -> code.scheme().equals(SOURCE_TYPE))
                .isPresent();
    }

    /** Events and objects have lists of their own, which are read behind that of the subjects. */
    private void subjects(List<Concept> subjects) {
        int rank = 0;
        for (int i = 0; i < subjects.size(); i++) {
            var subject = subjects.get(i);
            int own = rank(subject);
            var name = own < rank || own == 0 ? "subjects" : own == 1 ? "events" : "objects";
            boolean special = !name.equals("subjects");
            if (!special && rank > 0) {
                losses.changed(path.child("subjects"), "topics stand before events and objects");
            }
            rank = Math.max(rank, own);
            var place = path.child("subjects", i);
            add(name, special ? parts.typed(subject, REL, place) : parts.concept(subject, REL, place), place);
        }
    }

    private static int rank(Concept subject) {
        var type = subject.type().orElse("");
        return type.equals(EVENT) ? 1 : type.equals(OBJECT) ? 2 : 0;
    }

    /**
     * Where it was written: the name of the first place, and all of them among the places unless the name says all.
     *
     * @param printed the place in the dateline
     */
    void located(List<Concept> located, Optional<String> printed) {
        object.with("located", printed.or(() -> located.stream().findFirst().flatMap(Concept::name)));
        boolean plain = located.size() == 1
                && printed.isEmpty()
                && located.get(0).name().map(Concept::named).equals(Optional.of(located.get(0)));
        for (int i = 0; i < located.size() && !plain; i++) {
            var place = parts.concept(located.get(i), Optional.empty(), path.child("located", i));
            object.add("places", place.with("rel", "located"));
        }
    }

    /** What it is related to, as associations that hold no more than their address. */
    List<Members> links(List<Link> links) {
        var related = new ArrayList<Members>();
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            var place = path.child("links", i);
            address(link.href(), place)
                    .ifPresent(uri -> related.add(new Members()
                            .with("name", link.title().orElse(uri))
                            .with("rel", link.relation().filter(word -> !word.isEmpty()))
                            .with("uri", uri)));
            if (link.type().isPresent()) {
                losses.dropped(place.child("type"), "ninjs has no place for the media type of a link");
            }
            if (link.relation().filter(String::isEmpty).isPresent()) {
                losses.dropped(place.child("relation"), "an empty relation is not told apart from none");
            }
        }
        return related;
    }

    private void notes(Metadata facts) {
        if (!facts.edNotes().isEmpty()) {
            object.with("edNote", String.join("\n", facts.edNotes()));
        }
        if (facts.edNotes().size() > 1) {
            losses.changed(path.child("edNotes"), "ninjs has room for one note; they stand below each other in it");
        }
    }

    private void lost(Metadata facts) {
        if (facts.generator().isPresent()) {
            losses.dropped(path.child("generator"), "ninjs has no place for the software that made an item");
        }
        for (int i = 0; i < facts.signals().size(); i++) {
            losses.dropped(path.child("signals", i), "ninjs has no place for signals");
        }
        facts.extensions()
                .keySet()
                .forEach(name -> losses.dropped(
                        path.child("extensions"), "ninjs has no place for the extension '" + name + "'"));
    }
}
