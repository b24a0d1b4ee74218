package org.broadsheet.renderer.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.broadsheet.model.Edition;
import org.broadsheet.parser.Parsers;
import org.broadsheet.renderer.Renderers;
import org.broadsheet.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as the Nu Html Checker sees them. Its schemas take a second to load, so all that needs it stands here. */
class HtmlValidityTest {
    private static final HtmlChecker CHECKER = new HtmlChecker(true);

    private static final HtmlChecker UNGUESSING = new HtmlChecker(false);

    /** The style sheet is the same on every page, so it is checked with the samples. */
    private static final HtmlRenderer BARE =
            HtmlRenderer.builder().styled(false).build();

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en", "ar", "ja"})
    void leavesTheCheckerNothingToSay(String sample) {
        assertEquals(List.of(), CHECKER.findings(page(SamplePages.all().get(sample))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en", "ar", "ja"})
    void leavesTheCheckerNothingToSayAboutAFragmentInAPageOfTheCallers(String sample) {
        String fragment = HtmlRenderer.builder()
                .fragment(true)
                .build()
                .renderToString(SamplePages.all().get(sample));
        assertEquals(
                List.of(),
                UNGUESSING.findings(
                        "<!DOCTYPE html><html lang=\"en\"><title>Caller</title><main>" + fragment + "</main></html>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbour-en", "harbour-zh", "mina-ar", "shiomi-ja", "skerry-en"})
    void leavesTheCheckerNothingToSayAboutThePagesOfTheExamples(String name) throws IOException {
        var page = Path.of("..", "examples", "pages", name + ".txt");
        var edition =
                Parsers.text().parse(Source.of(name, Files.readAllBytes(page))).edition();
        assertEquals(List.of(), CHECKER.findings(page(edition)));
        assertEquals(
                List.of(),
                CHECKER.findings(HtmlRenderer.builder()
                        .vertical(true)
                        .site("Site")
                        .base("https://example.com/")
                        .alternate("x-default", "https://example.com/")
                        .build()
                        .renderToString(edition)));
    }

    @Test
    void leavesTheCheckerNothingToSayAboutMicrodata() {
        var renderer = HtmlRenderer.builder().microdata(true).styled(false).build();
        assertEquals(List.of(), CHECKER.findings(renderer.renderToString(SamplePages.english())));
        for (long seed = 0; seed < 50; seed++) {
            assertEquals(
                    List.of(), UNGUESSING.findings(renderer.renderToString(RandomEditions.of(seed))), "seed " + seed);
        }
    }

    @Test
    void leavesTheCheckerNothingToSayAboutAnEmptyEdition() {
        assertEquals(List.of(), CHECKER.findings(page(Edition.builder().build())));
    }

    /** Random words are of no language, so a guess at it would say nothing. */
    @Test
    void leavesTheCheckerNothingToSayAboutFiveHundredRandomEditions() {
        for (long seed = 0; seed < 500; seed++) {
            assertEquals(List.of(), UNGUESSING.findings(BARE.renderToString(RandomEditions.of(seed))), "seed " + seed);
        }
    }

    @Test
    void isCheckedByACheckerThatFindsFaultsAndMattersOfTaste() {
        String page = page(SamplePages.english());
        assertThat(CHECKER.findings(page.replace("<h1", "<h1><p>"))).isNotEmpty();
        assertThat(CHECKER.findings(page.replace("<main", "<main role=\"main\"")))
                .hasSize(1);
        assertThat(CHECKER.findings(page.replace("text-wrap: balance", "text-warp: balance")))
                .isNotEmpty();
    }

    private static String page(Edition edition) {
        return Renderers.html().renderToString(edition);
    }
}
