package org.broadsheet.parser.text.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.broadsheet.format.Limits;
import org.broadsheet.format.ParseException;
import org.broadsheet.model.Edition;
import org.broadsheet.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that would cost a careless reader its stack, its memory or square time. */
class HostileTextTest {
    private static final String FRONT = "---\nbroadsheet: 1.0\n---\n";
    private static final int MANY = 200_000;

    /** The edition, or a refusal, in any case soon. */
    private static void survive(String text) {
        assertThat(OwnDialect.recognises(text)).isTrue();
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            try {
                assertThat(OwnDialect.parse(Source.of("hostile", text), Limits.defaults())
                                .edition())
                        .isNotNull();
            } catch (ParseException refused) {
                assertThat(refused.diagnostic().code()).startsWith("limit/");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">",
                "> ",
                "*",
                "**",
                "* ",
                "- ",
                "1. ",
                "#",
                "#>",
                "|",
                "| ",
                "|-",
                "`",
                "```\n",
                "@",
                "@list\n",
                "[",
                "]",
                "](",
                "[](",
                "[]( ",
                "[](a",
                "[](\"",
                "[](a \"",
                "[a](b",
                "[a]{",
                "{",
                "{/",
                "{a/",
                "}",
                "\\",
                "\\u{",
                "~",
                "^",
                "~a^",
                "![",
                "![](",
                "!audio[",
                "\n",
                "\n\n> ",
                "\t",
                " ",
                "\u3000",
                "\r",
                "  - a\n",
                "@row\n@cell\n",
                "@byline\n",
                "## \n",
                "# \n",
                "#> \n",
                "> > \n",
                "-\n",
                "@reference\n",
                "@teaser\n",
                "- a\n\n",
                "a\\\n",
                "---\n",
                "@table\n|-\n",
                "[a](b)[",
                "***a**"
            })
    void repeatedSigns(String sign) {
        survive(FRONT + sign.repeat(MANY));
        survive(FRONT + "## H\n\n" + sign.repeat(MANY));
        survive(FRONT + "## H\n\n| a |\n" + sign.repeat(MANY).replace('\n', ' '));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[", "{", "- ", "? ", "a: ", "[[", "{a: ", "&a ", "!a ", "#", "\"", "'", "|\n", "a: b\n", "- a\n",
                "a: &x\n", "%a\n", "a, ", "\t"
            })
    void repeatedYaml(String sign) {
        survive("---\nbroadsheet: 1.0\nx: " + sign.repeat(MANY) + "\n---\n");
        survive("---\nbroadsheet: 1.0\n" + sign.repeat(MANY));
        survive(FRONT + "## H\n  x: " + sign.repeat(MANY).replace("\n", "\n  ") + "\n\nText\n");
    }

    @Test
    void aSequenceOnOneLongLine() {
        survive("---\nbroadsheet: 1.0\nkeywords: [" + "漢, ".repeat(MANY) + "]\n---\n");
    }

    @Test
    void linksWithinLinks() {
        survive(FRONT + "[".repeat(MANY) + "a" + "](x)".repeat(MANY));
        survive(FRONT + "[](".repeat(MANY) + ")".repeat(MANY));
        survive(FRONT + "[]( ".repeat(MANY) + ")".repeat(MANY));
        survive(FRONT + "[](a".repeat(MANY) + " b" + ")".repeat(MANY));
        survive(FRONT + "[".repeat(MANY) + "a" + "]{x}".repeat(MANY));
    }

    @Test
    void aRuleThatIsNone() {
        survive(FRONT + "| a |\n|" + "-".repeat(MANY) + "x|\n");
    }

    @Test
    void aliasesAreNeverFollowed() {
        var bomb = IntStream.range(1, 20)
                .mapToObj(n -> "l" + n + ": &l" + n + " [" + ("*l" + (n - 1) + ",").repeat(9) + "]\n")
                .collect(Collectors.joining("", "---\nbroadsheet: 1.0\nl0: &l0 [a]\n", "---\n"));
        survive(bomb);

        var result = OwnDialect.parse(Source.of("bomb", bomb), Limits.defaults());

        assertThat(result.diagnostics())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("text/facts-unreadable"));
        assertThat(result.edition().notices()).hasSize(1);
    }

    @Test
    void nestingUpToTheLimitIsRead() {
        var quotes = OwnDialect.parse(Source.of("deep", FRONT + "## H\n\n" + ">".repeat(256) + "a"), Limits.defaults());
        var sections = OwnDialect.parse(
                Source.of(
                        "deep",
                        FRONT
                                + IntStream.range(0, 256)
                                        .mapToObj(n -> "#" + ">".repeat(n) + "\n")
                                        .collect(Collectors.joining())),
                Limits.defaults());

        assertThat(List.of(quotes.diagnostics(), sections.diagnostics())).allMatch(List::isEmpty);
        assertThat(sections.edition()).isNotEqualTo(Edition.builder().build());
    }
}
