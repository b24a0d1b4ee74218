package org.broadsheet.renderer.markup;

import java.util.List;
import java.util.Map;

/** A node of a small tree that a writer escapes: nothing in it is escaped yet. Immutable. */
public sealed interface Markup permits Element, Text {
    /** An element without attributes. */
    static Element element(String name, Markup... children) {
        return element(name, List.of(children));
    }

    /** An element without attributes. */
    static Element element(String name, List<? extends Markup> children) {
        return new Element(name, Map.of(), List.copyOf(children));
    }

    /** Text, as the reader is to see it. */
    static Text text(String value) {
        return new Text(value);
    }
}
