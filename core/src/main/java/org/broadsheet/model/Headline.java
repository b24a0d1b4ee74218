package org.broadsheet.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import java.util.Optional;

/**
 * The display lines over a story.
 *
 * @param kicker the short line above the main headline
 * @param main the main headline; blank when the story has none, which validation reports
 * @param deck the headline below, in smaller type; line breaks part stacked decks
 */
public record Headline(
        Optional<@Valid RichText> kicker,

        @Valid @NotBlank(message = "{structure/headline-missing}")
        RichText main,

        Optional<@Valid RichText> deck) {
    /** No headline at all. */
    public static final Headline NONE = Headline.of("");

    /** Checks for null. */
    public Headline {
        Objects.requireNonNull(kicker, "kicker");
        Objects.requireNonNull(main, "main");
        Objects.requireNonNull(deck, "deck");
    }

    /** A plain main headline alone. */
    public static Headline of(String main) {
        return new Headline(Optional.empty(), RichText.of(main), Optional.empty());
    }
}
