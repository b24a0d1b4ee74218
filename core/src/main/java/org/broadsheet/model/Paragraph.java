package org.broadsheet.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Objects;

/**
 * A paragraph of running text.
 *
 * @param text the words; may be blank, which validation reports as {@code text/blank-paragraph}
 */
public record Paragraph(
        @Valid @NotBlank(message = "{text/blank-paragraph}") RichText text) implements Block {
    /** Checks for null. */
    public Paragraph {
        Objects.requireNonNull(text, "text");
    }

    /** A paragraph of plain text. */
    public static Paragraph of(String text) {
        return new Paragraph(RichText.of(text));
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.paragraph(this);
    }
}
