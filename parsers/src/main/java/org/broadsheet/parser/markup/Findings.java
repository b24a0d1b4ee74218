package org.broadsheet.parser.markup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.diagnostic.Severity;
import org.broadsheet.source.Source;

/** Collects what was not taken over from one body: each kind of thing once, at its first place. */
final class Findings {
    private final Source source;
    private final int limit;
    private final Set<String> told = new HashSet<>();
    private final List<Diagnostic> kept = new ArrayList<>();

    Findings(Source source, int limit) {
        this.source = source;
        this.limit = limit;
    }

    void note(String code, Node where, String message) {
        add(Severity.NOTE, code, where, message);
    }

    void warning(String code, Node where, String message) {
        add(Severity.WARNING, code, where, message);
    }

    private void add(Severity severity, String code, Node where, String message) {
        if (kept.size() < limit && told.add(code + ' ' + message)) {
            var found = Diagnostic.of(code, severity, message);
            kept.add(
                    where.start() < 0 || where.end() < where.start()
                            ? found
                            : found.at(source.span(where.start(), where.end())));
        }
    }

    List<Diagnostic> all() {
        return kept;
    }
}
