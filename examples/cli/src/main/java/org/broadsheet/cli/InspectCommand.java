package org.broadsheet.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.broadsheet.diagnostic.Severity;
import org.broadsheet.format.ParseException;
import org.broadsheet.renderer.report.Line;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what was understood. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpWidth = 100,
        header = "Shows what is understood of a document: each element with its line and its role.",
        description = {
            "",
            "What stands after '=' is what was made of the words before it. Findings stand below the element they are"
                    + " about.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  broadsheet inspect page.txt",
            "  broadsheet inspect --why page.txt",
            "  curl -s https://example.org/story | broadsheet inspect --from html -"
        })
final class InspectCommand implements Callable<Integer> {
    private final Context context;

    @Mixin
    ReadingOptions reading = new ReadingOptions();

    @Option(
            names = "--why",
            description = "Tell below each element why it was taken for what it is, and what it would be else.")
    boolean why;

    @Option(
            names = "--width",
            paramLabel = "N",
            defaultValue = "60",
            description = "Show the first N columns of each text; a Han character takes two. Default: 60.")
    int width = 60;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "Files; folders, for all files below them with a known ending; - for standard input.")
    List<String> inputs = List.of();

    InspectCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        if (width < 10 || width > 10_000) {
            throw new UsageException("--width takes a number from 10 to 10000, not " + width);
        }
        var read = reading.reading(context, false, why);
        int status = Exit.FINE;
        for (Input input : Inputs.of(inputs, context.formats(), read.from(), Optional.empty())) {
            status = Math.max(status, show(input, read));
        }
        return status;
    }

    private int show(Input input, Reading read) throws IOException {
        try {
            var words =
                    new Inspection(read.read(input), width, context.terminal().outColours()).words();
            StandardOutput.write(context.terminal().out(), out -> {
                out.write(words.getBytes(StandardCharsets.UTF_8));
                return words;
            });
            return Exit.FINE;
        } catch (ClosedOutputException nobodyReads) {
            throw nobodyReads;
        } catch (ParseException refused) {
            context.messages().lines(List.of(Line.refusal(input.name(), refused.diagnostic())));
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            context.messages().lines(List.of(Line.of(input.name(), Severity.ERROR, Failures.words(failure))));
        }
        return Exit.FAILED;
    }
}
