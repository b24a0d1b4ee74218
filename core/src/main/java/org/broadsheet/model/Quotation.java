package org.broadsheet.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.broadsheet.constraint.UrlScheme;

/**
 * A passage quoted at length, set apart from the text around it.
 *
 * @param content what is quoted
 * @param attribution who is quoted, as printed below the passage
 * @param source where the passage stands, a URL as written
 */
public record Quotation(
        List<@Valid Block> content, Optional<@Valid RichText> attribution, Optional<@UrlScheme String> source)
        implements Block {
    /** Copies the list and checks for null. */
    public Quotation {
        content = List.copyOf(content);
        Objects.requireNonNull(attribution, "attribution");
        Objects.requireNonNull(source, "source");
    }

    /** A quotation of one plain paragraph. */
    public static Quotation of(String text) {
        return new Quotation(List.of(Paragraph.of(text)), Optional.empty(), Optional.empty());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.quotation(this);
    }
}
