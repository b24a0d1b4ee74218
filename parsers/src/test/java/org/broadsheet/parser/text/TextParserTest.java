package org.broadsheet.parser.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.format.Limits;
import org.broadsheet.format.ParseException;
import org.broadsheet.format.ParseResult;
import org.broadsheet.model.Article;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Caption;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.Credit;
import org.broadsheet.model.Crosshead;
import org.broadsheet.model.Dateline;
import org.broadsheet.model.Edition;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Mark;
import org.broadsheet.model.Notice;
import org.broadsheet.model.Paragraph;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Placement;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Run;
import org.broadsheet.model.Section;
import org.broadsheet.source.Source;
import org.broadsheet.source.SourceMap;
import org.junit.jupiter.api.Test;

class TextParserTest {
    private static final TextParser PARSER = TextParser.builder().build();

    private static ParseResult parse(String... lines) {
        return PARSER.parse(Source.of("page.txt", String.join("\n", lines)));
    }

    private static Article article(String... lines) {
        return parse(lines).article().orElseThrow();
    }

    private static List<String> codes(ParseResult result) {
        return result.diagnostics().stream()
                .filter(finding -> !finding.code().equals("text/dialect-inferred"))
                .map(finding ->
                        finding.code() + "@" + finding.span().orElseThrow().start())
                .toList();
    }

    @Test
    void readsHeadlineDeckDatelineAndWriters() {
        assertThat(article(
                        "### 赶在汛期之前 完成码头加固",
                        "",
                        "#### 渔港改造工程现场推进会召开",
                        "",
                        "本报讯（记者 林知远）5月6日，指挥部召开现场推进会。",
                        "",
                        "会议通报了工程的进度。"))
                .isEqualTo(Article.headlined("赶在汛期之前 完成码头加固")
                        .deck("渔港改造工程现场推进会召开")
                        .dateline(Dateline.of("本报讯"))
                        .byline(new Byline(
                                "（记者 林知远）", List.of(Contributor.named("林知远").withRole("reporter"))))
                        .paragraph("5月6日，指挥部召开现场推进会。")
                        .paragraph("会议通报了工程的进度。")
                        .placement(Placement.of(1))
                        .build());
    }

    @Test
    void readsKickerAboveHeadlineThatStandsHigher() {
        assertThat(article(
                                "#### OLD QUAY",
                                "",
                                "## Council backs new breakwater in a 5-2 vote",
                                "",
                                "By Nora Castell",
                                "",
                                "The council of the town voted for it on Wednesday.")
                        .headline())
                .isEqualTo(Article.headlined("Council backs new breakwater in a 5-2 vote")
                        .kicker("OLD QUAY")
                        .build()
                        .headline());
    }

    @Test
    void putsStoriesUnderTheLabelAboveThem() {
        var edition = parse(
                        "# SPORTS",
                        "",
                        "## Rowers win at last",
                        "",
                        "By Ann Lee",
                        "",
                        "They rowed and they won in the end.",
                        "",
                        "## Regatta moves to June",
                        "",
                        "By Bo Hall",
                        "",
                        "The regatta is to be held in June.")
                .edition();
        assertThat(edition.sections()).hasSize(1);
        assertThat(edition.sections().get(0).heading()).contains(RichText.of("SPORTS"));
        assertThat(edition.articles()).hasSize(2);
    }

    @Test
    void givesStoriesToStackedLabelsByName() {
        var result = parse(
                "## 东港区",
                "",
                "## 南屿镇",
                "",
                "### 南屿镇小学搬进新校舍",
                "",
                "本报讯 南屿镇小学的学生搬进了新教室。",
                "",
                "### 东港区公交增开线路",
                "",
                "本报讯 东港区的公交增开了两条线路。");
        assertThat(result.edition().sections())
                .extracting(section -> section.heading().orElseThrow() + ": "
                        + section.articles().get(0).headline().main())
                .containsExactly("东港区: 东港区公交增开线路", "南屿镇: 南屿镇小学搬进新校舍");
        assertThat(result.edition().sections().get(0).articles().get(0).placement())
                .contains(Placement.of(2));
        assertThat(codes(result))
                .containsExactly(
                        "lang/language-inferred@1:1",
                        "structure/section-empty@1:1",
                        "structure/section-inferred@5:1",
                        "structure/section-inferred@9:1");
    }

