package org.broadsheet.renderer.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.model.Article;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Link;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Rendition;
import org.broadsheet.model.Rights;
import org.broadsheet.renderer.loss.Losses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageOptionsTest {
    @Test
    void holdsTheNewspapersRulesByDefault() {
        assertThat(page(HtmlRenderer.builder())).contains("<style>\n" + HtmlRenderer.styleSheet());
    }

    @Test
    void loadsNothingByItsRules() {
        assertThat(HtmlRenderer.styleSheet()).doesNotContain("url(", "@import", "@font-face", "//", "<", "&");
    }

    @Test
    void saysWhatElementsAreWhereThatIsAskedFor() {
        String page = HtmlRenderer.builder().microdata(true).build().renderToString(SamplePages.english());
        assertThat(page)
                .contains(
                        "itemscope=\"itemscope\" itemtype=\"https://schema.org/NewsArticle\"",
                        "itemprop=\"headline\"",
                        "itemprop=\"articleBody\"",
                        "itemprop=\"author\" itemscope=\"itemscope\" itemtype=\"https://schema.org/Person\"",
                        "itemprop=\"image\"");
        assertThat(page(HtmlRenderer.builder())).doesNotContain("itemprop");
    }

    @Test
    void leadsToAStyleSheetOfTheCallers() {
        assertThat(page(HtmlRenderer.builder().styleSheet("/news.css")))
                .contains("<link rel=\"stylesheet\" href=\"/news.css\">")
                .doesNotContain("<style>");
    }

    @Test
    void tellsBrowsersAPolicyThatItsOwnRulesKeep() throws NoSuchAlgorithmException {
        var renderer = HtmlRenderer.builder().policy(true).build();
        String page = renderer.renderToString(story("en"));
        String rules = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(rules.getBytes(StandardCharsets.UTF_8));
        assertThat(renderer.policy())
                .contains(
                        "default-src 'none'; ", "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
        assertThat(page)
                .contains("<meta http-equiv=\"Content-Security-Policy\" content=\"" + renderer.policy() + "\">");
        assertThat(page(HtmlRenderer.builder())).doesNotContain("Content-Security-Policy");
    }

    @Test
    void setsTheLinesOfLanguagesThatHaveThemFromTopToBottom() throws IOException {
        var renderer = HtmlRenderer.builder().vertical(true).build();
        assertThat(renderer.renderToString(story("ja")))
                .contains("<html lang=\"ja\" class=\"vertical\" data-broadsheet=\"1\">");
        var out = new ByteArrayOutputStream();
        assertEquals(
                List.of(Diagnostic.note(
                                Losses.ASSUMED,
                                "the page is set in horizontal lines, as its language has no vertical ones")
                        .at(ElementPath.ROOT)),
                renderer.render(story("en"), out));
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("<html lang=\"en\" data-broadsheet=\"1\">");
    }

    @Test
    void tellsMachinesWhatTheSiteKnows() {
        assertThat(page(HtmlRenderer.builder()
                        .title("The ferry is back")
                        .site("Coast News")
                        .base("https://example.com/2026/03/")
                        .alternate("no", "https://example.com/no/ferje")
                        .alternate("x-default", "https://example.com/")))
                .contains(
                        "<title>The ferry is back | Coast News</title>",
                        "<link rel=\"canonical\" href=\"https://example.com/2026/03/ferry\">",
                        "<link rel=\"alternate\" href=\"https://example.com/no/ferje\" hreflang=\"no\">",
                        "<link rel=\"alternate\" href=\"https://example.com/\" hreflang=\"x-default\">",
                        "<link rel=\"license\" href=\"https://example.com/terms\">",
                        "<meta property=\"og:title\" content=\"The ferry is back\">",
                        "<meta property=\"og:url\" content=\"https://example.com/2026/03/ferry\">",
                        "<meta property=\"og:site_name\" content=\"Coast News\">",
                        "<meta property=\"og:image\" content=\"https://example.com/img/ferry.jpg\">",
                        "<meta property=\"og:image:width\" content=\"1200\">",
                        "<meta property=\"og:image:alt\" content=\"A ferry\">",
                        "\"url\":\"https://example.com/2026/03/ferry\"",
                        "\"contentUrl\":\"https://example.com/img/ferry.jpg\"",
                        "<h1 class=\"headline\" id=\"headline-1\">Ferry</h1>",
                        "<img src=\"/img/ferry.jpg\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "style     | javascript:alert(1) | 'javascript:alert(1)' is no address of a style sheet",
                "style     | mailto:a@b.c        | 'mailto:a@b.c' is no address of a style sheet",
                "fragment  | yes                 | it is true or false, not 'yes'",
                "base      | /news/              | '/news/' is no address such as https://example.com/",
                "alternate | fr                  | it is a language and an address, such as fr,https://example.com/fr/",
                "alternate | not a tag,http://a/ | 'not a tag' is no language tag such as pt-BR",
                "colour    | red                 | there is no option 'colour' of html; the options are style,"
                        + " fragment, policy, vertical, microdata, title, site, base, alternate",
            })
    void refusesOptionsThatSayNothing(String name, String value, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlRenderer.builder().option(name, value))
                .withMessage(message);
    }

    @Test
    void takesOptionsByWords() {
        assertEquals(
                page(HtmlRenderer.builder()
                        .fragment(true)
                        .styled(false)
                        .vertical(true)
                        .title("a")
                        .site("b")
                        .base("https://example.com/")
                        .alternate("fr", "https://example.com/fr/,1")),
                page(HtmlRenderer.builder()
                        .option("fragment", "true")
                        .option("style", "none")
                        .option("vertical", "true")
                        .option("title", "a")
                        .option("site", "b")
                        .option("base", "https://example.com/")
                        .option("alternate", "fr,https://example.com/fr/,1")));
    }

    private static String page(HtmlRenderer.Builder builder) {
        return builder.build().renderToString(story("en"));
    }

    private static Article story(String language) {
        return Article.headlined("Ferry")
                .paragraph("It sails.")
                .block(new Picture(
                        List.of(new Rendition(
                                "/img/ferry.jpg",
                                Optional.empty(),
                                Optional.of(1200),
                                Optional.of(800),
                                Optional.empty(),
                                Optional.empty())),
                        Optional.of("A ferry"),
                        Optional.empty(),
                        Metadata.EMPTY))
                .metadata(Metadata.builder()
                        .language(language)
                        .links(List.of(Link.of("ferry", "canonical")))
                        .rights(Rights.NONE.withLink("https://example.com/terms"))
                        .build())
                .build();
    }
}
