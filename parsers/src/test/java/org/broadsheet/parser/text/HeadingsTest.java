package org.broadsheet.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.broadsheet.format.ParseResult;
import org.broadsheet.model.Article;
import org.broadsheet.model.Headline;
import org.broadsheet.model.Notice;
import org.broadsheet.model.Paragraph;
import org.broadsheet.model.Picture;
import org.broadsheet.model.PullQuote;
import org.broadsheet.model.RichText;
import org.broadsheet.source.Source;
import org.junit.jupiter.api.Test;

/** Headings of Markdown-like pages, whose levels say little by themselves. */
class HeadingsTest {
    private static ParseResult parse(String page) {
        return TextParser.builder().build().parse(Source.of("page.txt", page));
    }

    private static List<Headline> headlines(ParseResult result) {
        return result.edition().articles().stream().map(Article::headline).toList();
    }

    private static Headline headline(String kicker, String main, String deck) {
        var article = Article.headlined(main);
        if (!kicker.isEmpty()) {
            article.kicker(kicker);
        }
        if (!deck.isEmpty()) {
            article.deck(deck);
        }
        return article.build().headline();
    }

    private static List<String> warnings(ParseResult result) {
        return result.diagnostics().stream()
                .filter(finding -> finding.code().startsWith("structure/heading"))
                .map(finding ->
                        finding.code() + "@" + finding.span().orElseThrow().start())
                .toList();
    }

    @Test
    void takesSloganThatNoStoryRepeatsForBanner() {
        var result = parse("""
                Hafenblatt · Montag, 5. Mai 2025 · Seite 3

                ## Immer gut im Bilde

                ### Der alte Leuchtturm am Hafen wird im Herbst saniert

                Von Jule Brandt

                Der Leuchtturm am Hafen ist alt. Nun wird er saniert.

                ### Die Fischer streiten mit dem Rat über neue Netze

                Von Ole Petersen

                Die Fischer wollen neue Netze. Der Rat will sparen.
                """);
        assertThat(result.edition().notices())
                .contains(new Notice(Notice.Kind.BANNER, RichText.of("Immer gut im Bilde")));
        assertThat(headlines(result))
                .containsExactly(
                        headline("", "Der alte Leuchtturm am Hafen wird im Herbst saniert", ""),
                        headline("", "Die Fischer streiten mit dem Rat über neue Netze", ""));
    }

    @Test
    void keepsTheFirstHeadlineWhoseWordsTheStoryRepeats() {
        var result = parse("""
                Hafenblatt · Montag, 5. Mai 2025 · Seite 3

                ## Leuchtturm wird saniert

                ### Der Rat gibt das Geld für die Arbeiten am alten Turm frei

                Von Jule Brandt

                Der Leuchtturm am Hafen ist alt. Nun wird er saniert.

                ### Die Fischer streiten mit dem Rat über neue Netze

                Von Ole Petersen

                Die Fischer wollen neue Netze. Der Rat will sparen.
                """);
        assertThat(headlines(result).get(0))
                .isEqualTo(headline(
                        "", "Leuchtturm wird saniert", "Der Rat gibt das Geld für die Arbeiten am alten Turm frei"));
    }

    @Test
    void tellsKickersFromDecksOnOneLevelByTheLengthOfThePagesHeadlines() {
        var result = parse("""
                ### Streit am Kai

                ### Fischer wollen neue Netze und längere Zeiten

                Von Ole Petersen

                Die Fischer wollen neue Netze. Der Rat will sparen.

                ### Der alte Leuchtturm am Hafen wird saniert

                ### Der Rat gibt nach langem Zögern das Geld für die Arbeiten frei, die bis zum Herbst dauern sollen.

                Von Jule Brandt

                Der Leuchtturm am Hafen ist alt. Nun wird er saniert.
                """);
        assertThat(headlines(result))
                .containsExactly(
                        headline("Streit am Kai", "Fischer wollen neue Netze und längere Zeiten", ""),
                        headline(
                                "",
                                "Der alte Leuchtturm am Hafen wird saniert",
                                "Der Rat gibt nach langem Zögern das Geld für die Arbeiten frei, die bis zum Herbst dauern sollen."));
    }

