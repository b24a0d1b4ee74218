package org.broadsheet.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.broadsheet.source.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The first promise, over pages that a seeded generator makes up. */
class NothingIsLostTest {
    private static final List<String> WORDS = List.of(
            "harbour",
            "Quay",
            "the",
            "council",
            "Ines Falk",
            "2024",
            "said.",
            "and",
            "(AP)",
            "—",
            "*old*",
            "**new**",
            "渔港",
            "改造，",
            "5月6日",
            "本报讯",
            "（记者 林知远）",
            "开工。",
            "摄影报道",
            "By",
            "Nora",
            "Page",
            "\"quoted\"",
            "“open",
            "close”",
            "a_b",
            "[x]",
            "[link](http://example.com/a)",
            "`code`",
            "&amp;",
            "\\*",
            "<b>",
            "A.",
            "12%",
            "–",
            "Zürich,",
            "ÉTÉ",
            "العربية",
            "한국",
            "😀",
            "x<y");
    private static final List<String> OPENERS = List.of(
            "",
            "",
            "",
            "",
            "# ",
            "## ",
            "### ",
            "#### ",
            "- ",
            "1. ",
            "> ",
            "| ",
            "![pic](a.jpg) ",
            "<!-- image -->",
            "    ",
            "\u3000\u3000",
            "* * *",
            "```",
            "By ",
            "●");

    private static final List<String> WIRE_OPENERS = List.of(
            "",
            "",
            "   ",
            "\t",
            "^",
            "^By ",
            "EMBARGO: ",
            "Eds: ",
            "KILL",
            "UPDATE 1-",
            "# Notebook ",
            "a;b;",
            "By ",
            "___");
    private static final List<String> WIRE_ENDS = List.of("\r\n", "\r\n", " =\r\n", "<\r\n", "=\r\n", "\r\n\r\n");

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyLetterOfThePageIsInTheEdition(int seed) {
        check(page(new Random(seed)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyLetterOfAWireIsInTheEdition(int seed) {
        var random = new Random(seed);
        check("\u0001nca114 3 pl 96  nord 052\r\n\r\nNorway/ferries/\r\n\u0002" + wire(random)
                + "\u0003041517 GMT Mar 24\r\n\u0004");
        check("\u0016\u0016\u0001K3310\u001fkmtv-\r\nu s\u0013\u0011 BC-US--Ferry 2ndLd   03-04 0312\r\n\u0002"
                + wire(random));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyLetterBelowAHeaderAndOfItIsInTheEdition(int seed) {
        var random = new Random(seed);
        check("---\ntitle: harbour Quay\ndate: 2024-03-05\ntags: [a, b]\n---\n" + page(random));
        check("Subject: harbour Quay\nFrom: Ines Falk <i@quay.example>\nX-Desk: north\n\n" + page(random));
    }

    private static String wire(Random random) {
        var text = new StringBuilder();
        for (int line = 1 + random.nextInt(16); line > 0; line--) {
            text.append(WIRE_OPENERS.get(random.nextInt(WIRE_OPENERS.size())));
            for (int word = random.nextInt(14); word > 0; word--) {
                text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
            }
            text.append(WIRE_ENDS.get(random.nextInt(WIRE_ENDS.size())));
        }
        return text.toString();
    }

    private static void check(String page) {
        for (boolean repair : new boolean[] {true, false}) {
            var result = TextParser.builder().repair(repair).build().parse(Source.of("page.txt", page));
            var kept = new HashMap<Integer, Integer>();
            count(result.edition(), kept);
            letters(visible(page))
                    .forEach((letter, times) -> assertThat(kept.getOrDefault(letter, 0))
                            .as("'%s' of%n%s", Character.toString(letter), page)
                            .isGreaterThanOrEqualTo(times));
        }
    }

    private static String page(Random random) {
        var page = new StringBuilder();
        for (int line = 2 + random.nextInt(30); line > 0; line--) {
            page.append(OPENERS.get(random.nextInt(OPENERS.size())));
            for (int word = random.nextInt(14); word > 0; word--) {
                page.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
            }
            page.append(random.nextInt(3) > 0 ? "\n\n" : "\n");
        }
        return page.toString();
    }

    /** What Markdown turns into something else: comments into nothing, entities into characters. */
    private static String visible(String page) {
        return page.replaceAll("<!-- image -->", " ").replace("&amp;", "&");
    }

    private static Map<Integer, Integer> letters(String text) {
        var letters = new HashMap<Integer, Integer>();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letter -> letters.merge(letter, 1, Integer::sum));
        return letters;
    }

    /** Counts the letters of all strings in a tree of records. */
    private static void count(Object value, Map<Integer, Integer> counts) {
        if (value instanceof String text) {
            letters(text).forEach((letter, times) -> counts.merge(letter, times, Integer::sum));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(inner -> count(inner, counts));
        } else if (value instanceof List<?> list) {
            list.forEach(inner -> count(inner, counts));
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                count(component(value, component), counts);
            }
        } else if (value instanceof Integer number) {
            count(number.toString(), counts);
        }
    }

    private static Object component(Object value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a record hides its component", e);
        }
    }
}
