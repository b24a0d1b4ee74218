package org.broadsheet.json;

import java.util.List;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.ForeignFact;
import org.broadsheet.model.Link;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.Rights;

/** Writes metadata and those it names. */
final class MetadataWriter {
    private final Output out;

    MetadataWriter(Output out) {
        this.out = out;
    }

    /** Writes the metadata of the object at hand, unless there is none; facts with a place of their own are left out. */
    void member(Metadata metadata) {
        if (metadata.equals(Metadata.EMPTY)) {
            return;
        }
        var foreign = out.unplaced(metadata.foreign());
        boolean same = foreign.size() == metadata.foreign().size();
        var rest = same ? metadata : metadata.toBuilder().foreign(foreign).build();
        if (!rest.equals(Metadata.EMPTY) || out.hasExtras("metadata")) {
            out.child("metadata", metadata, facts -> metadata(facts, foreign));
        }
    }

    void contributor(Contributor contributor) {
        out.open();
        out.member("name", contributor.name());
        out.member("role", contributor.role());
        out.member("affiliation", contributor.affiliation());
        out.member("email", contributor.email());
        out.member("qcode", contributor.qcode());
        out.member("uri", contributor.uri());
        out.member("literal", contributor.literal());
        out.close(Shape.CONTRIBUTOR);
    }

    private void metadata(Metadata metadata, List<ForeignFact> foreign) {
        out.open();
        identity(metadata);
        out.child("provider", metadata.provider(), this::concept);
        out.child("rights", metadata.rights(), this::rights);
        out.member("generator", metadata.generator());
        subjects(metadata);
        out.strings("keywords", metadata.keywords());
        out.strings("edNotes", metadata.edNotes());
        out.strings("signals", metadata.signals());
        out.list("links", metadata.links(), this::link);
        out.list("foreign", foreign, this::foreign);
        out.strings("extensions", metadata.extensions());
        out.close(Shape.METADATA);
    }

    private void identity(Metadata metadata) {
        out.member("id", metadata.id());
        out.member("version", metadata.version());
        out.member("language", metadata.language());
        out.time("created", metadata.created());
        out.time("modified", metadata.modified());
        out.time("published", metadata.published());
        out.time("embargo", metadata.embargo());
        out.time("expiry", metadata.expiry());
        out.member("status", metadata.status());
        metadata.urgency().ifPresent(urgency -> out.number("urgency", urgency));
        out.member("slugline", metadata.slugline());
        out.member("title", metadata.title());
    }

    private void subjects(Metadata metadata) {
        out.list("genres", metadata.genres(), this::concept);
        out.list("subjects", metadata.subjects(), this::concept);
        out.list("people", metadata.people(), this::concept);
        out.list("organisations", metadata.organisations(), this::concept);
        out.list("places", metadata.places(), this::concept);
        out.list("located", metadata.located(), this::concept);
        out.list("infoSources", metadata.infoSources(), this::concept);
        out.list("contributors", metadata.contributors(), this::contributor);
    }

    private void concept(Concept concept) {
        out.open();
        out.list("names", concept.names(), this::name);
        out.member("qcode", concept.qcode());
        out.member("uri", concept.uri());
        out.member("literal", concept.literal());
        out.member("type", concept.type());
        out.member("role", concept.role());
        out.list("broader", concept.broader(), this::concept);
        out.close(Shape.CONCEPT);
    }

    private void name(Concept.Name name) {
        out.open();
        out.member("text", name.text());
        out.member("language", name.language());
        out.close(Shape.NAME);
    }

    private void rights(Rights rights) {
        out.open();
        out.child("holder", rights.holder(), this::concept);
        out.member("notice", rights.notice());
        out.member("usageTerms", rights.usageTerms());
        out.member("link", rights.link());
        out.close(Shape.RIGHTS);
    }

    private void link(Link link) {
        out.open();
        out.member("href", link.href());
        out.member("relation", link.relation());
        out.member("type", link.type());
        out.member("title", link.title());
        out.close(Shape.LINK);
    }

    private void foreign(ForeignFact fact) {
        out.open();
        out.member("format", fact.format());
        out.member("path", fact.path());
        out.member("value", fact.value());
        if (fact.format().equals(JsonReader.FOREIGN)) {
            out.end(); // its number in the list may change, so nothing is put back into it
        } else {
            out.close(Shape.FOREIGN);
        }
    }
}
