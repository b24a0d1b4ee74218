package org.broadsheet.model;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import org.broadsheet.constraint.UrlScheme;

/**
 * A pointer from a section front or a contents page to a story that is not here.
 *
 * @param title the words of the link
 * @param href where the story is, as written
 * @param teaser the words below the title
 * @param picture the picture beside it
 */
public record Reference(
        @Valid RichText title,
        Optional<@UrlScheme String> href,
        Optional<@Valid RichText> teaser,
        Optional<@Valid Picture> picture) {
    /** Checks for null. */
    public Reference {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(href, "href");
        Objects.requireNonNull(teaser, "teaser");
        Objects.requireNonNull(picture, "picture");
    }
}
