package org.broadsheet.parser.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.format.Limits;
import org.broadsheet.format.ParseException;
import org.broadsheet.format.ParseResult;
import org.broadsheet.model.Article;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Caption;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.Credit;
import org.broadsheet.model.Crosshead;
import org.broadsheet.model.Dateline;
import org.broadsheet.model.Link;
import org.broadsheet.model.ListBlock;
import org.broadsheet.model.Mark;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.NewsTime;
import org.broadsheet.model.Paragraph;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Rendition;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Run;
import org.broadsheet.source.Source;
import org.junit.jupiter.api.Test;

class HtmlParserTest {
    private static final String FIRST =
            "The harbour board voted on Tuesday to rebuild the old quay, which has been closed to"
                    + " lorries since the storm of last winter, and asked three firms for their plans.";
    private static final String SECOND =
            "Work will begin in May, the board said, and the road along the water stays open for"
                    + " walkers while the stones are lifted, cleaned and laid again.";
    private static final String THIRD =
            "Nine members were in favour and two against, among them the owner of the boatyard, who"
                    + " fears for his slipway and wants the wall to be moved a few metres to the west.";

    @Test
    void readsTheStoryAndLeavesThePageAroundIt() {
        var article = article(page(
                "",
                "<p>" + FIRST + "</p><h2>Two against</h2><p>" + SECOND + "</p>"
                        + "<ul><li>The first part costs two millions, <a href='/sums'>the board said</a>.</li>"
                        + "<li>The second part will be dearer, as the wall stands on mud and not on rock.</li></ul><p>"
                        + THIRD
                        + "</p>"));

        assertThat(article.body())
                .containsExactly(
                        Paragraph.of(FIRST),
                        new Crosshead(RichText.of("Two against"), 1),
                        Paragraph.of(SECOND),
                        new ListBlock(
                                false,
                                1,
                                List.of(
                                        item(
                                                Run.of("The first part costs two millions, "),
                                                Run.of("the board said", Mark.Link.to("/sums")),
                                                Run.of(".")),
                                        item(Run.of("The second part will be dearer, as the wall stands on mud and"
                                                + " not on rock.")))),
                        Paragraph.of(THIRD));
        assertThat(article.headline().main()).isEqualTo(RichText.of("Old quay to be rebuilt"));
    }

    @Test
    void readsFactsOfADataBlockHoweverItIsWritten() {
        var metadata = article(page("""
            <link rel="canonical" href="https://news.example/quay">
            <script type="application/ld+json">/* made by hand */
            {"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"The Tidewire"},
             {"@type":"NewsArticle","headline":"Old quay to be rebuilt","datePublished":"2026-03-03T09:15:00+0100",
              "dateModified":"2026-03-04","author":[{"@id":"#ann"},{"@type":"Person","name":"Bo&nbsp;Ek"},],
              "keywords":["harbour","quay"],"isAccessibleForFree":false,
              "publisher":{"@type":"Organization","name":"The Tidewire"}},
             {"@id":"#ann","@type":"Person","name":"Ann Lee","url":"https://news.example/ann"},
            ]}
            </script>\
            """, "<p>" + FIRST + "</p><p>" + SECOND + "</p>"));

        assertThat(metadata.metadata())
                .isEqualTo(Metadata.builder()
                        .language("en")
                        .published(NewsTime.printed(
                                "2026-03-03T09:15:00+0100",
                                java.time.OffsetDateTime.parse("2026-03-03T09:15:00+01:00")))
                        .modified(NewsTime.parse("2026-03-04"))
                        .provider(Concept.named("The Tidewire"))
                        .keywords(List.of("harbour", "quay"))
                        .signals(List.of("paywall"))
                        .links(List.of(Link.of("https://news.example/quay", "canonical")))
                        .build());
        assertThat(metadata.bylines())
                .containsExactly(new Byline(
                        "",
                        List.of(
                                new Contributor(
                                        "Ann Lee",
                                        Optional.of("author"),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of("https://news.example/ann"),
                                        Optional.empty()),
                                Contributor.named("Bo Ek").withRole("author"))));
    }

