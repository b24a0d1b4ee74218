package org.broadsheet.validation;

import org.broadsheet.model.RichText;

/**
 * One text that a reader sees.
 *
 * @param place where it stands
 * @param text the words with their marks
 */
record Passage(Place place, RichText text) {
    String words() {
        return text.plain();
    }

    /** Whether any of it bears a mark. */
    boolean isMarked() {
        var runs = text.runs();
        return runs.size() > 1 || runs.size() == 1 && !runs.get(0).marks().isEmpty();
    }
}
