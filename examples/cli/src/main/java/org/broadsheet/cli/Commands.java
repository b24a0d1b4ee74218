package org.broadsheet.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The table of subcommands, and how they answer to wrong calls. */
final class Commands {
    private static final Map<String, Function<Context, Callable<Integer>>> TABLE = table();

    private Commands() {}

    /** The command line for {@code args}; of the subcommands, only the one that is called, when one is. */
    static CommandLine line(String[] args, Context context) {
        var line = new CommandLine(new Root());
        if (args.length > 0 && TABLE.containsKey(args[0])) {
            line.addSubcommand(TABLE.get(args[0]).apply(context));
        } else {
            TABLE.values().forEach(command -> line.addSubcommand(command.apply(context)));
        }
        return line.setExpandAtFiles(false)
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(context.terminal().outColours() ? Ansi.ON : Ansi.OFF))
                .setOut(writer(context.terminal().out()))
                .setErr(writer(context.terminal().err()))
                .setParameterExceptionHandler((wrong, given) -> misused(context, wrong, given))
                .setExecutionExceptionHandler((failure, command, result) -> failed(context, command, failure));
    }

    private static int failed(Context context, CommandLine command, Exception failure) {
        if (failure instanceof UsageException wrong) {
            return misused(context, command, String.valueOf(wrong.getMessage()));
        }
        if (!(failure instanceof ClosedOutputException)) {
            context.messages().error(command.getCommandName(), Failures.words(failure));
        }
        return Exit.FAILED;
    }

    private static int misused(Context context, ParameterException wrong, String[] given) {
        var command = wrong.getCommandLine();
        String message = unknownOption(command, given)
                .or(() -> wrong instanceof UnmatchedArgumentException unmatched
                        ? Optional.of(
                                unknown("command", unmatched.getUnmatched().get(0), TABLE.keySet()))
                        : Optional.empty())
                .orElseGet(() -> String.valueOf(wrong.getMessage()));
        return misused(context, command, message);
    }

    /** The first option that there is not, which is a better answer than that another is missing. */
    private static Optional<String> unknownOption(CommandLine command, String[] given) {
        var names = command.getCommandSpec().optionsMap().keySet();
        return Stream.of(given)
                .takeWhile(word -> !word.equals("--"))
                .filter(word -> word.startsWith("--"))
                .map(word -> word.replaceFirst("=.*", ""))
                .filter(name -> !names.contains(name))
                .findFirst()
                .map(name -> unknown("option", name, options(command)));
    }

    private static String unknown(String kind, String word, Iterable<String> known) {
        return String.valueOf(UsageException.unknown(kind, word, known).getMessage());
    }

    private static int misused(Context context, CommandLine command, String message) {
        String name = command.getCommandSpec().qualifiedName();
        context.messages().error(name, message + " (see " + name + " --help)");
        return Exit.USAGE;
    }

    private static List<String> options(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .map(option -> option.longestName())
                .toList();
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    private static Map<String, Function<Context, Callable<Integer>>> table() {
        var table = new LinkedHashMap<String, Function<Context, Callable<Integer>>>();
        table.put("convert", ConvertCommand::new);
        table.put("inspect", InspectCommand::new);
        table.put("validate", ValidateCommand::new);
        table.put("formats", FormatsCommand::new);
        table.put("rules", RulesCommand::new);
        table.put("rule", RuleCommand::new);
        return table;
    }

    /** The command without a subcommand. */
    @Command(
            name = "broadsheet",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            usageHelpWidth = 100,
            header = "Structured news documents: reads pages, web articles and wire messages; writes NewsML-G2, ninjs,"
                    + " NITF, JSON, HTML and text.",
            synopsisSubcommandLabel = "COMMAND",
            commandListHeading = "%nCommands:%n",
            footer = {"", "'broadsheet COMMAND --help' tells more about each."})
    static final class Root implements Callable<Integer> {
        @Override
        public Integer call() {
            throw new UsageException("name a command: " + String.join(", ", TABLE.keySet()));
        }
    }
}
