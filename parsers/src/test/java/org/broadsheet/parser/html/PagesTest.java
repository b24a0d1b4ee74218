package org.broadsheet.parser.html;

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

/** Web pages, all of them invented, and what is read from them, a folder each. */
class PagesTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "pages");
    private static final HtmlParser PARSER = HtmlParser.builder().build();
    private static final JsonWriter JSON = JsonWriter.builder().build();

    static List<String> pages() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void readsWhatTheFolderExpects(String name) throws IOException {
        var folder = FOLDER.resolve(name);
        var result = PARSER.parse(Source.of("input.html", Files.readAllBytes(folder.resolve("input.html"))));
        ExpectedFile.compare(folder.resolve("edition.json"), JSON.renderToString(result.edition()));
        ExpectedFile.compare(folder.resolve("diagnostics.txt"), diagnostics(result));
    }

    private static String diagnostics(ParseResult result) {
        return result.diagnostics().stream()
                .map(finding -> ExpectedFile.line(finding) + "\n")
                .collect(Collectors.joining());
    }
}
