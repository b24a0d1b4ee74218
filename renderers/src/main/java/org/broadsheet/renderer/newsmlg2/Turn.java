package org.broadsheet.renderer.newsmlg2;

import java.util.HashSet;
import java.util.Set;

/**
 * The turn of an edition among those that share a message.
 *
 * @param number from 1
 * @param taken the ids of items in the message so far
 */
record Turn(int number, Set<String> taken) {
    /** The turn of one that has a document of its own. */
    static Turn only() {
        return new Turn(1, new HashSet<>());
    }

    /** The id of a group, unique in the message. */
    String group(String id) {
        return number == 1 ? id : "e" + number + "-" + id;
    }
}
