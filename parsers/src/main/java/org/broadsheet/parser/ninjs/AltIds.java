package org.broadsheet.parser.ninjs;

import java.util.Optional;
import org.broadsheet.parser.ninjs.Node.Members;

/** Identifiers beside the one, each in a role. */
final class AltIds {
    private AltIds() {}

    static Optional<Members> find(Members object, String role) {
        return object.objects("altIds").stream()
                .filter(id -> id.see("role").equals(Optional.of(role))
                        && id.see("value").isPresent())
                .findFirst();
    }

    /** Takes the identifier in a role. */
    static Optional<String> take(Members object, String role) {
        return find(object, role).flatMap(id -> {
            id.drop("role");
            return id.take("value");
        });
    }
}