    @Test
    void takesSentenceThatTheLeadRepeatsForCaption() {
        var result = parse("5月6日，指挥部在二号码头召开现场推进会。", "", "### 赶在汛期之前完成码头加固", "", "本报讯 5月6日，指挥部在二号码头召开现场推进会，通报了工程的进度。");
        assertThat(result.article().orElseThrow().body())
                .containsExactly(
                        Picture.captioned(Caption.of("5月6日，指挥部在二号码头召开现场推进会。")),
                        Paragraph.of("5月6日，指挥部在二号码头召开现场推进会，通报了工程的进度。"));
        assertThat(codes(result)).contains("structure/caption-inferred@1:1");
    }

    @Test
    void makesPictureOfStoryByPhotographers() {
        assertThat(article("### 开渔首日 满舱而归", "", "渔港迎来首批渔船，码头上一片繁忙。 方一帆 摄影报道").body())
                .containsExactly(Picture.captioned(
                        new Caption(RichText.of("渔港迎来首批渔船，码头上一片繁忙。"), Optional.of(Credit.of("方一帆 摄影报道", "方一帆")))));
    }

    @Test
    void joinsSentenceBrokenOverTwoParagraphs() {
        var result = parse("## 标题在这里", "", "本报讯 码头的工程要抓紧时间，", "", "赶在汛期之前完成。", "", "会议要求落实责任。");
        assertThat(result.article().orElseThrow().body())
                .containsExactly(Paragraph.of("码头的工程要抓紧时间，赶在汛期之前完成。"), Paragraph.of("会议要求落实责任。"));
        assertThat(codes(result)).contains("text/paragraph-broken-sentence@3:15");
    }

    @Test
    void partsParagraphsRunTogether() {
        var result = parse("## 标题在这里", "", "本报讯 新校舍启用了。 校长介绍了新的图书室。");
        assertThat(result.article().orElseThrow().body())
                .containsExactly(Paragraph.of("新校舍启用了。"), Paragraph.of("校长介绍了新的图书室。"));
        assertThat(codes(result)).contains("text/paragraph-merged@3:13");
    }

    @Test
    void keepsThePagesBoundariesWhenToldTo() {
        var asIs = TextParser.builder().repair(false).build();
        var result = asIs.parse(Source.of("page.txt", "## 标题在这里\n\n本报讯 码头的工程要抓紧时间，\n\n赶在汛期之前完成。"));
        assertThat(result.article().orElseThrow().body())
                .containsExactly(Paragraph.of("码头的工程要抓紧时间，"), Paragraph.of("赶在汛期之前完成。"));
        assertThat(codes(result)).contains("text/paragraph-broken-sentence@3:15");
    }

