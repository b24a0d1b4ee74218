package org.broadsheet.diagnostic;

import java.util.Locale;
import java.util.Optional;

/** How much a diagnostic weighs, the lightest first. */
public enum Severity {
    /** Worth knowing: what was understood or assumed. */
    NOTE,
    /** Likely a fault, or a loss; the result can be used. */
    WARNING,
    /** A fault that breaks the document or an output. */
    ERROR;

    /** The severity of the given word, {@code note}, {@code warning} or {@code error}. */
    public static Optional<Severity> named(String word) {
        for (Severity severity : values()) {
            if (severity.toString().equals(word)) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }

    /** Whether this weighs as much as {@code threshold} or more. */
    public boolean atLeast(Severity threshold) {
        return compareTo(threshold) >= 0;
    }

    /** The word in lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
