package org.broadsheet.parser.markup;

import java.util.List;
import java.util.Objects;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.model.RichText;

/**
 * What was read of running text, such as a headline.
 *
 * @param text the words with their marks
 * @param diagnostics what was not taken over, with their places
 */
public record Line(RichText text, List<Diagnostic> diagnostics) {
    /** Copies the list and checks for null. */
    public Line {
        Objects.requireNonNull(text, "text");
        diagnostics = List.copyOf(diagnostics);
    }
}
