package org.broadsheet.parser.text;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.format.ParseResult;
import org.broadsheet.json.JsonWriter;
import org.broadsheet.source.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages and what is read from them, a folder each. {@code -Dcases.accept=true} writes the expected files anew; the
 * difference is to be read before it is committed.
 */
class CasesTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "cases");
    private static final boolean ACCEPT = Boolean.getBoolean("cases.accept");
    private static final TextParser PARSER = TextParser.builder().build();
    private static final JsonWriter JSON = JsonWriter.builder().build();

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsWhatTheFolderExpects(String name) throws IOException {
        var folder = FOLDER.resolve(name);
        var source = Source.of("input.txt", Files.readAllBytes(folder.resolve("input.txt")));
        var result = PARSER.parse(source);
        compare(folder.resolve("edition.json"), JSON.renderToString(result.edition()));
        compare(folder.resolve("diagnostics.txt"), diagnostics(result));
    }

    private static void compare(Path file, String found) throws IOException {
        var expected = Files.exists(file) ? Files.readString(file) : "";
        if (ACCEPT && !expected.equals(found)) {
            Files.writeString(file, found);
        } else if (!expected.equals(found)) {
            fail("cases/" + file.getParent().getFileName() + ": " + file.getFileName() + " differs\n"
                    + difference(expected.lines().toList(), found.lines().toList())
                    + "If what was found is right, -Dcases.accept=true writes it.");
        }
    }

    /** The first lines that differ, after what is equal above and below them. */
    private static String difference(List<String> expected, List<String> found) {
        int above = 0;
        int shorter = Math.min(expected.size(), found.size());
        while (above < shorter && expected.get(above).equals(found.get(above))) {
            above++;
        }
        int below = 0;
        while (below < shorter - above && last(expected, below).equals(last(found, below))) {
            below++;
        }
        return "line " + (above + 1) + "\n"
                + lines("- ", expected.subList(above, expected.size() - below))
                + lines("+ ", found.subList(above, found.size() - below));
    }

    private static String last(List<String> lines, int fromEnd) {
        return lines.get(lines.size() - 1 - fromEnd);
    }

    private static String lines(String mark, List<String> lines) {
        return lines.stream().limit(12).map(line -> mark + line + "\n").collect(Collectors.joining());
    }

    /** All but the dialect, which every page has. */
    private static String diagnostics(ParseResult result) {
        return result.diagnostics().stream()
                .filter(finding -> !finding.code().equals("text/dialect-inferred"))
                .map(finding -> line(finding) + "\n")
                .collect(Collectors.joining());
    }

    private static String line(Diagnostic finding) {
        var place = finding.span().map(span -> span.start() + ": ").orElse("");
        return place + finding.severity().name().toLowerCase(Locale.ROOT) + ": " + finding.message() + " ["
                + finding.code() + "]";
    }
}
