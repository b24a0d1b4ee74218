package org.broadsheet.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Where an element stands in its tree, as Jakarta Validation writes it: {@code sections[0].articles[2].dateline}. The
 * empty path is the root.
 *
 * @param value the path; names parted by dots, positions in brackets counted from 0
 */
public record ElementPath(String value) implements Comparable<ElementPath> {
    /** The edition itself, or the article when there is no edition. */
    public static final ElementPath ROOT = new ElementPath("");

    /** Checks for null. */
    public ElementPath {
        Objects.requireNonNull(value, "value");
    }

    /** The component {@code name} of this element. */
    public ElementPath child(String name) {
        return new ElementPath(value.isEmpty() ? name : value + "." + name);
    }

    /** The element number {@code index}, from 0, of the list {@code name} of this element. */
    public ElementPath child(String name, int index) {
        return new ElementPath(value.isEmpty() ? name + "[" + index + "]" : value + "." + name + "[" + index + "]");
    }

    /** The path as seen from the element at {@code ancestor}; this path unless it is that element or lies below it. */
    public ElementPath from(ElementPath ancestor) {
        if (equals(ancestor)) {
            return ROOT;
        }
        return !ancestor.value.isEmpty() && value.startsWith(ancestor.value + ".")
                ? new ElementPath(value.substring(ancestor.value.length() + 1))
                : this;
    }

    /** The path of the element around this one; empty for the root. */
    public Optional<ElementPath> parent() {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        int cut = Math.max(value.lastIndexOf('.'), 0);
        return Optional.of(cut == 0 ? ROOT : new ElementPath(value.substring(0, cut)));
    }

    /** The order of the characters, for a stable order only: {@code body[10]} comes before {@code body[2]}. */
    @Override
    public int compareTo(ElementPath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
