package org.broadsheet.parser.ninjs;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.parser.ninjs.Node.Members;
import org.broadsheet.vocabulary.OwnSchemes;

/** Identifiers beside the one, each in a role. */
final class AltIds {
    private AltIds() {}

    static Optional<Members> find(Members object, String role) {
        return object.objects("altIds").stream()
                .filter(id -> id.see("role").equals(Optional.of(role))
                        && id.see("value").isPresent())
                .findFirst();
    }

    /** All identifiers whose role is of our scheme of properties, by their role. */
    static Map<String, Members> properties(Members object) {
        var properties = new HashMap<String, Members>();
        for (Members id : object.objects("altIds")) {
            id.see("role")
                    .filter(role -> role.startsWith(OwnSchemes.PROPERTY.uri()))
                    .ifPresent(role -> properties.putIfAbsent(role, id));
        }
        return properties;
    }

    /** Takes the identifier in a role. */
    static Optional<String> take(Members object, String role) {
        return find(object, role).flatMap(AltIds::take);
    }

    /** Takes the value of an identifier. */
    static Optional<String> take(Members id) {
        id.drop("role");
        return id.take("value");
    }
}
