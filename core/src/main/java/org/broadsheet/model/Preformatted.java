package org.broadsheet.model;

import java.util.Objects;
import org.broadsheet.constraint.CleanText;

/**
 * Text whose white space has a meaning, such as results set in columns.
 *
 * @param text the characters, lines apart by line feeds
 */
public record Preformatted(@CleanText String text) implements Block {
    /** Checks for null. */
    public Preformatted {
        Objects.requireNonNull(text, "text");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.preformatted(this);
    }
}