    @Test
    void namesTheWriterRatherThanTheHouseThatPublishes() {
        var article = article(page("""
            <meta property="og:site_name" content="The Tidewire"><meta name="author" content="The Tidewire">
            <meta name="parsely-author" content="Ann Lee">\
            """, "<p>" + FIRST + "</p><p>" + SECOND + "</p>"));

        assertThat(article.bylines())
                .containsExactly(
                        new Byline("", List.of(Contributor.named("Ann Lee").withRole("author"))));
    }

    @Test
    void namesTheHouseWhereItWritesAloneOrWithAnAgency() {
        var story = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";
        var site = "<meta property='og:site_name' content='The Tidewire'><meta name='author' content='The Tidewire";

        assertThat(article(page(site + "'>", story)).bylines())
                .containsExactly(
                        new Byline("", List.of(Contributor.named("The Tidewire").withRole("author"))));
        assertThat(article(page(site + " and Coastal Press'>", story)).bylines())
                .containsExactly(new Byline(
                        "",
                        List.of(
                                Contributor.named("The Tidewire").withRole("author"),
                                Contributor.named("Coastal Press").withRole("author"))));
    }

    @Test
    void joinsTheNamesOfAWriterThatADataBlockTellsApart() {
        var article = article(page(
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":[{\"@type\":\"Person\","
                        + "\"familyName\":\"Lee\",\"givenName\":\"Ann\"}]}</script>",
                "<p>" + FIRST + "</p><p>" + SECOND + "</p>"));

        assertThat(article.bylines())
                .containsExactly(
                        new Byline("", List.of(Contributor.named("Ann Lee").withRole("author"))));
    }

    @Test
    void readsMetaTagsWhateverMarksJoinTheWordsOfTheirNames() {
        var article = article(page(
                "<meta name='article:published:time' content='2026-03-03'><meta name='article-modified_time'"
                        + " content='2026-03-04'>",
                "<p>" + FIRST + "</p><p>" + SECOND + "</p>"));

        assertThat(article.metadata().published()).contains(NewsTime.parse("2026-03-03"));
        assertThat(article.metadata().modified()).contains(NewsTime.parse("2026-03-04"));
    }

    @Test
    void keepsAPictureWithItsWidestFileItsWordsAndItsCredit() {
        var article = article(page(
                "",
                "<p>" + FIRST + "</p><div class='wp-caption'><img src='data:image/gif;base64,R0' data-src='/small.jpg'"
                        + " srcset='/a-320.jpg 320w, /a-1280.jpg 1280w' alt='Stones in the water'><p"
                        + " class='wp-caption-text'>The quay after the storm. Photo: Ann Lee</p></div><p>"
                        + SECOND + "</p>"));

        assertThat(article.pictures())
                .containsExactly(new Picture(
                        List.of(jpeg("/a-1280.jpg", 1280), jpeg("/small.jpg", 0)),
                        Optional.of("Stones in the water"),
                        Optional.of(new Caption(
                                RichText.of("The quay after the storm."),
                                Optional.of(Credit.of("Photo: Ann Lee", "Ann Lee")))),
                        Metadata.EMPTY));
    }

    @Test
    void resolvesAddressesAgainstThatOfThePage() {
        var parser =
                HtmlParser.builder().baseUrl("https://news.example/a/b.html").build();
        var body = page(
                "",
                "<p>" + FIRST + " <a href='../c.html'>More</a> of it is told by the board in its paper.</p><p>" + SECOND
                        + "</p>");

        var first = parser.parse(Source.of("page.html", body))
                .article()
                .orElseThrow()
                .body()
                .get(0);

        assertThat(((Paragraph) first).text().runs().get(1))
                .isEqualTo(Run.of("More", Mark.Link.to("https://news.example/c.html")));
    }

    @Test
    void resolvesAddressesAgainstTheOneThatThePageSaysItHas() {
        var result = parse(page(
                "<link rel='canonical' href='https://news.example/harbour/quay'>",
                "<p>" + FIRST + "</p><figure><img src='//img.example/quay-in-spring.jpg'></figure><p>" + SECOND
                        + " <a href='plan'>The plan</a> is on show.</p>"));

        var article = result.article().orElseThrow();
        assertThat(article.pictures()).containsExactly(picture("https://img.example/quay-in-spring.jpg", ""));
        assertThat(((Paragraph) article.body().get(2)).text().runs().get(1))
                .isEqualTo(Run.of("The plan", Mark.Link.to("https://news.example/harbour/plan")));
        assertThat(result.diagnostics())
                .extracting(Diagnostic::message)
                .contains("1 relative addresses are resolved against the one that the page says it has");
    }

