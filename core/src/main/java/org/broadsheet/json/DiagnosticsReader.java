package org.broadsheet.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.diagnostic.Severity;
import org.broadsheet.model.ElementPath;
import org.broadsheet.source.Position;
import org.broadsheet.source.Span;
import org.jspecify.annotations.Nullable;

/** Reads the stored diagnostics, which speak of places in the page that the edition was once read from. */
final class DiagnosticsReader {
    private static final String COUNT = "limit/diagnostics";

    private final Input in;

    DiagnosticsReader(Input in) {
        this.in = in;
    }

    /** The list at hand; those beyond the limit are counted instead of kept. */
    List<Diagnostic> list(String name) {
        var kept = new ArrayList<Diagnostic>();
        int more = 0;
        in.openList();
        for (int i = 0; in.element(); i++) {
            int outer = in.push(name, i);
            var diagnostic = diagnostic();
            if (kept.size() < in.limits().diagnostics() || diagnostic.code().equals(COUNT)) {
                kept.add(diagnostic);
            } else {
                more++;
            }
            in.back(outer);
        }
        if (more > 0) {
            kept.add(Diagnostic.note(
                    COUNT,
                    more + " more diagnostics were found; the limit is "
                            + in.limits().diagnostics()));
        }
        return kept;
    }

    private Diagnostic diagnostic() {
        @Nullable String code = null;
        @Nullable Severity severity = null;
        @Nullable String message = null;
        var path = ElementPath.ROOT;
        var place = new Place();
        List<Span> related = List.of();
        in.open();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "code" -> code = in.string();
                case "severity" -> severity = severity();
                case "message" -> message = in.string();
                case "path" -> path = new ElementPath(in.string());
                case "related" -> related = related(name);
                default -> place.take(name);
            }
        }
        if (code == null || severity == null || message == null) {
            throw in.missing("the diagnostic", code == null ? "code" : severity == null ? "severity" : "message");
        }
        return new Diagnostic(code, severity, message, path, place.span(), related);
    }

    private Severity severity() {
        var word = in.string();
        return Severity.named(word).orElseThrow(() -> in.unknownWord(word, "note, warning, error"));
    }

    private List<Span> related(String name) {
        var spans = new ArrayList<Span>();
        in.openList();
        while (in.element()) {
            int outer = in.push(name, spans.size());
            spans.add(related());
            in.back(outer);
        }
        return spans;
    }

    private Span related() {
        var place = new Place();
        in.open();
        for (String name = in.next(); name != null; name = in.next()) {
            place.take(name);
        }
        return place.span().orElseThrow(() -> in.missing("the place", "line"));
    }

    /** The place in an object that may hold more; what it does not give goes without saying. */
    private final class Place {
        private int line;
        private int column = 1;
        private int offset;
        private int endLine;
        private int endColumn;
        private int endOffset = -1;

        void take(String name) {
            switch (name) {
                case "line" -> line = in.number(1);
                case "column" -> column = in.number(1);
                case "offset" -> offset = in.number(0);
                case "endLine" -> endLine = in.number(1);
                case "endColumn" -> endColumn = in.number(1);
                case "endOffset" -> endOffset = in.number(0);
                default -> in.unknown(name);
            }
        }

        Optional<Span> span() {
            if (line == 0) {
                return Optional.empty();
            }
            if (endOffset >= 0 && endOffset < offset) {
                throw in.fault("json/bad-value", "the place ends before it starts");
            }
            var start = new Position(offset, line, column);
            var end = new Position(
                    endOffset < 0 ? offset : endOffset,
                    endLine == 0 ? line : endLine,
                    endColumn == 0 ? column : endColumn);
            return Optional.of(new Span(start, end));
        }
    }
}
