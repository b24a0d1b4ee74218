package org.broadsheet.cli;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.validation.Profile;
import org.broadsheet.validation.RuleInfo;
import org.broadsheet.validation.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells about one rule. */
@Command(
        name = "rule",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpWidth = 100,
        header = "Tells what a rule looks for, why, how much it weighs, and shows an example.")
final class RuleCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(paramLabel = "ID", arity = "1", description = "The id of the rule, such as date/embargo-after-expiry.")
    String id = "";

    RuleCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        var rule = Rules.find(id).orElseThrow(() -> UsageException.unknownRule(id));
        var words = words(rule);
        StandardOutput.write(context.terminal().out(), out -> {
            out.write(words.getBytes(StandardCharsets.UTF_8));
            return words;
        });
        return Exit.FINE;
    }

    private static String words(RuleInfo rule) {
        String head = rule.id() + ": " + rule.title() + "\n" + (rule.why().isEmpty() ? "" : "\n" + rule.why() + "\n");
        if (rule.isReaders()) {
            return head + "\nReaders alone tell this, and it weighs what they say.\n" + rule.help() + "\n";
        }
        String weights = Stream.of(Profile.values())
                .map(profile -> profile + " " + RulesCommand.weight(rule, profile))
                .collect(Collectors.joining(", "));
        return head + "\nbad:   " + rule.bad() + "\ngood:  " + rule.good() + "\nweighs " + weights + "\n" + rule.help()
                + "\n";
    }
}