    @Test
    void tellsBothPlacesOfPassageThatStandsTwice() {
        var passage = "The pilots asked for more light on the outer pier after the storm of last winter.";
        var result = parse(
                "## First story of them all",
                "",
                "By Ann Lee",
                "",
                "It began here. " + passage,
                "",
                "## Second story of them all",
                "",
                "By Bo Hall",
                "",
                passage + " It ended there.");
        var finding = result.diagnostics().stream()
                .filter(found -> found.code().equals("text/text-duplicated"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.span().orElseThrow().start()).hasToString("5:16");
        assertThat(finding.related().get(0).start()).hasToString("11:1");
        assertThat(result.edition().articles()).hasSize(2);
    }

    @Test
    void keepsInlineMarksAndTheirPlaces() {
        var result = parse(
                "## Title of the story", "", "The *old* quay, [says the mayor](http://example.com/m), is **safe**.");
        assertThat(result.article().orElseThrow().body())
                .containsExactly(new Paragraph(RichText.of(
                        Run.of("The "),
                        Run.of("old", Mark.Style.EMPHASIS),
                        Run.of(" quay, "),
                        Run.of("says the mayor", Mark.Link.to("http://example.com/m")),
                        Run.of(", is "),
                        Run.of("safe", Mark.Style.STRONG),
                        Run.of("."))));
        assertThat(result.sourceMap().find(new ElementPath("sections[0].articles[0].body[0]")))
                .hasValueSatisfying(span -> assertThat(span.start()).hasToString("3:1"));
    }

    @Test
    void readsBoldLineAsCrosshead() {
        assertThat(article(
                                "## Title of the story",
                                "",
                                "One paragraph of it.",
                                "",
                                "**The next part**",
                                "",
                                "More of it.")
                        .body())
                .containsExactly(
                        Paragraph.of("One paragraph of it."),
                        Crosshead.of("The next part"),
                        Paragraph.of("More of it."));
    }

    @Test
    void keepsFurnitureOutOfStories() {
        var edition = parse(
                        "# The Tidewater Courier",
                        "",
                        "Friday, May 10, 2024 — Page B2",
                        "",
                        "## Council backs the breakwater",
                        "",
                        "By Nora Castell",
                        "",
                        "The council of the town voted for it.",
                        "",
                        "See QUAY, Page B6",
                        "",
                        "The Tidewater Courier (ISSN 0000-0000) is published weekly by Tidewater Press Co., Easthaven.")
                .edition();
        assertThat(edition.publication()).contains("The Tidewater Courier");
        assertThat(edition.date().map(Object::toString))
                .hasValueSatisfying(day -> assertThat(day).contains("2024-05-10"));
        assertThat(edition.sections().get(0).page()).contains("B2");
        assertThat(edition.notices())
                .extracting(Notice::kind)
                .containsExactly(Notice.Kind.MASTHEAD, Notice.Kind.FOLIO, Notice.Kind.JUMP_LINE, Notice.Kind.COLOPHON);
    }

    @Test
    void makesArticleWithoutHeadlineOfPlainParagraphs() {
        assertThat(article("It rained in the town.", "It rained for a week."))
                .isEqualTo(Article.headlined("")
                        .paragraph("It rained in the town.")
                        .paragraph("It rained for a week.")
                        .placement(Placement.of(1))
                        .build());
    }

    @Test
    void makesEmptyEditionOfNothing() {
        assertThat(parse("", "  ", ""))
                .isEqualTo(new ParseResult("page.txt", Edition.builder().build(), SourceMap.EMPTY, List.of()));
    }

    @Test
    void refusesInputBeyondItsLimits() {
        var small =
                TextParser.builder().limits(Limits.defaults().with("bytes", 8)).build();
        assertThatThrownBy(() -> small.parse(Source.of("page.txt", "123456789".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(ParseException.class)
                .hasMessage("the input goes beyond the limit of 8 bytes; raise that limit to read it");
        var few =
                TextParser.builder().limits(Limits.defaults().with("blocks", 2)).build();
        assertThatThrownBy(() -> few.parse(Source.of("page.txt", "a\n\nb\n\nc")))
                .isInstanceOf(ParseException.class);
    }

    @Test
    void countsFindingsBeyondItsLimit() {
        var terse = TextParser.builder()
                .limits(Limits.defaults().with("diagnostics", 2))
                .build();
        var page = "本报讯 新校舍启用了。 校长介绍了新的图书室。 学生们很高兴。 天气也很好。";
        var findings = terse.parse(Source.of("page.txt", page)).diagnostics();
        assertThat(findings).hasSize(3).last().extracting(Diagnostic::code).isEqualTo("limit/diagnostics");
    }

    @Test
    void refusesDialectsThatItDoesNotKnow() {
        assertThatThrownBy(() -> TextParser.builder().dialect("runes"))
                .hasMessage("there is no dialect 'runes' of text; the dialects are "
                        + "[broadsheet, front-matter, mail, iptc-7901, anpa-1312, markdown, plain]");
    }

    @Test
    void knowsUsualNamesOfSections() {
        Section section = parse(
                        "## News", "", "### A story of the town", "", "By Ann Lee", "", "It was told in the town.")
                .edition()
                .sections()
                .get(0);
        assertThat(section.heading()).contains(RichText.of("News"));
    }

    @Test
    void tellsOnlyWhenAskedWhyAPassageIsWhatItIs() {
        var page = Source.of("page.txt", "### A story of the town\n\nBy Ann Lee\n\nIt was told in the town.");
        assertThat(TextParser.builder().explain(true).build().parse(page).diagnostics())
                .filteredOn(finding -> finding.code().equals("text/role-inferred"))
                .extracting(Diagnostic::message)
                .containsExactly(
                        "taken for a headline: a heading of level 3, a story opens below; else it would be a deck",
                        "taken for a byline: a passage of 10 characters, a byline by its words, "
                                + "short and without punctuation; else it would be a paragraph",
                        "taken for a paragraph: a passage of 24 characters, ends as a sentence");
        assertThat(PARSER.parse(page).diagnostics())
                .extracting(Diagnostic::code)
                .doesNotContain("text/role-inferred");
    }
}
