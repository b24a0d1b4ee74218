package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.diagnostic.Severity;
import org.broadsheet.format.ParseException;
import org.broadsheet.renderer.report.Examined;
import org.broadsheet.renderer.report.Finding;
import org.broadsheet.renderer.report.Line;
import org.broadsheet.renderer.report.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges documents. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpWidth = 100,
        header = "Finds what is wrong with news documents, each fault with its line.",
        description = {
            "",
            "Reports go to standard output or to files; why an input cannot be read goes to standard error.",
            "What a newsroom decides stands in broadsheet.yaml or broadsheet.json, in the working folder or one around"
                    + " it.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  broadsheet validate page.txt",
            "  broadsheet validate --profile publishable --fail-on warning --report text --report sarif=out.sarif"
                    + " pages/",
            "  broadsheet validate --write-baseline known.json pages/    then: validate --baseline known.json pages/",
            "",
            "Exit status: 0 fine; 1 findings at or above --fail-on; 2 wrong usage; 3 some input could not be read,"
                    + " which",
            "wins over 1; 130 interrupted."
        })
final class ValidateCommand implements Callable<Integer> {
    private static final String UNREADABLE = "input/unreadable";

    private final Context context;

    @Mixin
    ReadingOptions reading = new ReadingOptions();

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = "What is expected: draft, publishable, newsml or google-news. Default: what the configuration"
                    + " says, else draft.")
    Optional<String> profile = Optional.empty();

    @Option(
            names = "--report",
            paramLabel = "KIND[=FILE]",
            description =
                    "A report: text, json, sarif, junit or github, to standard output or into FILE. Give it again for"
                            + " others. Default: text.")
    List<String> reports = List.of("text");

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            description = "The lightest finding that makes the exit status 1: error, warning or note. Default: error.")
    String failOn = "error";

    @Option(
            names = "--max-findings",
            paramLabel = "N",
            description = "Tell at most N findings of one rule in one input, and count the others. Default: all.")
    int most = Integer.MAX_VALUE;

    @Mixin
    NewsroomOptions newsroom = new NewsroomOptions();

    @Option(
            names = "--schemas",
            paramLabel = "DIR",
            description =
                    "A folder with the official schemas of ninjs, NewsML-G2 or NITF, to judge the structure of such"
                            + " documents by.")
    Optional<Path> schemas = Optional.empty();

    @Option(
            names = "--jobs",
            paramLabel = "N",
            defaultValue = "1",
            description = "Work on N inputs at once; 0: on as many as there are processors. Default: 1.")
    int jobs = 1;

    @Option(
            names = {"-v", "--verbose"},
            description = "Tell notes as well, which else are counted alone.")
    boolean verbose;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "Files; folders, for all files below them with a known ending; - for standard input.")
    List<String> inputs = List.of();

    ValidateCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        var threshold = Severity.named(failOn)
                .orElseThrow(() -> UsageException.unknown("severity", failOn, List.of("error", "warning", "note")));
        if (most < 1) {
            throw new UsageException("--max-findings takes a number from 1, not " + most);
        }
        var config = newsroom.config();
        var judge = Judge.of(config, profile.map(Judge::profile), SchemaJudge.of(schemas), context.formats());
        var read = reading.reading(context, false);
        var found = Inputs.of(inputs, context.formats(), read.from(), Optional.empty()).stream()
                .filter(input -> !config.ignores(input))
                .toList();
        int workers = Jobs.of(jobs);
        var baseline = newsroom.known();
        var tally = new Tally();
        var setting = new OpenReports.Setting(
                context.terminal(), verbose || threshold == Severity.NOTE, threshold, newsroom.summary());
        try (var open = OpenReports.open(reports, setting)) {
            Batch.run(found, workers, input -> examined(input, read, judge), document -> {
                var told = document.marked(baseline, most);
                tally.add(told);
                told.refusal().ifPresent(refusal -> context.messages().lines(List.of(line(told.name(), refusal))));
                context.messages().progress(tally.files(), found.size());
                open.add(told);
            });
            context.messages().wipe();
            open.end();
        }
        return status(tally, threshold, baseline);
    }

    private int status(Tally tally, Severity threshold, Baseline baseline) throws IOException {
        if (newsroom.writeBaseline.isPresent()) {
            baseline.write(newsroom.writeBaseline.get());
        } else if (baseline.gone() > 0) {
            String words = baseline.gone() + " findings of the baseline are gone; write it again";
            context.messages().lines(List.of(Line.of("validate", Severity.NOTE, words)));
        }
        if (tally.unread() > 0) {
            return Exit.FAILED;
        }
        return tally.reaches(threshold) && newsroom.writeBaseline.isEmpty() ? Exit.FINDINGS : Exit.FINE;
    }

    private static Document examined(Input input, Reading read, Judge judge) {
        try {
            return new Document(input, judge.judge(input, read.read(input)), Optional.empty());
        } catch (ParseException refused) {
            return new Document(input, List.of(), Optional.of(refused.diagnostic()));
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            return new Document(input, List.of(), Optional.of(Diagnostic.error(UNREADABLE, Failures.words(failure))));
        }
    }

    private static Line line(String name, Diagnostic refusal) {
        return refusal.code().equals(UNREADABLE)
                ? Line.of(name, Severity.ERROR, refusal.message())
                : Line.refusal(name, refusal);
    }

    /**
     * What was found in a document.
     *
     * @param input the document
     * @param findings what was found
     * @param refusal why it could not be read
     */
    private record Document(Input input, List<Finding> findings, Optional<Diagnostic> refusal) {
        /** The same, what is known marked, and no more of a rule than {@code most}. */
        Examined marked(Baseline baseline, int most) {
            return refusal.map(why -> Examined.unread(input.name(), why))
                    .orElseGet(() -> Examined.of(input.name(), baseline.mark(input, findings), most));
        }
    }
}
