package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.broadsheet.diagnostic.Severity;
import org.broadsheet.format.ParseException;
import org.broadsheet.validation.EditionValidator;
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
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  broadsheet validate page.txt",
            "  broadsheet validate --profile publishable --fail-on warning --report text=findings.txt pages/",
            "",
            "Exit status: 0 fine; 1 findings at or above --fail-on; 2 wrong usage; 3 some input could not be read,"
                    + " which",
            "wins over 1; 130 interrupted."
        })
final class ValidateCommand implements Callable<Integer> {
    private final Context context;

    @Mixin
    ReadingOptions reading = new ReadingOptions();

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            defaultValue = "draft",
            description = "What is expected: draft, publishable, newsml or google-news. Default: draft.")
    String profile = "draft";

    @Option(
            names = "--report",
            paramLabel = "KIND[=FILE]",
            description = "A report: text, to standard output or into FILE. Give it again for others. Default: text.")
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

    @Option(
            names = "--schemas",
            paramLabel = "DIR",
            description = "A folder with the official schemas of ninjs, to judge the structure of such documents by.")
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
        var judge = Judge.of(EditionValidator.builder().profile(Judge.profile(profile)), SchemaJudge.of(schemas));
        var read = reading.reading(context, false);
        if (most < 1) {
            throw new UsageException("--max-findings takes a number from 1, not " + most);
        }
        var found = Inputs.of(inputs, context.formats(), read.from(), Optional.empty());
        int workers = Jobs.of(jobs);
        try (var open = Reports.open(reports, context.terminal(), verbose || threshold == Severity.NOTE)) {
            var tally = new Tally();
            Batch.run(found, workers, input -> judgement(input, read, judge), judgement -> {
                tally.add(judgement);
                judgement.failure().ifPresent(line -> context.messages().lines(List.of(line)));
                context.messages().progress(tally.files(), found.size());
                open.judged(judgement);
            });
            context.messages().wipe();
            open.end(tally);
            return tally.hasUnread() ? Exit.FAILED : tally.reaches(threshold) ? Exit.FINDINGS : Exit.FINE;
        }
    }

    private Judgement judgement(Input input, Reading read, Judge judge) {
        try {
            return Judgement.of(input, judge.judge(read.read(input)).findings(), most);
        } catch (ParseException refused) {
            return Judgement.unread(input, Line.refusal(input.name(), refused.diagnostic()));
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            return Judgement.unread(input, Line.of(input.name(), Severity.ERROR, Failures.words(failure)));
        }
    }
}
