package org.broadsheet.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.broadsheet.diagnostic.Severity;
import org.broadsheet.validation.Profile;
import org.broadsheet.validation.RuleInfo;
import org.broadsheet.validation.Rules;
import picocli.CommandLine.Command;

/** Lists the rules. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpWidth = 100,
        header = "Lists the rules with their weight in each profile; 'rule ID' tells more about one.")
final class RulesCommand implements Callable<Integer> {
    private final Context context;

    RulesCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("RULE", "DRAFT", "PUBLISHABLE", "NEWSML", "GOOGLE-NEWS", "WHAT IS WRONG"));
        Rules.catalogue().forEach(rule -> rows.add(row(rule)));
        var table = Columns.aligned(rows);
        StandardOutput.write(context.terminal().out(), out -> {
            out.write(table.getBytes(StandardCharsets.UTF_8));
            return table;
        });
        return Exit.FINE;
    }

    private static List<String> row(RuleInfo rule) {
        return Stream.of(
                        Stream.of(rule.id()),
                        Stream.of(Profile.values()).map(profile -> weight(rule, profile)),
                        Stream.of(rule.title()))
                .flatMap(words -> words)
                .toList();
    }

    /** What readers alone tell weighs what they say. */
    static String weight(RuleInfo rule, Profile profile) {
        return rule.isReaders()
                ? ""
                : rule.severity(profile).map(Severity::toString).orElse("off");
    }
}
