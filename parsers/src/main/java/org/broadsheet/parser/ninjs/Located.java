package org.broadsheet.parser.ninjs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Metadata;
import org.broadsheet.parser.ninjs.Node.Members;

/** Where something was written: the one name, unless the dateline or a place says the same. */
final class Located {
    private Located() {}

    /** Adds it to the facts. */
    static Metadata.Builder in(Members object, Metadata.Builder facts, Optional<String> dateline, boolean isOwn) {
        Optional<String> name = object.take("located");
        List<Concept> known = facts.build().located();
        boolean isSaid = dateline.isPresent() && (isOwn || name.equals(dateline))
                || known.stream().findFirst().flatMap(Concept::name).equals(name);
        if (name.isPresent() && !isSaid) {
            var all = new ArrayList<Concept>();
            all.add(Concept.named(name.get()));
            all.addAll(known);
            facts.located(all);
        }
        return facts;
    }
}
