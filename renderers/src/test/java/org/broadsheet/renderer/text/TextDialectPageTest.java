package org.broadsheet.renderer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Contributor;
import org.broadsheet.parser.Parsers;
import org.broadsheet.renderer.Renderers;
import org.broadsheet.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds docs/text-dialect.md to its word. */
class TextDialectPageTest {
    private static final Path PAGE = Path.of("..", "docs", "text-dialect.md");

    static List<String> examples() throws IOException {
        return Pattern.compile("```text\n(.*?)```\n", Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .map(example -> example.group(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsReadWithoutComplaintAndWrittenAsItStands(String example) {
        var read = Parsers.text().parse(Source.of("example", example));

        assertThat(read.diagnostics()).isEmpty();
        assertThat(Renderers.text().renderToString(read.edition())).isEqualTo(example);
    }

    @Test
    void theExamplesAreInEnglishAndInChinese() throws IOException {
        var bylines = examples().stream()
                .map(example -> Parsers.text()
                        .parse(Source.of("example", example))
                        .article()
                        .orElseThrow())
                .map(article -> article.bylines().get(0))
                .toList();

        assertThat(bylines)
                .containsExactly(
                        Byline.of("By Lin Wei and Tom Ash", "Lin Wei", "Tom Ash"),
                        new Byline("（记者 钟思捷）", List.of(Contributor.named("钟思捷").withRole("reporter"))));
    }
}