    @Test
    void leavesOutThePortraitsOfTheWriters() {
        var article = article(page(
                "<meta name='author' content='Ann Lee'>",
                "<p>" + FIRST + "</p><img src='/ann-at-her-desk.jpg' alt='Ann Lee'><p>" + SECOND
                        + "</p><img src='/quay-in-spring.jpg' alt='The quay'><p>" + THIRD + "</p>"));

        assertThat(article.pictures()).containsExactly(picture("/quay-in-spring.jpg", "The quay"));
    }

    @Test
    void leavesOutPicturesThatLeadToOtherStories() {
        var article = article(page(
                "",
                "<p>" + FIRST + "</p><a href='/quay-in-spring-large.jpg'><img src='/quay-in-spring.jpg' alt='The"
                        + " quay'></a><p>" + SECOND + "</p><a href='/boatyard'><img src='/boatyard-sold.jpg' alt='The"
                        + " boatyard'></a>"));

        assertThat(article.pictures()).containsExactly(picture("/quay-in-spring.jpg", "The quay"));
    }

    @Test
    void leadsWithThePictureOfTheDataBlockWhereTheStoryShowsNone() {
        var article = article(page(
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"image\":{\"@type\":\"ImageObject\","
                        + "\"url\":\"https://img.example/quay-in-spring.jpg\",\"caption\":\"The quay\"}}</script>",
                "<p>" + FIRST + "</p><p>" + SECOND + "</p>"));

        assertThat(article.body())
                .containsExactly(
                        new Picture(
                                List.of(jpeg("https://img.example/quay-in-spring.jpg", 0)),
                                Optional.empty(),
                                Optional.of(Caption.of("The quay")),
                                Metadata.EMPTY),
                        Paragraph.of(FIRST),
                        Paragraph.of(SECOND));
    }

    @Test
    void tellsWhatItLeavesOutInOneNote() {
        var result = parse(page("", "<p>" + FIRST + "</p><p>" + SECOND + "</p>"));

        assertThat(result.diagnostics())
                .extracting(Diagnostic::code)
                .contains("html/page-left-out")
                .doesNotContain("html/no-story");
    }

    @Test
    void findsTheCharsetThatThePageNames() {
        String page = page(
                "<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>",
                "<p>Городской совет во вторник решил восстановить старую набережную, закрытую с прошлой зимы.</p>");
        var bytes = page.getBytes(Charset.forName("windows-1251"));

        assertThat(HtmlParser.builder()
                        .build()
                        .parse(Source.of("page.html", bytes))
                        .article()
                        .orElseThrow()
                        .body())
                .containsExactly(Paragraph.of(
                        "Городской совет во вторник решил восстановить старую набережную, закрытую с прошлой зимы."));
    }

    @Test
    void takesTheCharsetOfTheHeaderBeforeThatOfThePage() {
        String page = page(
                "<meta charset='utf-8'>", "<p>Rådet beslöt på tisdagen att den gamla kajen ska byggas om i vår.</p>");
        var parser = HtmlParser.builder()
                .contentType("text/html; charset=ISO-8859-1")
                .build();

        var article = parser.parse(Source.of("page.html", page.getBytes(StandardCharsets.ISO_8859_1)))
                .article()
                .orElseThrow();

        assertThat(article.body())
                .containsExactly(Paragraph.of("Rådet beslöt på tisdagen att den gamla kajen ska byggas om i vår."));
    }

    @Test
    void knowsThePlaceOfEachBlock() {
        String page = page("", "<p>" + FIRST + "</p><p>" + SECOND + "</p>");
        var result = parse(page);

        var span = result.sourceMap()
                .find(new org.broadsheet.model.ElementPath("sections[0].articles[0].body[1]"))
                .orElseThrow();

        assertThat(page.substring(span.start().offset(), span.end().offset())).isEqualTo("<p>" + SECOND + "</p>");
    }

