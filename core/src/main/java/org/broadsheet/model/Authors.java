package org.broadsheet.model;

import java.util.List;
import java.util.stream.Stream;

/** Contributors from bare names. */
final class Authors {
    private Authors() {}

    static List<Contributor> of(String[] names, String role) {
        return Stream.of(names)
                .map(name -> Contributor.named(name).withRole(role))
                .toList();
    }
}
