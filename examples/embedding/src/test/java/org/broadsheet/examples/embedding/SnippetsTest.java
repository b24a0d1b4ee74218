package org.broadsheet.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SnippetsTest {
    private static final Path README = Path.of("../../README.md");
    private static final Path VALIDATION = Path.of("../../docs/validation.md");
    private static final Pattern SNIPPET =
            Pattern.compile("<!-- snippet: (\\w+) -->\\s+```java\\n(.*?)```", Pattern.DOTALL);

    private static byte[] page(String name) throws IOException {
        return Files.readAllBytes(Path.of("../pages", name));
    }

    @Test
    void turnsPageIntoNewsMessage() throws IOException {
        var out = new ByteArrayOutputStream();
        var assumedOrLost = PageToNewsml.write(page("harbour-en.txt"), out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("<newsMessage", "Council backs new breakwater in a 5-2 vote", "Tidewater Press");
        assertThat(assumedOrLost).isNotEmpty();
    }

    @Test
    void writesOneArticle() {
        assertThat(ArticleToNewsml.xml())
                .contains("<newsItem", "Ferry fares to rise")
                .doesNotContain("newsMessage");
    }

    @Test
    void tellsFindingsByLine() throws IOException {
        assertThat(FindingsByLine.of(page("harbour-zh.txt")))
                .anyMatch(finding -> finding.startsWith("21:42 the paragraph ends inside a sentence"));
    }

    @Test
    void judgesAsANewsroomDecides() throws IOException {
        var verdict = ValidationOptions.of(page("harbour-en.txt"));
        assertThat(verdict.findings()).anyMatch(finding -> finding.message().equals("没有注明版权所有者或版权声明"));
    }

    @Test
    void pagesHaveTheirSnippets() throws IOException {
        assertThat(SNIPPET.matcher(Files.readString(README)).results()).hasSize(3);
        assertThat(SNIPPET.matcher(Files.readString(VALIDATION)).results()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everySnippetIsCompiled(String name) throws IOException {
        var source = Files.readString(Path.of("src/main/java/org/broadsheet/examples/embedding", name + ".java"));
        assertThat(squeezed(source)).contains(squeezed(snippet(name)));
    }

    static Stream<String> names() throws IOException {
        return SNIPPET.matcher(pages()).results().map(found -> found.group(1));
    }

    private static String pages() throws IOException {
        return Files.readString(README) + Files.readString(VALIDATION);
    }

    private static String snippet(String name) throws IOException {
        return SNIPPET.matcher(pages())
                .results()
                .filter(found -> found.group(1).equals(name))
                .findFirst()
                .orElseThrow()
                .group(2);
    }

    private static String squeezed(String code) {
        return code.replaceAll("\\s+", "");
    }
}
