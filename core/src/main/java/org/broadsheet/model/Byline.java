package org.broadsheet.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;

/**
 * Who wrote a story: the line as printed, and who was understood.
 *
 * @param text the printed words with their brackets and roles; empty where a format names writers but prints no line
 * @param contributors the writers in order; none when the line was not understood
 */
public record Byline(String text, List<@Valid Contributor> contributors) {
    /** Copies the list and checks for null. */
    public Byline {
        Objects.requireNonNull(text, "text");
        contributors = List.copyOf(contributors);
    }

    /** A line as printed with the names in it, as authors. */
    public static Byline of(String text, String... names) {
        return new Byline(text, Authors.of(names, "author"));
    }
}
