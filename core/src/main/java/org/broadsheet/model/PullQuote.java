package org.broadsheet.model;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;

/**
 * Words of the story, repeated in large type to draw the eye.
 *
 * @param text the words
 * @param attribution who said them, as printed
 */
public record PullQuote(@Valid RichText text, Optional<@Valid RichText> attribution) implements Block {
    /** Checks for null. */
    public PullQuote {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(attribution, "attribution");
    }

    /** A pull quote of plain text that names nobody. */
    public static PullQuote of(String text) {
        return new PullQuote(RichText.of(text), Optional.empty());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.pullQuote(this);
    }
}