    @Test
    void knowsThePlacesOfHeadlineAndTimes() {
        String page = "<html lang='en'><head><title>Old quay is to be rebuilt</title>"
                + "<meta property='article:published_time' content='2026-03-02T09:30:00'></head><body><article>"
                + "<h1>Old quay is to be rebuilt</h1><p>" + FIRST + "</p><p>" + SECOND + "</p></article></body></html>";
        var places = parse(page).sourceMap().spans();

        var published = Objects.requireNonNull(
                places.get(new org.broadsheet.model.ElementPath("sections[0].articles[0].metadata.published")));
        var headline = Objects.requireNonNull(
                places.get(new org.broadsheet.model.ElementPath("sections[0].articles[0].headline.main")));

        assertThat(List.of(
                        page.substring(
                                published.start().offset(), published.end().offset()),
                        page.substring(headline.start().offset(), headline.end().offset())))
                .containsExactly("2026-03-02T09:30:00", "Old quay is to be rebuilt");
    }

    @Test
    void readsTheStoryFromTheDataBlockWhereThePageShowsNone() {
        var article = article("<html lang='en'><head><title>Old quay</title><script type='application/ld+json'>"
                + "{\"@type\":\"NewsArticle\",\"headline\":\"Old quay\",\"articleBody\":\"" + FIRST + "\\n\\n" + SECOND
                + "\"}</script></head><body><div id='app'></div></body></html>");

        assertThat(article.body()).containsExactly(Paragraph.of(FIRST), Paragraph.of(SECOND));
    }

    @Test
    void takesTheHeadingOfTheArticleWhateverThePageIsCalledElsewhere() {
        var article = article("<html lang='en'><head><title>Stones, mud and money</title><meta property='og:title'"
                + " content='What nobody says about the harbour'></head><body><main><article><h1>Old quay to be rebuilt by"
                + " autumn</h1><p>" + FIRST + "</p><p>" + SECOND + "</p></article></main></body></html>");

        assertThat(article.headline().main()).isEqualTo(RichText.of("Old quay to be rebuilt by autumn"));
    }

    @Test
    void readsTheStoryFromAScriptWhereNothingElseTellsIt() {
        var article = article("<html lang='en'><head><title>Old quay</title></head><body><div id='app'></div><script>"
                + "start({\"id\":7,\"html\":\"\\u003cdiv class=\\\"photo\\\"\\u003e\\u003cp\\u003eThe quay\\u003c/p\\u003e"
                + "\\u003c/div\\u003e\\u003cp\\u003e" + FIRST + "\\u003c/p\\u003e\\u003cp\\u003e" + SECOND
                + "\\u003c/p\\u003e\"})</script></body></html>");

        assertThat(article.body()).containsExactly(Paragraph.of(FIRST), Paragraph.of(SECOND));
    }

    @Test
    void passesOverWhatAsksReadersToAgreeHoweverLongItIs() {
        var article = article("<html lang='en'><body><h1>Old quay</h1><div><p>" + FIRST + "</p></div>"
                + "<div class='cookie-consent'><p>" + SECOND + "</p><p>" + THIRD + "</p></div></body></html>");

        assertThat(article.body()).containsExactly(Paragraph.of(FIRST));
    }

    @Test
    void findsTheStoryInPiecesThatStandApart() {
        var article =
                article("<html lang='en'><head><title>Old quay</title></head><body><nav><a href='/'>Home</a></nav>"
                        + "<main><h1>Old quay</h1><div class='pane'><div class='text'><p>" + FIRST + "</p></div></div>"
                        + "<div class='pane'><div class='text'><p>" + SECOND + "</p></div></div><div class='pane'>"
                        + "<div class='text'><p>" + THIRD + "</p></div></div></main></body></html>");

        assertThat(article.body()).containsExactly(Paragraph.of(FIRST), Paragraph.of(SECOND), Paragraph.of(THIRD));
    }

    @Test
    void knowsClippedBoxesFromHiddenOnes() {
        var article = article("<html lang='en'><body><h1>Old quay</h1><div class='px-5 overflow-hidden'><p>" + FIRST
                + "</p><p>" + SECOND + "</p></div><div class='strip'><p>" + THIRD + "</p><p>" + THIRD
                + "</p></div></body></html>");

        assertThat(article.body()).contains(Paragraph.of(FIRST), Paragraph.of(SECOND));
    }

