package org.broadsheet.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;

/**
 * Who made or supplied a picture: the line as printed, and who was understood.
 *
 * @param text the printed words
 * @param contributors the photographers and sources in order; none when the line was not understood
 */
public record Credit(String text, List<@Valid Contributor> contributors) {
    /** Copies the list and checks for null. */
    public Credit {
        Objects.requireNonNull(text, "text");
        contributors = List.copyOf(contributors);
    }

    /** A line as printed with the names in it, as photographers. */
    public static Credit of(String text, String... names) {
        return new Credit(text, Authors.of(names, "photographer"));
    }
}
