package org.broadsheet.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Where and when a story was filed, or the mark that tells the paper's own report from agency copy: the words as printed,
 * and what was understood.
 *
 * @param text the printed words, such as {@code LONDON, March 3 (Reuters) -} or {@code 本报讯}
 * @param place the place, as printed
 * @param date the day
 * @param agency the agency or the paper named as source
 */
public record Dateline(String text, Optional<String> place, Optional<NewsTime> date, Optional<String> agency) {
    /** Checks for null. */
    public Dateline {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(agency, "agency");
    }

    /** A dateline of which no more than the words is known. */
    public static Dateline of(String text) {
        return new Dateline(text, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
