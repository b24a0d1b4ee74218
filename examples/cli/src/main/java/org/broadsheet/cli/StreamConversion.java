package org.broadsheet.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.diagnostic.Severity;
import org.broadsheet.format.ParseResult;
import org.broadsheet.format.Renderer;
import org.broadsheet.format.TooManyResultsException;
import org.broadsheet.renderer.report.Line;

/** Turns one input into outputs piece by piece, in constant memory: one result is read, written, forgotten. */
record StreamConversion(Conversion how) {
    private static final int MOST_LINES = 1_000;
    private static final int MOST_PARTS = 999_999;

    /**
     * Converts {@code input}.
     *
     * @throws org.broadsheet.format.ParseException when it cannot be read on; there is no output then
     * @throws IOException when its bytes cannot be had
     */
    Outcome convert(Input input) throws IOException {
        var told = new Told(input);
        try {
            return how.reading().pass(input, results -> write(input, results.map(told::read), told));
        } catch (LibertyException stopped) {
            return new Outcome(told.lines, true);
        }
    }

    private Outcome write(Input input, Stream<ParseResult> results, Told told) {
        try {
            return how.targets().split() ? parts(input, results, told) : whole(input, results, told);
        } catch (IOException failure) {
            return how.unwritten(input, failure);
        }
    }

    private Outcome whole(Input input, Stream<ParseResult> results, Told told) throws IOException {
        Renderer renderer = how.renderer(input);
        try {
            return how.write(input, out -> {
                renderer.renderAll(results, out, told::add);
                return told.outcome();
            });
        } catch (TooManyResultsException tooMany) {
            return failed(input, tooMany.getMessage() + "; give --split");
        }
    }

    private Outcome parts(Input input, Stream<ParseResult> results, Told told) throws IOException {
        Renderer renderer = how.renderer(input);
        try (var files = new OutputFiles(how.targets())) {
            for (var each = results.iterator(); each.hasNext(); ) {
                var split = Split.of(each.next());
                told.addAll(split.left());
                for (ParseResult article : split.articles()) {
                    files.write(
                            how.targets().part(input, files.size() + 1, MOST_PARTS),
                            out -> told.addAll(renderer.render(article, out)));
                }
            }
            files.appear();
            return files.size() > 0 ? told.outcome() : failed(input, "holds no article, so there is nothing to split");
        }
    }

    private static Outcome failed(Input input, String words) {
        return Outcome.failed(Line.of(input.name(), Severity.ERROR, words));
    }

    /** Ends a strict conversion. */
    private static final class LibertyException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** What there is to say of an input, the first thousand lines of it. */
    private final class Told {
        private final Input input;
        private final List<Line> lines = new ArrayList<>();
        private int left;

        Told(Input input) {
            this.input = input;
        }

        ParseResult read(ParseResult result) {
            boolean strict = how.strict() && result.diagnostics().stream().anyMatch(Conversion::isLiberty);
            result.diagnostics().forEach(finding -> add(strict ? Conversion.asError(finding) : finding));
            if (strict) {
                throw new LibertyException();
            }
            return result.withEdition(how.facts().over(result.edition()));
        }

        boolean addAll(List<Diagnostic> findings) {
            findings.forEach(this::add);
            return true;
        }

        void add(Diagnostic finding) {
            if (!how.isTold(finding)) {
                return;
            }
            if (lines.size() < MOST_LINES) {
                lines.add(Line.of(input.name(), finding));
            } else {
                left++;
            }
        }

        Outcome outcome() {
            if (left > 0) {
                lines.add(Line.of(input.name(), Severity.WARNING, left + " more findings are not shown"));
            }
            return new Outcome(lines, false);
        }
    }
}