    @Test
    void opensStoryAboveItemsWithBullets() {
        var result = parse("""
                ## 渔港改造推进会召开

                本报讯（记者 林知远）5月6日，指挥部召开了推进会。

                #### 一句话新闻

                ● 图书馆延长开放时间。

                ● 三条班线今天恢复。
                """);
        assertThat(headlines(result)).containsExactly(headline("", "渔港改造推进会召开", ""), headline("", "一句话新闻", ""));
    }

    @Test
    void keepsHeadingAboveTextForCrosshead() {
        var result = parse("""
                ## 渔港改造推进会召开

                本报讯（记者 林知远）5月6日，指挥部召开了推进会。

                #### 工程进度

                ● 一号码头完工。

                会议通报了其他的工程。
                """);
        assertThat(headlines(result)).hasSize(1);
    }

    private static final String SIBLINGS = """
            ## The old quay is closed for the summer

            By Ann Lee

            The quay is closed. It is old.

            ## The rowers win the cup for the first time

            By Bo Hall

            The rowers won. They are glad.

            #HERE# The library opens its doors on Saturday

            By Cy Dunn

            The library opens. It was closed.
            """;

    @Test
    void tellsOfHeadlineDeeperThanItsSiblings() {
        assertThat(warnings(parse(SIBLINGS.replace("#HERE#", "###"))))
                .containsExactly("structure/heading-level-inconsistent@13:1");
        assertThat(warnings(parse(SIBLINGS.replace("#HERE#", "##")))).isEmpty();
    }

    @Test
    void tellsOfPublishersLineThatIsAHeading() {
        var result = parse(SIBLINGS.replace("#HERE#", "##")
                + "\n## Published by Old Quay Newspapers Ltd. Editor: Dee Fox. Tel 020-55512\n");
        assertThat(warnings(result)).containsExactly("structure/heading-reclassified@19:1");
        assertThat(result.edition().articles()).hasSize(3);
    }

    @Test
    void keepsParagraphAboutPublishersInItsStory() {
        var article = parse("""
                        ## The old press is sold

                        By Ann Lee

                        The press of the town was old.

                        The buyer is Quay Media, an arm of Published Matter Ltd of the county town.

                        It will print books there.

                        The town keeps the house of the press and will open a café in it by the end of the year.
                        """).article().orElseThrow();
        assertThat(article.body()).hasSize(4).allMatch(Paragraph.class::isInstance);
    }

    @Test
    void makesOneNoticeOfCorrection() {
        var result = parse("""
                ## 防災アプリで全国賞

                高校生の作品が最優秀賞に選ばれた。

                #### 【訂正】

                8日付の記事で「53歳」としたのは誤りでした。
                """);
        assertThat(result.edition().notices())
                .containsExactly(new Notice(Notice.Kind.CORRECTION, RichText.of("【訂正】\n8日付の記事で「53歳」としたのは誤りでした。")));
        assertThat(result.article().orElseThrow().body()).hasSize(1);
    }

    @Test
    void takesLineWithoutPointAmongSentencesForCaption() {
        var body = parse("""
                        ## The old quay is closed for the summer

                        By Ann Lee

                        The quay is closed. It is old.

                        Workers carry planks along the old quay on Monday

                        The work takes a year. It is dear.
                        """).article().orElseThrow().body();
        assertThat(body).hasSize(3);
        assertThat(body.get(1)).isInstanceOf(Picture.class);
    }

    @Test
    void takesLineThatClosesWithNameInBracketsForCaption() {
        var page = """
                ## The old quay is closed for the summer

                By Ann Lee

                Workers carry planks along the quay (Quay Board)

                The quay is closed. It is old.

                The work takes a year. It is dear.
                """;
        assertThat(parse(page).article().orElseThrow().body().get(0)).isInstanceOf(Picture.class);
        assertThat(parse(page.replace(" (Quay Board)", ""))
                        .article()
                        .orElseThrow()
                        .body()
                        .get(0))
                .isInstanceOf(Paragraph.class);
    }

    @Test
    void takesQuotationThatTheStoryRepeatsForPullQuote() {
        var page = """
                ## The old quay is closed for the summer

                By Ann Lee

                The mayor said: “We build for a hundred years.” Nobody laughed.

                “We build for a hundred years.”

                The work takes a year. It is dear.
                """;
        assertThat(parse(page).article().orElseThrow().body().get(1)).isInstanceOf(PullQuote.class);
        assertThat(parse(page.replace("said: “We", "said: “They"))
                        .article()
                        .orElseThrow()
                        .body()
                        .get(1))
                .isInstanceOf(Paragraph.class);
    }
}
