package org.broadsheet.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.diagnostic.Severity;
import org.junit.jupiter.api.Test;

/** The page about the rules says what the catalogue says; {@code -Dcases.accept=true} writes it again. */
class RulesPageTest {
    private static final Path PAGE = Path.of("../docs/rules.md");
    private static final String HEAD = """
        # Rules

        What `broadsheet validate` and `EditionValidator` tell. Each rule has a weight in each profile: an error, a warning, a
        note, or none at all. A configuration, a comment in the document or a baseline may say otherwise: see
        [validation.md](validation.md). `broadsheet rule ID` tells the same on a terminal. This page is generated from
        `core/src/main/resources/org/broadsheet/validation/rules.txt`.

        """;

    @Test
    void saysWhatTheCatalogueSays() throws IOException {
        String page = HEAD
                + told(true).map(RulesPageTest::row).collect(Collectors.joining("", tableHead(), "\n"))
                + told(true).map(RulesPageTest::section).collect(Collectors.joining("\n"))
                + "\n"
                + "## What readers alone tell\n\n"
                + "These weigh what the reader says.\n\n"
                + "| id | what it says |\n"
                + "|---|---|\n"
                + told(false).map(RulesPageTest::line).collect(Collectors.joining());
        if (Boolean.getBoolean("cases.accept")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static Stream<RuleInfo> told(boolean byRules) {
        return Rules.catalogue().stream().filter(rule -> rule.isReaders() != byRules);
    }

    private static String tableHead() {
        return "| rule | " + Stream.of(Profile.values()).map(Profile::toString).collect(Collectors.joining(" | "))
                + " | what is wrong |\n|---|---|---|---|---|---|\n";
    }

    private static String row(RuleInfo rule) {
        return "| [" + rule.id() + "](#" + rule.anchor() + ") | "
                + Stream.of(Profile.values())
                        .map(profile ->
                                rule.severity(profile).map(Severity::toString).orElse(""))
                        .collect(Collectors.joining(" | "))
                + " | " + escaped(rule.title()) + " |\n";
    }

    private static String section(RuleInfo rule) {
        return "## <a id=\"" + rule.anchor() + "\"></a>" + rule.id() + "\n\n" + capital(escaped(rule.title())) + ". "
                + escaped(rule.why()) + "\n\n- bad: `` " + rule.bad() + " ``\n- good: `` " + rule.good() + " ``\n";
    }

    private static String line(RuleInfo rule) {
        return "| <a id=\"" + rule.anchor() + "\"></a>" + rule.id() + " | " + escaped(rule.title())
                + (rule.why().isEmpty() ? "" : ". " + escaped(rule.why())) + " |\n";
    }

    private static String escaped(String words) {
        return words.replace("<", "&lt;").replace("|", "\\|");
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
