package org.broadsheet.json;

import org.broadsheet.json.token.PropertyPath;
import org.broadsheet.json.token.Tokens;
import org.broadsheet.model.ElementPath;

/** The path of the element at hand, while a tree is walked. Not for several threads. */
final class Trail {
    private final StringBuilder path = new StringBuilder(Tokens.DOCUMENT);

    /** Steps into a component; {@link #cut} with the answer steps back. */
    int push(String name) {
        int mark = path.length();
        if (mark > 0) {
            path.append('.');
        }
        path.append(name);
        return mark;
    }

    /** Steps into one element of a list. */
    int push(String name, int index) {
        int mark = push(name);
        path.append('[').append(index).append(']');
        return mark;
    }

    void cut(int mark) {
        path.setLength(mark);
    }

    /** Goes to another element altogether, and tells where this was. */
    String move(String to) {
        var from = path.toString();
        path.setLength(0);
        path.append(to);
        return from;
    }

    /** Where paths below the element at hand start, when they are told from there. */
    int base() {
        return path.length() == 0 ? 0 : path.length() + 1;
    }

    /** The path as seen from the element that {@code base} was asked of; one that starts at the document stays whole. */
    String from(int base) {
        boolean outside = path.length() > 0 && path.charAt(0) == '$';
        return outside ? path.toString() : path.length() < base ? "" : path.substring(base);
    }

    /** The path of the element at hand, for messages; what stands around the edition is named from there. */
    ElementPath path() {
        var told = path.toString();
        if (told.startsWith(Tokens.DOCUMENT)) {
            told = told.substring(Math.min(told.length(), Tokens.DOCUMENT.length() + 1));
        }
        return new ElementPath(told);
    }

    /** The path of the member {@code name} of the element at hand. */
    ElementPath path(String name) {
        return new ElementPath(PropertyPath.of(path().value(), name));
    }
}
