package org.broadsheet.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Where an article stands in print.
 *
 * @param page the page as printed, such as {@code A3} or {@code 02}
 * @param sequence its number in the reading order of the page, from 1; sections alone would lose that order
 */
public record Placement(Optional<String> page, int sequence) {
    /** Checks for null and for a number below 1. */
    public Placement {
        Objects.requireNonNull(page, "page");
        if (sequence < 1) {
            throw new IllegalArgumentException("sequence " + sequence + " is below 1");
        }
    }

    /** The given place in the reading order of a page without a number. */
    public static Placement of(int sequence) {
        return new Placement(Optional.empty(), sequence);
    }
}
