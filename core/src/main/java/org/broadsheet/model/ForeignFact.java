package org.broadsheet.model;

import java.util.Objects;

/**
 * A fact of some format that the model has no place for. A renderer of the same format puts it back; others report it.
 *
 * @param format the id of the format, such as {@code newsml-g2}
 * @param path where it stood, in the terms of that format
 * @param value its text or markup, as read
 */
public record ForeignFact(String format, String path, String value) {
    /** Checks for null. */
    public ForeignFact {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(value, "value");
    }
}
