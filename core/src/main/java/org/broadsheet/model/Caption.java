package org.broadsheet.model;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;

/**
 * The words under a picture.
 *
 * @param text the caption; blank when only a credit is printed
 * @param credit who made or supplied the picture
 */
public record Caption(@Valid RichText text, Optional<@Valid Credit> credit) {
    /** Checks for null. */
    public Caption {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(credit, "credit");
    }

    /** A plain caption without a credit. */
    public static Caption of(String text) {
        return new Caption(RichText.of(text), Optional.empty());
    }
}
