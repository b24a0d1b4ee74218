package org.broadsheet.json;

import java.util.Arrays;
import org.broadsheet.json.token.PropertyPath;
import org.broadsheet.json.token.Tokens;
import org.broadsheet.model.ElementPath;

/**
 * The path of the element at hand, while a tree is walked. Kept in pieces, since few paths are ever asked for. Not for
 * several threads.
 */
final class Trail {
    private static final int NO_INDEX = -1;

    private String[] names = new String[32];
    private int[] indices = new int[32];
    private int length;

    /** A trail that is at the document, outside of its edition. */
    Trail() {
        push(Tokens.DOCUMENT);
    }

    /** Steps into a component; {@link #cut} with the answer steps back. */
    int push(String name) {
        return push(name, NO_INDEX);
    }

    /** Steps into one element of a list. */
    int push(String name, int index) {
        if (length == names.length) {
            names = Arrays.copyOf(names, 2 * length);
            indices = Arrays.copyOf(indices, 2 * length);
        }
        names[length] = name;
        indices[length] = index;
        return length++;
    }

    void cut(int mark) {
        length = mark;
    }

    /** Goes to another element altogether, which is the edition when {@code path} is empty; {@link #outside} goes back. */
    void enter(String path) {
        length = 0;
        if (!path.isEmpty()) {
            push(path);
        }
    }

    /** Goes back to the document around the edition. */
    void outside() {
        enter(Tokens.DOCUMENT);
    }

    /** Where paths below the element at hand start, when they are told from there. */
    int base() {
        return length;
    }

    /** The path as seen from the element that {@code base} was asked of; one that starts at the document stays whole. */
    String from(int base) {
        boolean outside = length > 0 && names[0].equals(Tokens.DOCUMENT);
        return path(outside ? 0 : base);
    }

    /** The path of the element at hand, for messages; what stands around the edition is named from there. */
    ElementPath path() {
        boolean outside = length > 0 && names[0].equals(Tokens.DOCUMENT);
        return new ElementPath(path(outside ? 1 : 0));
    }

    /** The path of the member {@code name} of the element at hand. */
    ElementPath path(String name) {
        return new ElementPath(PropertyPath.of(path().value(), name));
    }

    private String path(int from) {
        var path = new StringBuilder();
        for (int i = from; i < length; i++) {
            path.append(i == from ? "" : ".").append(names[i]);
            if (indices[i] != NO_INDEX) {
                path.append('[').append(indices[i]).append(']');
            }
        }
        return path.toString();
    }
}
