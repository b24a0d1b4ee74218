package org.broadsheet.model;

import jakarta.validation.Valid;
import java.util.Objects;

/**
 * A heading inside a story.
 *
 * @param text the words
 * @param level 1 for a heading of the story itself, 2 for one below such a heading, and so on
 */
public record Crosshead(@Valid RichText text, int level) implements Block {
    /** Checks for null and for a level below 1. */
    public Crosshead {
        Objects.requireNonNull(text, "text");
        if (level < 1) {
            throw new IllegalArgumentException("level " + level + " is below 1");
        }
    }

    /** A crosshead of the first level, plain text. */
    public static Crosshead of(String text) {
        return new Crosshead(RichText.of(text), 1);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.crosshead(this);
    }
}
