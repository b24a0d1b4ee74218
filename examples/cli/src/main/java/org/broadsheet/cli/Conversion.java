package org.broadsheet.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.diagnostic.Severity;
import org.broadsheet.format.Facts;
import org.broadsheet.format.Format;
import org.broadsheet.format.ParseException;
import org.broadsheet.format.ParseResult;
import org.broadsheet.format.Renderer;
import org.broadsheet.renderer.report.Line;

/**
 * Turns one input after the other into outputs. Safe for use by several threads, except that there is one standard output.
 *
 * @param formats where writers come from
 * @param reading how inputs are read
 * @param to the format of the outputs
 * @param targets where they go
 * @param facts what the caller knows of all inputs
 * @param options those of the writer, by name
 * @param now the time that the caller gave
 * @param strict whether a liberty of the reader is an error
 * @param stream whether inputs are read piece by piece where their format can be
 * @param resume whether inputs whose output is younger are passed over
 * @param threshold the lightest diagnostics that are told
 * @param out standard output
 */
record Conversion(
        Formats formats,
        Reading reading,
        Format to,
        Targets targets,
        Facts facts,
        List<Map.Entry<String, String>> options,
        Optional<Clock> now,
        boolean strict,
        boolean stream,
        boolean resume,
        Severity threshold,
        OutputStream out) {
    private static final Set<String> ONE_ARTICLE = Set.of(Format.NITF.id());

    /** Converts {@code input}; whatever goes wrong is in the outcome. */
    Outcome convert(Input input) {
        if (resume && targets.isDone(input)) {
            return Outcome.NONE;
        }
        try {
            return reading.isPassing(input, stream)
                    ? new StreamConversion(this).convert(input)
                    : convert(input, reading.read(input).result());
        } catch (ParseException refused) {
            return Outcome.failed(Line.refusal(input.name(), refused.diagnostic()));
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            return Outcome.failed(Line.of(input.name(), Severity.ERROR, Failures.words(failure)));
        }
    }

    private Outcome convert(Input input, ParseResult read) {
        if (strict && read.diagnostics().stream().anyMatch(Conversion::isLiberty)) {
            return new Outcome(
                    lines(
                            input,
                            read.diagnostics().stream().map(Conversion::asError).toList()),
                    true);
        }
        var result = read.withEdition(facts.over(read.edition()));
        int articles = result.edition().articles().size();
        if (articles != 1 && (targets.split() ? articles == 0 : ONE_ARTICLE.contains(to.id()))) {
            return Outcome.failed(Line.of(input.name(), Severity.ERROR, refusal(articles)));
        }
        var told = new ArrayList<>(result.diagnostics());
        try {
            told.addAll(targets.split() ? writeParts(input, result) : write(input, result));
            return new Outcome(lines(input, told), false);
        } catch (IOException failure) {
            return unwritten(input, failure);
        }
    }

    /** The outcome when an output could not be written; nothing is said to a reader of standard output who has gone. */
    Outcome unwritten(Input input, IOException failure) {
        return failure instanceof ClosedOutputException
                ? new Outcome(List.of(), true)
                : Outcome.failed(Line.of(input.name(), Severity.ERROR, words(input, failure)));
    }

    private String refusal(int articles) {
        if (articles == 0) {
            return targets.split()
                    ? "holds no article, so there is nothing to split"
                    : "holds no article, and a document of " + to.id() + " holds one";
        }
        return "holds " + articles + " articles, and one document of " + to.id() + " holds one; give --split";
    }

    private List<Diagnostic> write(Input input, ParseResult result) throws IOException {
        var renderer = renderer(input);
        return write(input, stream -> renderer.render(result, stream));
    }

    /** Writes the one output of {@code input}. */
    <T> T write(Input input, StandardOutput.Writing<T> writing) throws IOException {
        var place = targets.of(input);
        if (place.isEmpty()) {
            return StandardOutput.write(out, writing);
        }
        if (isDevice(place.get())) {
            try (var device = Files.newOutputStream(place.get())) {
                return writing.to(device);
            }
        }
        try (var file = OutputFile.at(place.get())) {
            T answer = writing.to(file.stream());
            file.finish();
            file.appear();
            return answer;
        }
    }

    /** Writes the articles, all before the first appears; the first appears last, so that it tells that all are there. */
    private List<Diagnostic> writeParts(Input input, ParseResult result) throws IOException {
        var parts = Split.of(result);
        var told = new ArrayList<Diagnostic>(parts.left());
        var renderer = renderer(input);
        try (var files = new OutputFiles(targets)) {
            for (ParseResult article : parts.articles()) {
                Path place =
                        targets.part(input, files.size() + 1, parts.articles().size());
                files.write(place, stream -> told.addAll(renderer.render(article, stream)));
            }
            files.appear();
        }
        return told;
    }

    Renderer renderer(Input input) {
        return formats.renderer(to.id(), facts, now.orElseGet(() -> clock(input)), options)
                .orElseThrow();
    }

    /** The time of the input's last change, so that it makes the same output again; standard input has none. */
    private static Clock clock(Input input) {
        try {
            FileTime changed = Files.getLastModifiedTime(input.file().orElseThrow());
            return Clock.fixed(changed.toInstant().truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC);
        } catch (IOException | NoSuchElementException noTime) {
            return Clock.systemUTC();
        }
    }

    private String words(Input input, IOException failure) {
        String place = targets.isStandardOutput()
                ? "to standard output"
                : "'" + Printable.path(place(input).toString(), 200) + "'";
        return "cannot write " + place + ": " + Failures.words(failure);
    }

    private Path place(Input input) {
        return targets.split() ? targets.part(input, 1, 1) : targets.of(input).orElseThrow();
    }

    private List<Line> lines(Input input, List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(this::isTold)
                .map(finding -> Line.of(input.name(), finding))
                .toList();
    }

    boolean isTold(Diagnostic finding) {
        return finding.severity().atLeast(threshold);
    }

    static boolean isLiberty(Diagnostic finding) {
        return finding.severity().atLeast(Severity.WARNING);
    }

    static Diagnostic asError(Diagnostic finding) {
        return isLiberty(finding) ? finding.weighing(Severity.ERROR) : finding;
    }

    /** Whether something stands at {@code place} that is written to, not replaced, such as {@code /dev/stdout}. */
    private static boolean isDevice(Path place) {
        return place.startsWith("/dev") && Files.exists(place);
    }
}
