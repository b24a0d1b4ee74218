package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.broadsheet.diagnostic.Severity;
import org.broadsheet.format.Facts;
import org.broadsheet.format.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Turns documents of one format into documents of another. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpWidth = 100,
        header = "Turns news documents of one format into another.",
        description = {
            "",
            "A single result goes to standard output, several into --output-dir: page.txt becomes page.json, and a"
                    + " page in a subfolder of a given folder goes into a subfolder of that name. Files appear whole or"
                    + " not at all, and none replaces an input.",
            "What the formats cannot carry is told on standard error, as path:line:column: severity: message [rule].",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  broadsheet convert --to json page.txt",
            "  broadsheet convert --to newsml-g2 --set provider=Example --output-dir out pages/",
            "  broadsheet convert --to nitf --split --output-dir out --jobs 0 pages/",
            "",
            "Exit status: 0 fine; 2 wrong usage; 3 some input could not be read or some output not written,",
            "while all others are; 130 interrupted."
        })
final class ConvertCommand implements Callable<Integer> {
    private final Context context;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            required = true,
            description = "The format of the outputs; see 'broadsheet formats'.")
    String to = "";

    @Mixin
    ReadingOptions reading = new ReadingOptions();

    @Option(
            names = "--output-dir",
            paramLabel = "DIR",
            description = "The folder for the outputs; made when it is not there.")
    @Nullable
    String outputDir;

    @Option(names = "--output", paramLabel = "FILE", description = "The file for the one output.")
    @Nullable
    String output;

    @Option(
            names = "--split",
            description =
                    "Write one output for each article, NAME-01 and so on; what belongs to no article is left out and"
                            + " told.")
    boolean split;

    @Option(
            names = "--stream",
            description = {
                "Read NewsML-G2 item by item and JSON document by document, in constant memory, and write one news"
                        + " message, JSON Lines, or with --split one output for each article. Inputs beyond the limit of"
                        + " bytes, .jsonl and .ndjson are always read so."
            })
    boolean stream;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = {
                "Say what the documents do not: provider=Example, language=zh-Hans, publication, date, rights-holder"
                        + " ... Holds for all inputs; give it again for others."
            })
    List<String> set = List.of();

    @Option(
            names = "--option",
            paramLabel = "NAME=VALUE",
            description = {
                "Set an option of the format of the outputs. html: style=none|newspaper|URL, fragment=true,"
                        + " vertical=true, site=NAME, title=WORDS, base=URL, alternate=LANGUAGE,URL, policy=true."
                        + " newsml-g2: body=xhtml|nitf, scheme=ALIAS,URI."
            })
    List<String> options = List.of();

    @Option(
            names = "--now",
            paramLabel = "INSTANT",
            description = {
                "The time, such as 2026-03-01T08:00:00+08:00, for outputs that demand one which the document does not"
                        + " give. Default: when the input was last changed, so that it makes the same output again; for"
                        + " standard input the clock's."
            })
    @Nullable
    String now;

    @Option(
            names = "--strict",
            description =
                    "Make each liberty that the reader takes an error: the output of that input is not written, exit"
                            + " 3.")
    boolean strict;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            defaultValue = "1",
            description = "Work on N inputs at once; 0: on as many as there are processors. Default: 1.")
    int jobs = 1;

    @Option(names = "--resume", description = "Pass over inputs whose output is younger than they are.")
    boolean resume;

    @Option(
            names = {"-q", "--quiet"},
            description = "Tell errors alone.")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Tell notes as well: what was understood or assumed.")
    boolean verbose;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "Files; folders, for all files below them with a known ending; - for standard input.")
    List<String> inputs = List.of();

    ConvertCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var formats = context.formats();
        var format = formats.toWrite(to);
        var read = reading.reading(context, strict);
        var folder = Optional.ofNullable(outputDir).map(ConvertCommand::path);
        var file = Optional.ofNullable(output).filter(name -> !name.equals("-")).map(ConvertCommand::path);
        checkOptions(folder, file);
        var found = Inputs.of(inputs, formats, read.from(), folder);
        var targets = Targets.of(folder, file, format.outputExtension(), split, found);
        var conversion = new Conversion(
                formats,
                read,
                format,
                targets,
                facts(),
                options(format),
                clock(),
                strict,
                stream,
                resume,
                threshold(),
                context.terminal().out());
        return folder.isEmpty() || isMade(folder.get()) ? convert(found, conversion) : Exit.FAILED;
    }

    private int convert(List<Input> found, Conversion conversion) {
        var failed = new AtomicBoolean();
        var done = new AtomicInteger();
        Batch.run(found, Jobs.of(jobs), conversion::convert, outcome -> {
            context.messages().lines(outcome.lines());
            context.messages().progress(done.incrementAndGet(), found.size());
            failed.compareAndSet(false, outcome.failed());
        });
        context.messages().wipe();
        return failed.get() ? Exit.FAILED : Exit.FINE;
    }

    private void checkOptions(Optional<Path> folder, Optional<Path> file) {
        if (folder.isPresent() && output != null) {
            throw new UsageException("--output-dir and --output exclude each other");
        }
        if (resume && folder.isEmpty() && file.isEmpty()) {
            throw new UsageException("--resume needs --output-dir, to see what is done");
        }
        if (quiet && verbose) {
            throw new UsageException("--quiet and --verbose exclude each other");
        }
    }

    private boolean isMade(Path folder) {
        try {
            OutputFile.makeFolder(folder);
            return true;
        } catch (IOException failure) {
            context.messages()
                    .error(folder.toString(), "cannot make this folder for the outputs: " + Failures.words(failure));
            return false;
        }
    }

    private Facts facts() {
        var facts = Facts.NONE;
        for (String word : set) {
            var pair = Pair.of("--set", word);
            if (!Facts.NAMES.contains(pair.name())) {
                throw UsageException.unknown("fact", pair.name(), Facts.NAMES);
            }
            try {
                facts = facts.with(pair.name(), pair.value());
            } catch (IllegalArgumentException refused) {
                throw new UsageException("--set " + word + ": " + refused.getMessage());
            }
        }
        return facts;
    }

    /** The options of the writer, which has to accept them before any work is done. */
    private List<Map.Entry<String, String>> options(Format format) {
        var known = context.formats().options(format.id());
        var pairs = new ArrayList<Map.Entry<String, String>>();
        if (known.contains("scheme")) {
            reading.schemes().forEach(scheme -> pairs.add(Map.entry("scheme", scheme.alias() + "," + scheme.uri())));
        }
        for (String word : options) {
            var pair = Pair.of("--option", word);
            if (!known.contains(pair.name())) {
                throw known.isEmpty()
                        ? new UsageException("--option " + word + ": " + format.id() + " has no options")
                        : UsageException.unknown("option of " + format.id(), pair.name(), known);
            }
            pairs.add(Map.entry(pair.name(), pair.value()));
            try {
                context.formats().renderer(format.id(), Facts.NONE, Clock.systemUTC(), pairs);
            } catch (IllegalArgumentException refused) {
                throw new UsageException("--option " + word + ": " + refused.getMessage());
            }
        }
        return pairs;
    }

    private Optional<Clock> clock() {
        try {
            return Optional.ofNullable(now)
                    .map(OffsetDateTime::parse)
                    .map(moment -> Clock.fixed(moment.toInstant(), moment.getOffset()));
        } catch (DateTimeException unreadable) {
            throw new UsageException(
                    "--now takes a time with its offset such as 2026-03-01T08:00:00+08:00, not '" + now + "'");
        }
    }

    private Severity threshold() {
        return quiet ? Severity.ERROR : verbose ? Severity.NOTE : Severity.WARNING;
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException notOfThisSystem) {
            throw new UsageException("no file can be called '" + name + "' here; is the locale a UTF-8 one?");
        }
    }
}