    @Test
    void runsOnWithElementsOfTheSitesOwn() {
        var article = article(page("", "<p>The board met<x-note>1</x-note>. " + FIRST + "</p><p>" + SECOND + "</p>"));

        assertThat(article.body()).containsExactly(Paragraph.of("The board met1. " + FIRST), Paragraph.of(SECOND));
    }

    @Test
    void readsAnEmptyPageAsAnEmptyStory() {
        var result = parse("");

        assertThat(result.article().orElseThrow().body()).isEmpty();
        assertThat(result.diagnostics()).extracting(Diagnostic::code).contains("html/no-story");
    }

    @Test
    void refusesAPageBeyondALimit() {
        var parser = HtmlParser.builder()
                .limits(Limits.defaults().with("bytes", 100))
                .build();

        assertThatThrownBy(() -> parser.parse(Source.of("page.html", page("", "<p>" + FIRST + "</p>"))))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("100 bytes");
    }

    @Test
    void takesALineThatIsCalledADeckForOneAndAStandfirstForTheSummary() {
        var article = article(page("", "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>")
                .replace(
                        "</h1>",
                        "</h1><p class='article-subtitle'>Lorries stay away until the stones are laid</p><p"
                                + " class='standfirst'>The board wants the work to be done before the autumn.</p>"));

        assertThat(List.of(article.headline().deck(), article.summary()))
                .containsExactly(
                        Optional.of(RichText.of("Lorries stay away until the stones are laid")),
                        Optional.of(RichText.of("The board wants the work to be done before the autumn.")));
    }

    @Test
    void takesTheHeadingBelowTheHeadlineForTheDeck() {
        var article = article(headed("<h2>Lorries stay away until the stones are laid</h2>"));

        assertThat(article.headline().deck()).contains(RichText.of("Lorries stay away until the stones are laid"));
    }

    @Test
    void takesNoBylineAndNoCreditForADeck() {
        var article = article(headed("<h2>By Ann Lee and Bo Berg</h2><p class='subtitle'>Photo: Ann Lee</p>"));

        assertThat(article.headline().deck()).isEmpty();
    }

    @Test
    void saysTheDeckNotAgainAsSummary() {
        var article = article(page(
                        "<meta name='description' content='Lorries stay away until the stones are laid'>",
                        "<p>" + FIRST + "</p><p>" + SECOND + "</p>")
                .replace("</h1>", "</h1><p class='subtitle'>Lorries stay away until the stones are laid</p>"));

        assertThat(article.summary()).isEmpty();
    }

    @Test
    void partsTheDatelineFromTheFirstParagraph() {
        var article = article(page(
                "",
                "<figure><img src='/quay-in-spring.jpg' alt='The quay'></figure><p><b>SKERRY (AP) —</b> " + FIRST
                        + "</p><p>" + SECOND + "</p>"));

        assertThat(article.dateline())
                .contains(new Dateline("SKERRY (AP) —", Optional.of("SKERRY"), Optional.empty(), Optional.of("AP")));
        assertThat(article.body())
                .containsExactly(picture("/quay-in-spring.jpg", "The quay"), Paragraph.of(FIRST), Paragraph.of(SECOND));
    }

    @Test
    void givesWritersThatMachinesWereToldTheWordsOfTheOpening() {
        String first = "临江市昨天召开秋收工作会议，要求各区县抓住晴好天气，组织机械力量抢收抢种，确保粮食颗粒归仓，农民增产增收。";
        var article = article("<html lang='zh'><head><title>全市抢收</title><meta name='author' content='林小舟'></head>"
                + "<body><article><h1>全市抢收</h1><p>本报讯（记者 林小舟）" + first + "</p><p>" + first.replace("昨天", "今天")
                + "</p></article></body></html>");

        assertThat(article.dateline()).contains(Dateline.of("本报讯"));
        assertThat(article.bylines())
                .containsExactly(
                        new Byline("（记者 林小舟）", List.of(Contributor.named("林小舟").withRole("author"))));
        assertThat(article.body().get(0)).isEqualTo(Paragraph.of(first));
    }

