package org.broadsheet.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.format.Facts;
import org.broadsheet.format.Format;
import org.broadsheet.format.ParseResult;
import org.broadsheet.format.Renderer;
import org.broadsheet.renderer.report.Finding;
import org.broadsheet.validation.EditionValidator;
import org.broadsheet.validation.Profile;

/** Finds what is wrong with documents: by their schema, and by the rules. Safe for use by several threads. */
final class Judge {
    private static final String DROPPED = "output/fact-dropped";

    private final Config config;
    private final Optional<Profile> called;
    private final SchemaJudge structure;
    private final Formats formats;
    private final Map<List<Integer>, EditionValidator> validators = new ConcurrentHashMap<>();
    private final CompletableFuture<EditionValidator> first;

    private Judge(Config config, Optional<Profile> called, SchemaJudge structure, Formats formats) {
        this.config = config;
        this.called = called;
        this.structure = structure;
        this.formats = formats;
        this.first = CompletableFuture.supplyAsync(config.options(called, List.of())::build);
    }

    /**
     * A judge whose validator, which takes its time to start, starts now, beside the reading of the first document.
     *
     * @param called the profile that the call names
     */
    static Judge of(Config config, Optional<Profile> called, SchemaJudge structure, Formats formats) {
        return new Judge(config, called, structure, formats);
    }

    /** The profile called {@code name}. */
    static Profile profile(String name) {
        return Profile.named(name)
                .orElseThrow(() -> UsageException.unknown(
                        "profile",
                        name,
                        Stream.of(Profile.values()).map(Profile::toString).toList()));
    }

    /** All findings, the reader's own among them, in the order of the document; those it asks not to be told marked so. */
    List<Finding> judge(Input input, Reading.Document document) {
        var numbers = config.localsFor(input);
        var result = document.result();
        var all = new ArrayList<Diagnostic>(structure.judge(document));
        all.addAll(result.diagnostics());
        if (config.profile(called, numbers) == Profile.NEWSML) {
            formats.renderer(Format.NEWSML_G2.id(), Facts.NONE, Clock.systemUTC(), List.of())
                    .ifPresent(newsml -> all.addAll(dropped(newsml, result)));
        }
        var verdict = validator(numbers)
                .judge(
                        document.source(),
                        new ParseResult(result.source(), result.edition(), result.sourceMap(), List.copyOf(all)));
        return Stream.concat(
                        verdict.findings().stream().map(found -> Finding.of(found, document.source())),
                        verdict.suppressed().stream()
                                .map(found -> Finding.of(found.finding(), document.source())
                                        .suppressed(found.reason())))
                .toList();
    }

    private EditionValidator validator(List<Integer> numbers) {
        return numbers.isEmpty()
                ? first.join()
                : validators.computeIfAbsent(
                        numbers, some -> config.options(called, some).build());
    }

    /** What a NewsML-G2 document made of this would have no place for. */
    private static List<Diagnostic> dropped(Renderer newsml, ParseResult result) {
        try {
            return newsml.render(result, OutputStream.nullOutputStream()).stream()
                    .filter(loss -> loss.code().equals(DROPPED))
                    .toList();
        } catch (IOException nothingIsWritten) {
            throw new UncheckedIOException(nothingIsWritten);
        }
    }
}
