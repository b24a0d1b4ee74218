package org.broadsheet.parser.markup;

import java.util.Objects;

/**
 * Characters between tags, references resolved.
 *
 * @param value the characters, white space as written
 */
public record Text(String value, int start, int end) implements Node {
    /** Checks for null. */
    public Text {
        Objects.requireNonNull(value, "value");
    }

    /** Text of which the place is not known. */
    public static Text of(String value) {
        return new Text(value, -1, -1);
    }

    /** A place without any characters of interest. */
    static Text at(int start, int end) {
        return new Text("", start, end);
    }
}
