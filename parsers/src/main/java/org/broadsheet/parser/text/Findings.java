package org.broadsheet.parser.text;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.diagnostic.Severity;
import org.broadsheet.source.Source;
import org.broadsheet.source.Span;

/** Collects the findings of one run, never more than its limit allows. */
final class Findings {
    private final Source source;
    private final int limit;
    private final List<Diagnostic> kept = new ArrayList<>();
    private int left;

    Findings(Source source, int limit) {
        this.source = source;
        this.limit = limit;
    }

    void note(String code, String message, int start, int end) {
        add(Diagnostic.of(code, Severity.NOTE, message), start, end, List.of());
    }

    void warning(String code, String message, int start, int end) {
        add(Diagnostic.of(code, Severity.WARNING, message), start, end, List.of());
    }

    /** A warning about two stretches of the source. */
    void warning(String code, String message, int start, int end, int otherStart, int otherEnd) {
        var other = source.span(otherStart, otherEnd);
        add(Diagnostic.of(code, Severity.WARNING, message), start, end, List.of(other));
    }

    private void add(Diagnostic diagnostic, int start, int end, List<Span> related) {
        if (kept.size() < limit) {
            kept.add(diagnostic.at(source.span(start, end)).with(related));
        } else {
            left++;
        }
    }

    /** Findings that have their places already. */
    void addAll(List<Diagnostic> found) {
        for (Diagnostic diagnostic : found) {
            if (kept.size() < limit) {
                kept.add(diagnostic);
            } else {
                left++;
            }
        }
    }

    /** All findings in document order; the last says how many more there are. */
    List<Diagnostic> all() {
        kept.sort(Diagnostic.DOCUMENT_ORDER);
        if (left > 0) {
            kept.add(Diagnostic.warning("limit/diagnostics", left + " more findings are not shown"));
        }
        return List.copyOf(kept);
    }
}
