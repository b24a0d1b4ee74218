package org.broadsheet.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.broadsheet.model.ForeignFact;
import org.broadsheet.model.Metadata;

/** What a reader does not know of one element with metadata and of its parts. */
final class Unknowns {
    private final int owner;
    private final List<ForeignFact> facts = new ArrayList<>(0);

    /** For the element of the number {@code owner}; paths are told from there. */
    Unknowns(int owner) {
        this.owner = owner;
    }

    int owner() {
        return owner;
    }

    void add(String path, String json) {
        facts.add(new ForeignFact(JsonReader.FOREIGN, path, json));
    }

    void add(Unknowns others) {
        facts.addAll(others.facts);
    }

    /** The metadata with these facts after its own, in the order of their paths. */
    Metadata with(Metadata metadata) {
        if (facts.isEmpty()) {
            return metadata;
        }
        facts.sort(Comparator.comparing(ForeignFact::path));
        var all = new ArrayList<>(metadata.foreign());
        all.addAll(facts);
        return metadata.toBuilder().foreign(all).build();
    }
}
