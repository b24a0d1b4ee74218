package org.broadsheet.parser.html.choice;

import java.util.Locale;

/**
 * What the words around a unit, each judged for itself, tell about it. Each has a weight in
 * {@code company-weights.properties}.
 */
public enum CompanyTrait {
    /** Holds of everything. */
    ANY,
    /** The logarithm of the odds that it belongs to the story, judged for itself. */
    SCORE,
    PREVIOUS,
    NEXT,
    SECOND_PREVIOUS,
    SECOND_NEXT,
    /** How much of what stands in the same element is the story's, whether nothing else stands there. */
    BESIDE,
    ALONE,
    /** How much of what looks alike is, whether nothing else looks so. */
    ALIKE,
    SINGLE,
    /** How much of what stands in the element around that is. */
    AROUND,
    /** How much of the story stands before it and behind it. */
    STORY_BEFORE,
    STORY_AFTER,
    /** How far off the next words are that are surely the story's. */
    SINCE_SURE,
    UNTIL_SURE,
    NONE_BEFORE,
    NONE_AFTER,
    BETWEEN,
    BESIDE_LAST,
    BESIDE_NEXT,
    LIKE_LAST,
    LIKE_NEXT,
    /** Of a heading, what is under it; of other words, the heading over them. */
    HEADING_OVER,
    UNDER_HEADING,
    HEADING,
    /** The logarithm of the number of characters of the story. */
    STORY_LENGTH;

    /** How many there are. */
    static final int COUNT = values().length;

    /** Its name in the file. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
