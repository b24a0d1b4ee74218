package org.broadsheet.parser.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.format.ParseResult;
import org.broadsheet.json.JsonWriter;
import org.broadsheet.parser.ExpectedFile;
import org.broadsheet.source.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages and what is read from them, a folder each. {@code -Dcases.accept=true} writes the expected files anew; the
 * difference is to be read before it is committed.
 */
class CasesTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "cases");
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
        ExpectedFile.compare(folder.resolve("edition.json"), JSON.renderToString(result.edition()));
        ExpectedFile.compare(folder.resolve("diagnostics.txt"), diagnostics(result));
    }

    /** All but the dialect, which every page has. */
    private static String diagnostics(ParseResult result) {
        return result.diagnostics().stream()
                .filter(finding -> !finding.code().equals("text/dialect-inferred"))
                .map(finding -> ExpectedFile.line(finding) + "\n")
                .collect(Collectors.joining());
    }
}
