package org.broadsheet.parser.ninjs;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.model.Link;
import org.broadsheet.model.Metadata;
import org.broadsheet.parser.ninjs.Node.Members;

/** Associations that hold no more than where something is. */
final class Links {
    private static final Set<String> NAMES = Set.of("name", "rel", "uri");

    private Links() {}

    /** Takes the links out of the associations of an object and adds them to its facts. */
    static void take(Members object, Metadata.Builder facts) {
        var links = new ArrayList<>(facts.build().links());
        for (Members association : object.objects("associations")) {
            if (isLink(association)) {
                links.add(link(association));
            }
        }
        facts.links(links);
    }

    static boolean isLink(Members object) {
        return object.see("uri").isPresent()
                && NAMES.containsAll(object.values().keySet());
    }

    static Link link(Members object) {
        String href = object.take("uri").orElse("");
        Optional<String> title = object.take("name").filter(name -> !name.equals(href));
        return new Link(href, object.take("rel"), Optional.empty(), title);
    }
}
