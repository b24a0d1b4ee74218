package org.broadsheet.renderer.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.format.Facts;
import org.broadsheet.format.Format;
import org.broadsheet.model.Article;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Crosshead;
import org.broadsheet.model.Dateline;
import org.broadsheet.model.Edition;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Mark;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.NewsTime;
import org.broadsheet.model.Notice;
import org.broadsheet.model.Paragraph;
import org.broadsheet.model.Reference;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Run;
import org.broadsheet.model.Section;
import org.broadsheet.model.Table;
import org.broadsheet.renderer.Renderers;
import org.broadsheet.renderer.loss.Losses;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {
    private static final HtmlRenderer BARE =
            HtmlRenderer.builder().styled(false).build();
    private static final HtmlRenderer FRAGMENT =
            HtmlRenderer.builder().fragment(true).build();

    @Test
    void writesAStoryAsAPage() {
        var article = Article.headlined("潮汐表的守夜人")
                .kicker("人物")
                .byline(Byline.of("（记者 沈望舒）", "沈望舒"))
                .dateline(Dateline.of("本报讯"))
                .paragraph("他在灯塔下记了三十年潮水。")
                .block(Crosshead.of("一本账"))
                .paragraph("账本共十一册。")
                .metadata(Metadata.builder().language("zh-CN").build())
                .build();
        assertEquals("""
            <!DOCTYPE html>
            <html lang="zh-CN" data-broadsheet="1">
              <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>潮汐表的守夜人</title>
                <meta name="author" content="沈望舒">
                <meta property="og:type" content="article">
                <meta property="og:title" content="潮汐表的守夜人">
                <meta property="og:locale" content="zh_CN">
                <meta property="article:author" content="沈望舒">
              </head>
              <body>
                <main class="stories single">
                  <article class="article" id="article-1" aria-labelledby="headline-1" data-weight="lead" data-extent="short">
                    <header>
                      <hgroup>
                        <p class="kicker">人物</p>
                        <h1 class="headline" id="headline-1">潮汐表的守夜人</h1>
                      </hgroup>
                      <address class="bylines">
                        <p class="byline">（记者 <span class="contributor" data-role="author">沈望舒</span>）</p>
                      </address>
                    </header>
                    <div class="body">
                      <p><span class="dateline">本报讯</span> 他在灯塔下记了三十年潮水。</p>
                      <h2>一本账</h2>
                      <p>账本共十一册。</p>
                    </div>
                    <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",\
            "@id":"#article-1","headline":"潮汐表的守夜人",\
            "author":[{"@type":"Person","name":"沈望舒","jobTitle":"author"}],"dateline":"本报讯","inLanguage":"zh-CN"}</script>
                  </article>
                </main>
              </body>
            </html>
            """, BARE.renderToString(article));
    }

    @Test
    void writesAnEditionAsAPageWithContents() {
        var edition = Edition.builder()
                .publication("Skerry Post")
                .date(new NewsTime(
                        "Tuesday, March 3", NewsTime.parse("2026-03-03").value()))
                .number("No. 12")
                .language("en")
                .sections(List.of(Section.headed("Harbour")
                        .page("A2")
                        .articles(List.of(story("One"), story("Two")))
                        .references(List.of(new Reference(
                                RichText.of("Three"),
                                Optional.of("https://example.com/3"),
                                Optional.empty(),
                                Optional.empty())))
                        .build()))
                .notices(List.of(
                        Notice.of(Notice.Kind.COLOPHON, "Printed on the pier"),
                        Notice.of(Notice.Kind.FOLIO, "Page A2")))
                .build();
        assertThat(FRAGMENT.renderToString(edition))
                .isEqualTo("""
                    <div class="edition" lang="en" data-broadsheet="1">
                      <header class="edition-header">
                        <h1 class="publication">Skerry Post</h1>
                        <p class="issue"><time class="date" datetime="2026-03-03">Tuesday, March 3</time> <span class="number">No. 12</span></p>
                        <p class="notice folio" data-sequence="2">Page A2</p>
                      </header>
                      <nav class="contents" aria-labelledby="contents">
                        <details>
                          <summary>
                            <h2 id="contents">Contents</h2>
                          </summary>
                          <ul>
                            <li>
                              <p>Harbour</p>
                              <ul>
                                <li><a href="#article-1">One</a></li>
                                <li><a href="#article-2">Two</a></li>
                              </ul>
                            </li>
                          </ul>
                        </details>
                      </nav>
                      <div class="stories">
                        <section class="section" data-page="A2" aria-labelledby="section-1">
                          <h2 class="section-heading" id="section-1">Harbour</h2>
                    """ + storyMarkup(1, "One", "lead") + storyMarkup(2, "Two", "brief") + """
                          <ul class="references">
                            <li class="reference">
                              <p class="reference-title"><a class="way" href="https://example.com/3" rel="noopener">Three</a></p>
                            </li>
                          </ul>
                        </section>
                      </div>
                      <footer class="edition-footer">
                        <p class="notice colophon" data-sequence="1">Printed on the pier</p>
                      </footer>
                      <script type="application/ld+json">{"@context":"https://schema.org","@type":"PublicationIssue",\
                    "@id":"#edition","issueNumber":"No. 12","isPartOf":{"@type":"Newspaper","name":"Skerry Post"},\
                    "inLanguage":"en","datePublished":"2026-03-03","additionalProperty":\
                    [{"@type":"PropertyValue","propertyID":"derived","value":"datePublished"}]}</script>
                    </div>
                    """);
    }

    private static String storyMarkup(int number, String headline, String weight) {
        return """
                  <article class="article" id="article-%1$d" aria-labelledby="headline-%1$d" data-weight="%3$s" data-extent="short">
                    <header>
                      <h3 class="headline" id="headline-%1$d">%2$s</h3>
                    </header>
                    <div class="body">
                      <p>Words.</p>
                    </div>
                    <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",\
            "@id":"#article-%1$d","headline":"%2$s","wordCount":1,"articleSection":["Harbour"],\
            "printSection":"Harbour","printPage":"A2","printEdition":"No. 12",\
            "isPartOf":{"@type":"PublicationIssue","@id":"#edition"},"datePublished":"2026-03-03","inLanguage":"en",\
            "additionalProperty":[{"@type":"PropertyValue","propertyID":"derived",\
            "value":"datePublished inLanguage"}]}</script>
                  </article>
            """.formatted(number, headline, weight);
    }

    @Test
    void escapesTheDataBlockForItsPlaceInAPage() {
        var article = Article.headlined("</script><!--&\u2028\u2029\"\\")
                .metadata(Metadata.builder().language("en").build())
                .build();
        assertThat(BARE.renderToString(article))
                .contains("\"headline\":\"\\u003c/script\\u003e\\u003c!--\\u0026\\u2028\\u2029\\\"\\\\\"")
                .containsOnlyOnce("</script>");
    }

    @Test
    void letsNothingActiveThrough() {
        for (long seed = 0; seed < 60; seed++) {
            String page = Renderers.html().renderToString(RandomEditions.of(seed));
            assertThat(page)
                    .as("seed %d", seed)
                    .doesNotContain("<b>", "<script>", "--><")
                    .doesNotContainPattern("(?i)(?:href|src|cite)=\"\\s*(?:javascript|data)")
                    .doesNotContainPattern("<[a-z0-9]+(?: [a-z-]+=\"[^\"]*\")* (?:on|style)[a-z]*=")
                    .doesNotContainPattern("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\uFFFF]");
        }
    }

    @Test
    void writesOneMainHeadingOnEveryPage() {
        for (long seed = 0; seed < 100; seed++) {
            assertThat(BARE.renderToString(RandomEditions.of(seed)).split("<h1[ >]", -1))
                    .as("seed %d", seed)
                    .hasSize(2);
        }
    }

    @Test
    void writesTheSameBytesForTheSameNews() throws IOException {
        for (Edition edition : SamplePages.all().values()) {
            var first = new ByteArrayOutputStream();
            var second = new ByteArrayOutputStream();
            assertEquals(
                    Renderers.html().render(edition, first), Renderers.html().render(edition, second));
            assertEquals(first.toString(StandardCharsets.UTF_8), second.toString(StandardCharsets.UTF_8));
        }
    }

    @Test
    void losesNothingOfTheSamples() throws IOException {
        var losses = new TreeMap<String, List<Diagnostic>>();
        for (var sample : SamplePages.all().entrySet()) {
            losses.put(sample.getKey(), Renderers.html().render(sample.getValue(), new ByteArrayOutputStream()));
        }
        assertEquals(new TreeMap<>(Map.of("ar", List.of(), "en", List.of(), "ja", List.of(), "zh", List.of())), losses);
    }

    @Test
    void tellsAllFactsOfAStoryToMachines() {
        String page = BARE.renderToString(SamplePages.english());
        assertThat(page)
                .contains(
                        "\"identifier\":\"tag:example.com,2026:ferry\"",
                        "\"version\":\"3\"",
                        "\"dateCreated\":\"2026-03-02T20:00:00Z\"",
                        "\"dateModified\":\"2026-03-03T07:30:00.123456+01:00\"",
                        "\"expires\":\"2027-03-03\"",
                        "\"propertyID\":\"embargo\",\"value\":\"2026-03-03T05:00:00Z\"",
                        "\"creativeWorkStatus\":\"usable\"",
                        "\"propertyID\":\"urgency\",\"value\":\"4\"",
                        "\"propertyID\":\"slugline\",\"value\":\"FERRY-RETURN\"",
                        "\"propertyID\":\"title\",\"value\":\"Ferry, day lead\"",
                        "\"publisher\":{\"@type\":\"Organization\",\"name\":\"Coast News\"}",
                        "\"copyrightHolder\":{\"@type\":\"Organization\",\"name\":\"Coast News Ltd\"}",
                        "\"copyrightNotice\":\"© 2026 Coast News\",\"usageInfo\":\"No resale.\"",
                        "\"license\":\"https://example.com/terms\"",
                        "\"propertyID\":\"generator\",\"value\":\"Desk 4\"",
                        "\"genre\":[{\"@type\":\"DefinedTerm\",\"identifier\":\"genre:Current\"}]",
                        "\"about\":[{\"@type\":\"Thing\",\"identifier\":\"medtop:20001108\"}]",
                        "\"mentions\":[{\"@type\":\"Person\",\"name\":\"Ines Vale\"},"
                                + "{\"@type\":\"Organization\",\"name\":\"Blue \\u0026 Sons\"}]",
                        "\"contentLocation\":[{\"@type\":\"Place\",\"name\":\"Skerry\","
                                + "\"containedInPlace\":[{\"@type\":\"Place\",\"name\":\"Northland\"}]}]",
                        "\"locationCreated\":[{\"@type\":\"Place\",\"name\":\"Northhaven\"}]",
                        "\"sourceOrganization\":[{\"@type\":\"Organization\",\"name\":\"Coast News\"}]",
                        "\"contributor\":[{\"@type\":\"Person\",\"name\":\"Tove Hale\",\"jobTitle\":\"editor\"}]",
                        "\"keywords\":[\"ferry\",\"islands\"]",
                        "\"propertyID\":\"edNote\",\"value\":\"Updates with fares\"",
                        "\"propertyID\":\"signal\",\"value\":\"sig:update\"",
                        "{\"@type\":\"LinkRole\",\"url\":\"https://example.com/history\","
                                + "\"linkRelationship\":\"irel:seeAlso\",\"encodingFormat\":\"text/html\","
                                + "\"name\":\"The ferry's history\"}",
                        "\"propertyID\":\"foreign\",\"value\":\"\\u003cfixture fix-id=\\\"1\\\"/\\u003e\","
                                + "\"name\":\"/nitf/head/docdata/fixture\",\"valueReference\":\"nitf\"",
                        "\"propertyID\":\"extension\",\"value\":\"islands\",\"name\":\"desk\"");
    }

    @Test
    void keepsThePrintedWordsOfATimeBesideItsValue() {
        var article = Article.headlined("a")
                .metadata(Metadata.builder()
                        .published(new NewsTime(
                                "3 March", NewsTime.parse("2026-03-03").value()))
                        .build())
                .build();
        assertThat(BARE.renderToString(article))
                .contains(
                        "<time class=\"published\" datetime=\"2026-03-03\">3 March</time>",
                        "\"datePublished\":\"2026-03-03\"",
                        "\"propertyID\":\"published-text\",\"value\":\"3 March\"");
    }

    @Test
    void marksTheLanguageAndTheDirectionOfWhatDiffers() {
        var page = Edition.of(story("One")).toBuilder()
                .language("en")
                .sections(List.of(Section.builder()
                        .articles(List.of(
                                story("One"),
                                story("שתיים").toBuilder()
                                        .metadata(Metadata.builder()
                                                .language("he")
                                                .build())
                                        .body(List.of(
                                                new Paragraph(RichText.of(Run.of("two", new Mark.Language("en"))))))
                                        .build()))
                        .build()))
                .build();
        assertThat(BARE.renderToString(page))
                .contains(
                        "<html lang=\"en\" data-broadsheet=\"1\">",
                        "<article class=\"article\" id=\"article-2\" aria-labelledby=\"headline-2\""
                                + " data-weight=\"brief\" data-extent=\"short\" lang=\"he\" dir=\"rtl\">",
                        "<li><a href=\"#article-2\" lang=\"he\" dir=\"rtl\">",
                        "<span lang=\"en\" dir=\"ltr\">two</span>");
    }

    @Test
    void keepsANameOfAnotherScriptApartInItsLine() {
        var article = Article.headlined("عودة")
                .byline(Byline.of("كتبت: Ines Vale", "Ines Vale"))
                .metadata(Metadata.builder().language("ar").build())
                .build();
        assertThat(BARE.renderToString(article))
                .contains("<p class=\"byline\">كتبت: <bdi class=\"contributor\" data-role=\"author\">Ines"
                        + " Vale</bdi></p>");
    }

    @Test
    void setsStoriesByWhatTheyHaveToSay() {
        var tabular = Article.headlined("6")
                .block(Table.of(Table.Row.of("a", "b", "c", "d", "e")))
                .build();
        var page = Edition.builder()
                .language("en")
                .sections(List.of(
                        Section.headed("a")
                                .articles(List.of(words("1", 20), words("2", 300), words("3", 60), words("4", 5)))
                                .build(),
                        Section.headed("b")
                                .articles(List.of(words("5", 200), tabular))
                                .build()))
                .build();
        var weights = Pattern.compile("data-weight=\"(\\w+)\" data-extent=\"(\\w+)\"")
                .matcher(BARE.renderToString(page))
                .results()
                .map(found -> found.group(1) + " " + found.group(2))
                .toList();
        assertEquals(
                List.of("lead short", "story long", "story short", "brief short", "feature long", "feature short"),
                weights);
    }

    private static Article words(String headline, int words) {
        return Article.headlined(headline)
                .paragraph("eight789 ".repeat(words).strip())
                .build();
    }

    @Test
    void assumesATitleWhereThePagePrintsNone() throws IOException {
        var out = new ByteArrayOutputStream();
        var losses =
                BARE.render(Article.headlined("").paragraph("The first words.").build(), out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("<title>The first words.</title>", "<h1 class=\"assumed\">The first words.</h1>");
        assertEquals(
                List.of(Diagnostic.note(
                                Losses.ASSUMED,
                                "HTML asks for a title and the page prints none; 'The first words.' stands for it")
                        .at(ElementPath.ROOT)),
                losses);
    }

    @Test
    void leavesOutLinksInsideALink() throws IOException {
        var reference = new Reference(
                RichText.of(Run.of("a", Mark.Link.to("b"))), Optional.of("c"), Optional.empty(), Optional.empty());
        var out = new ByteArrayOutputStream();
        var losses = FRAGMENT.render(
                Edition.builder()
                        .language("en")
                        .publication("d")
                        .sections(List.of(
                                Section.builder().references(List.of(reference)).build()))
                        .build(),
                out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("<p class=\"reference-title\"><a class=\"way\" href=\"c\">a</a></p>");
        assertEquals("sections[0].references[0].title", losses.get(0).path().value());
    }

    @Test
    void takesTheCallersFacts() {
        var renderer = Renderers.find(
                        "html", Facts.NONE.with("publication", "Skerry Post").with("language", "en"), Clock.systemUTC())
                .orElseThrow();
        assertEquals(Format.HTML, renderer.format());
        assertThat(renderer.renderToString(story("One")))
                .contains("<html lang=\"en\" data-broadsheet=\"1\">", "<p class=\"publication\">Skerry Post</p>");
    }

    @Test
    void leavesTheOutputOpen() throws IOException {
        var out = new ByteArrayOutputStream() {
            private boolean closed;

            @Override
            public void close() {
                closed = true;
            }
        };
        BARE.render(story("One"), out);
        assertEquals(false, out.closed);
    }

    private static Article story(String headline) {
        return Article.headlined(headline).paragraph("Words.").build();
    }
}