    @Test
    void leavesAnOpeningWholeThatBearsALink() {
        var article = article(
                page("", "<p>SKERRY (<a href='https://ap.example/'>AP</a>) — " + FIRST + "</p><p>" + SECOND + "</p>"));

        assertThat(article.dateline()).isEmpty();
    }

    @Test
    void takesALineInBracketsBelowACaptionForTheCredit() {
        var article = article(page(
                "",
                "<p>" + FIRST + "</p><figure><img src='/quay-in-spring.jpg'><figcaption>The quay<br>(Ann Lee/Reuters)"
                        + "</figcaption></figure><p>" + SECOND + "</p>"));

        var caption = article.pictures().get(0).caption().orElseThrow();
        assertThat(caption.text()).isEqualTo(RichText.of("The quay"));
        assertThat(caption.credit().map(Credit::text)).contains("(Ann Lee/Reuters)");
    }

    @Test
    void tellsInOneNoteWhatTheStoryShowsAndAnEditionCannotHold() {
        String page = page(
                "",
                "<p>" + FIRST + "</p>\n<iframe src='https://film.example/1'></iframe><p>" + SECOND
                        + "</p><img src='data:image/gif;base64,R0' alt='The old wall'><object data='map.swf'></object>"
                        + "<p>" + THIRD + "</p><iframe src='https://advert.example/'></iframe>");

        assertThat(parse(page).diagnostics())
                .filteredOn(finding -> finding.code().equals("html/embed-left-out"))
                .extracting(finding -> finding.message() + " "
                        + finding.span().orElseThrow().start().line())
                .containsExactly("the story shows what is left out: 2 films, maps, posts and the like from elsewhere, 1"
                        + " pictures without a file; the first of them stands here 2");
    }

    @Test
    void countsTheElementsThatAFewTagsMake() {
        var parser = HtmlParser.builder()
                .limits(Limits.defaults().with("blocks", 100))
                .build();

        assertThatThrownBy(() -> parser.parse(Source.of("page.html", "<i><p>".repeat(150))))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("more than 400 elements");
        assertThat(parser.parse(Source.of("page.html", "<p>x</p>".repeat(99)))
                        .article()
                        .orElseThrow()
                        .body())
                .hasSizeLessThan(100);
    }

    private static Picture picture(String file, String alternative) {
        return new Picture(
                List.of(jpeg(file, 0)),
                Optional.of(alternative).filter(words -> !words.isEmpty()),
                Optional.empty(),
                Metadata.EMPTY);
    }

    private static Rendition jpeg(String file, int width) {
        return new Rendition(
                file,
                Optional.of("image/jpeg"),
                Optional.of(width).filter(pixels -> pixels > 0),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static String page(String head, String story) {
        return "<!DOCTYPE html><html lang='en'><head><title>Old quay to be rebuilt | The Tidewire</title>" + head
                + "</head><body><nav class='menu'><ul><li><a href='/'>Home</a></li><li><a"
                + " href='/sport'>Sport</a></li></ul></nav><main><article><h1>Old quay to be rebuilt</h1><div"
                + " class='article-body'>" + story
                + "</div></article><section class='related'><h3>Read more</h3><ul><li><a href='/1'>Boatyard sold to its"
                + " workers</a></li><li><a href='/2'>Ferry timetable for the summer</a></li></ul></section></main>"
                + "<footer><p>© The Tidewire. All rights reserved.</p></footer></body></html>";
    }

    private static String headed(String lines) {
        return "<html lang='en'><head><title>Old quay to be rebuilt</title></head><body><article><header><h1>Old quay to"
                + " be rebuilt</h1>" + lines + "</header><p>" + FIRST + "</p><p>" + SECOND
                + "</p></article></body></html>";
    }

    private static ListBlock.Item item(Run... runs) {
        return new ListBlock.Item(List.of(new Paragraph(RichText.of(runs))));
    }

    private static Article article(String page) {
        return parse(page).article().orElseThrow();
    }

    private static ParseResult parse(String page) {
        return HtmlParser.builder().build().parse(Source.of("page.html", page));
    }
}
