package org.broadsheet.renderer.report;

import java.util.Objects;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.source.Source;

/**
 * A finding as reports tell it.
 *
 * @param diagnostic what was found, and where
 * @param fingerprint the same for the same fault after lines above it have changed: 16 hexadecimal digits
 * @param state whether it counts
 * @param reason why it does not count, in the words of the document; empty when it does
 */
public record Finding(Diagnostic diagnostic, String fingerprint, State state, String reason) {
    /** Checks for null. */
    public Finding {
        Objects.requireNonNull(diagnostic, "diagnostic");
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(reason, "reason");
    }

    /** Whether a finding counts. */
    public enum State {
        /** It does. */
        NEW,
        /** It does not: a baseline has it. */
        KNOWN,
        /** It does not: the document asks so. */
        SUPPRESSED
    }

    /** A finding that counts, about a document that was read from {@code source}. */
    public static Finding of(Diagnostic diagnostic, Source source) {
        return new Finding(diagnostic, Fingerprint.of(diagnostic, source.text()), State.NEW, "");
    }

    /** This finding as one that a baseline has. */
    public Finding known() {
        return new Finding(diagnostic, fingerprint, State.KNOWN, reason);
    }

    /** This finding as one that the document asks not to be told. */
    public Finding suppressed(String why) {
        return new Finding(diagnostic, fingerprint, State.SUPPRESSED, why);
    }

    /** Whether it counts. */
    public boolean counts() {
        return state == State.NEW;
    }
}
