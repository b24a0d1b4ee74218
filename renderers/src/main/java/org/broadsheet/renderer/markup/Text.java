package org.broadsheet.renderer.markup;

import java.util.Objects;

/**
 * Characters between elements.
 *
 * @param value the characters, not escaped
 */
public record Text(String value) implements Markup {
    /** Checks for null. */
    public Text {
        Objects.requireNonNull(value, "value");
    }
}
