package org.broadsheet.renderer.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.broadsheet.model.Article;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Crosshead;
import org.broadsheet.model.Dateline;
import org.broadsheet.model.Edition;
import org.broadsheet.model.GeneratedEditions;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Rendition;
import org.broadsheet.model.RichText;
import org.broadsheet.parser.Parsers;
import org.broadsheet.renderer.newsmlg2.Differences;
import org.broadsheet.renderer.newsmlg2.RoundTrip;
import org.broadsheet.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page that is written and read back holds the same, but for what the writer told that it could not carry. */
class HtmlRoundTripTest {
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void articlesReadBack(int seed) throws IOException {
        assertThat(untold(Edition.of(GeneratedEditions.article(seed)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void plainEditionsReadBack(int seed) throws IOException {
        assertThat(untold(GeneratedEditions.plain(seed))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oddEditionsReadBack(int seed) throws IOException {
        assertThat(untold(GeneratedEditions.of(seed))).isEmpty();
    }

    @Test
    void anArticleWithoutLossesIsTheSame() throws IOException {
        int same = 0;
        for (int seed = 0; seed < 200; seed++) {
            for (Article article : GeneratedEditions.plain(seed).articles()) {
                var out = new ByteArrayOutputStream();
                var told = RENDERER.render(article, out);
                if (told.stream().allMatch(loss -> loss.code().equals("output/fact-assumed"))) {
                    same++;
                    assertThat(back(out).articles()).as("seed %s", seed).containsExactly(article);
                }
            }
        }
        assertThat(same).isGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void microdataChangesNothing(int seed) {
        Edition edition = GeneratedEditions.plain(seed);
        String plain = RENDERER.renderToString(edition);
        String marked = HtmlRenderer.builder().microdata(true).build().renderToString(edition);
        assertThat(Parsers.html().parse(Source.of("page", marked)).edition())
                .isEqualTo(Parsers.html().parse(Source.of("page", plain)).edition());
    }

    @Test
    void fragmentsReadBackFromAnyPage() throws IOException {
        Article article = Article.headlined("Ferry returns to the outer islands")
                .deck("Two sailings a day from Monday")
                .byline(Byline.of("By Ann Gray and Lin Wei", "Ann Gray", "Lin Wei"))
                .dateline(Dateline.of("SKERRY, 3 May —"))
                .paragraph("The ferry is back.")
                .block(new Crosshead(RichText.of("Fares"), 1))
                .paragraph("They stay as they were.")
                .build();
        var out = new ByteArrayOutputStream();
        HtmlRenderer.builder().fragment(true).build().render(article, out);
        var page = "<!DOCTYPE html><html lang=\"fr\"><title>Accueil</title><body><nav>Menu</nav><main>" + text(out)
                + "</main><footer>Mentions</footer></body></html>";
        assertThat(Parsers.html().parse(Source.of("page", page)).edition().articles())
                .containsExactly(article);
    }

    @Test
    void aDatelineRunsIntoTheFirstParagraphBehindPictures() throws IOException {
        Article article = Article.headlined("Ferry returns to the outer islands")
                .dateline(Dateline.of("SKERRY, 3 May —"))
                .block(new Picture(
                        List.of(Rendition.of("https://img.example/ferry.jpg")),
                        Optional.of("The ferry"),
                        Optional.empty(),
                        Metadata.EMPTY))
                .paragraph("The ferry is back.")
                .build();
        var out = new ByteArrayOutputStream();
        RENDERER.render(article, out);

        assertThat(text(out)).contains("<p><span class=\"dateline\">SKERRY, 3 May —</span> The ferry is back.</p>");
        assertThat(back(out).articles()).containsExactly(article);
    }

    private static Edition back(ByteArrayOutputStream out) {
        return Parsers.html().parse(Source.of("edition", out.toByteArray())).edition();
    }

    private static String text(ByteArrayOutputStream out) {
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> untold(Edition edition) throws IOException {
        var out = new ByteArrayOutputStream();
        var told = RENDERER.render(edition, out);
        return RoundTrip.untold(Differences.of(edition, back(out)), told);
    }
}
