package org.broadsheet.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.diagnostic.Severity;
import org.broadsheet.format.ParseResult;
import org.broadsheet.model.Block;
import org.broadsheet.model.Paragraph;
import org.broadsheet.model.Picture;
import org.broadsheet.source.Source;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The defects of flattened pages: each is told where it stands, and mended only where that moves nothing but a boundary. */
class DefectsTest {
    private static ParseResult parse(boolean repair, String... lines) {
        var parser = TextParser.builder().repair(repair).build();
        return parser.parse(Source.of("page.txt", String.join("\n", lines)));
    }

    private static ParseResult parse(String... lines) {
        return parse(true, lines);
    }

    /** The findings but for what was inferred of the whole text, as {@code code@line:column}. */
    private static List<String> findings(ParseResult result) {
        return result.diagnostics().stream()
                .filter(finding -> !finding.code().endsWith("-inferred") || finding.severity() != Severity.NOTE)
                .map(finding ->
                        finding.code() + "@" + finding.span().orElseThrow().start())
                .toList();
    }

    private static List<Block> body(ParseResult result) {
        return result.article().orElseThrow().body();
    }

    @Nested
    class MergedParagraphs {
        private static final String[] GLUED = {
            "## Der Hafen wird ausgebaut",
            "",
            "Von Jule Brandt",
            "",
            "Der Hafen soll nach dem Willen des Rates bis zum Herbst fertig sein.Die Fischer sind damit nicht zufrieden."
        };

        @Test
        void arePartedWhereNoBlankFollowsASentence() {
            var result = parse(GLUED);
            assertThat(body(result))
                    .containsExactly(
                            Paragraph.of("Der Hafen soll nach dem Willen des Rates bis zum Herbst fertig sein."),
                            Paragraph.of("Die Fischer sind damit nicht zufrieden."));
            assertThat(findings(result)).containsExactly("text/paragraph-merged@5:69");
        }

        @Test
        void stayTogetherWithoutRepair() {
            var result = parse(false, GLUED);
            assertThat(body(result)).containsExactly(Paragraph.of(GLUED[4]));
            assertThat(findings(result)).containsExactly("text/paragraph-merged@5:69");
        }

        @Test
        void arePartedAfterAClosingMarkAndInScriptsWithoutCase() {
            var result = parse(
                    "## 항구 공사가 시작됐다",
                    "",
                    "항구 관계자는 어제 \"공사가 가을까지 모두 끝날 것\"이라고 말했다.어민들은 이 계획에 크게 만족하지 않는다고 했다.",
                    "",
                    "시장은 다음 달에 다시 회의를 열기로 했다.");
            assertThat(findings(result)).containsExactly("text/paragraph-merged@3:38");
        }

        @Test
        void areNotSeenInAbbreviationsAndAddresses() {
            var result = parse(
                    "## Der Hafen wird ausgebaut",
                    "",
                    "Von Jule Brandt",
                    "",
                    "Der Rat von St.Anna hat mit Dr.Weber und dem e.V.Hafen beraten, und die Seite www.hafen.Anna.example wird am 12.Mai neu gemacht.");
            assertThat(findings(result)).isEmpty();
        }

        @Test
        void areNotSeenOnPagesThatNeverLeaveABlank() {
            var line =
                    "The quay was built a long time ago.The mayor said that it is old.Nobody wants to pay for the work on it.";
            assertThat(findings(
                            parse("## The old quay", "", "By Ann Lee", "", line, "", line.replace("mayor", "clerk"))))
                    .doesNotContain("text/paragraph-merged@5:36");
        }

        @Test
        void arePartedWhereSiblingsBeginAlike() {
            var result =
                    parse("## 渔港改造推进会召开", "", "本报讯 指挥部今天召开了会议。", "", "林知远强调，要抓紧时间。", "", "林知远强调，要落实责任。林知远强调，要注意安全。");
            assertThat(findings(result)).containsExactly("text/paragraph-merged@7:13");
        }

        @Test
        void areNotSeenWhereOneParagraphAloneBeginsSo() {
            var result = parse("## 渔港改造推进会召开", "", "本报讯 指挥部今天召开了会议。指挥部的成员都到了。", "", "指挥部的计划已经公布。");
            assertThat(findings(result)).isEmpty();
        }
    }

    @Nested
    class BrokenSentences {
        private static final String[] BROKEN = {
            "## 湿地条例通过", "", "本报讯 市人大今天通过了条例。", "", "条例明确，各级政府要把湿地保护纳入年度的规划，设立专项的资金，并建立资源", "", "监测和预警机制。任何人都可以举报。"
        };

        @Test
        void areJoinedWhereNoMarkEndsAParagraphOfProse() {
            var result = parse(BROKEN);
            assertThat(body(result)).containsExactly(Paragraph.of("市人大今天通过了条例。"), Paragraph.of(BROKEN[4] + BROKEN[6]));
            assertThat(findings(result)).containsExactly("text/paragraph-broken-sentence@5:36");
        }

        @Test
        void stayApartWithoutRepair() {
            var result = parse(false, BROKEN);
            assertThat(body(result)).hasSize(3);
            assertThat(findings(result)).containsExactly("text/paragraph-broken-sentence@5:36");
        }

        @Test
        void areJoinedAfterAComma() {
            assertThat(findings(parse(
                            "## 항구 공사가 시작됐다",
                            "",
                            "(서울=한빛통신) 김한결 기자 = 항구의 공사는 올해 가을까지 진행되며 보수와 증축,",
                            "",
                            "확장을 모두 포함한다고 관계자는 말했다.")))
                    .contains("text/paragraph-broken-sentence@3:47");
        }

        @Test
        void areJoinedBeforeACapitalAfterAFrequentWord() {
            assertThat(findings(parse(
                            "## The old quay",
                            "",
                            "By Ann Lee",
                            "",
                            "The work on the old quay was delayed for another year by the members of the",
                            "",
                            "Harbor Board of the town.")))
                    .containsExactly("text/paragraph-broken-sentence@5:75");
        }

        @Test
        void areNotSeenInListsOfLinesWithoutMarks() {
            assertThat(findings(parse(
                            "## Market day",
                            "",
                            "By Ann Lee",
                            "",
                            "Among the goods on sale at the market this week are the following.",
                            "",
                            "fresh cod",
                            "",
                            "smoked eel",
                            "",
                            "two kinds of crab")))
                    .isEmpty();
        }

        @Test
        void areNotSeenInShortLinesOfScriptsWithoutCase() {
            assertThat(findings(parse("## 一句话新闻", "", "本报讯 今天有三条消息。", "", "图书馆延长开放时间", "", "三条班线今天恢复。")))
                    .isEmpty();
        }

        @Test
        void areToldAsHyphenatedWhereAWordIsCut() {
            assertThat(findings(parse(
                            "## Der Hafen wird ausgebaut",
                            "",
                            "Von Jule Brandt",
                            "",
                            "Die Kosten der Sanie-",
                            "",
                            "rung steigen weiter.")))
                    .containsExactly("text/line-hyphenated@5:21");
        }
    }

    @Nested
    class Passages {
        private static final String PASSAGE =
                "Die Fischer baten nach dem Sturm des letzten Winters um mehr Licht auf der Mole.";

        @Test
        void thatStandTwiceAreToldWithoutStrayLettersOfTheirNeighbours() {
            var result = parse(
                    "## Sturm trifft die Mole",
                    "",
                    "Von Jule Brandt",
                    "",
                    "Der Rat kam, hieß es.",
                    "",
                    PASSAGE,
                    "",
                    "## Licht auf der Mole",
                    "",
                    "Von Ole Petersen",
                    "",
                    "Das Licht fehlt, hieß es.",
                    "",
                    PASSAGE);
            assertThat(findings(result)).containsExactly("text/text-duplicated@7:1");
        }

        @Test
        void thatAreShortMayStandTwice() {
            var result = parse(
                    "## Sturm trifft die Mole",
                    "",
                    "Von Jule Brandt",
                    "",
                    "Der Rat tagt im Herbst wieder.",
                    "",
                    "## Licht auf der Mole",
                    "",
                    "Von Ole Petersen",
                    "",
                    "Der Rat tagt im Herbst wieder.");
            assertThat(findings(result)).isEmpty();
        }
    }

    @Nested
    class Captions {
        private static final String[] STORY = {
            "## Umbau der Mole beginnt",
            "",
            "Von Jule Brandt",
            "",
            "Der Umbau der alten Mole hat am Montag begonnen. Er dauert bis zum Herbst.",
            ""
        };
        private static final String[] NEXT = {
            "## Chor singt im Leuchtturm",
            "",
            "Von Ole Petersen",
            "",
            "Der Chor der Fischerinnen singt am Sonntag im Leuchtturm. Karten gibt es im Hafen.",
            ""
        };

        private static ParseResult between(String... lines) {
            var page = new ArrayList<>(List.of(STORY));
            page.addAll(List.of(lines));
            page.addAll(List.of(NEXT));
            return parse(page.toArray(String[]::new));
        }

        private static List<Integer> pictures(ParseResult result) {
            return result.edition().articles().stream()
                    .map(article -> (int) article.body().stream()
                            .filter(Picture.class::isInstance)
                            .count())
                    .toList();
        }

        @Test
        void goToTheStoryWhoseWordsTheyShare() {
            var result = between("Die Fischerinnen des Chors proben im Leuchtturm. Foto: Kai Nord", "");
            assertThat(pictures(result)).containsExactly(0, 1);
            assertThat(findings(result)).containsExactly("structure/caption-inferred@7:1");
        }

        @Test
        void stayWithTheStoryAboveThatTheyStandIn() {
            var result = between("Die alte Mole am Montag beim Umbau. Foto: Kai Nord", "");
            assertThat(pictures(result)).containsExactly(1, 0);
            assertThat(findings(result)).isEmpty();
        }

        @Test
        void goToTheStoryWhoseLeadTheyRepeatAlsoBelowAnImageMark() {
            var result = between("![](mole.jpg)", "Der Chor der Fischerinnen singt am Sonntag im Leuchtturm.", "");
            assertThat(pictures(result)).containsExactly(0, 1);
            assertThat(findings(result)).containsExactly("structure/caption-inferred@8:1");
        }

        @Test
        void areToldBelowTheLineThatEndsTheirStory() {
            var result = between("Fortsetzung auf Seite 4", "", "Wellen vor dem Deich. Foto: Kai Nord", "");
            assertThat(pictures(result)).containsExactly(1, 0);
            assertThat(findings(result)).containsExactly("text/jump-line@7:1", "structure/caption-inferred@9:1");
        }

        @Test
        void areOfNoStoryBelowTheLastOneUnlessTheyShareItsWords() {
            assertThat(parse(
                                    "## Umbau der Mole beginnt",
                                    "",
                                    "Von Jule Brandt",
                                    "",
                                    "Der Umbau der alten Mole hat am Montag begonnen.",
                                    "",
                                    "* * *",
                                    "",
                                    "Möwen über dem Watt. Foto: Kai Nord")
                            .edition()
                            .sections()
                            .get(0)
                            .pictures())
                    .hasSize(1);
        }
    }

    @Test
    void areWarnings() {
        assertThat(parse(MergedParagraphs.GLUED).diagnostics())
                .filteredOn(finding -> finding.code().equals("text/paragraph-merged"))
                .allMatch(finding -> finding.severity() == Severity.WARNING);
    }

    @Test
    void tellLoneQuotationMarksByTheirPlace() {
        var result = parse(
                "## Der Hafen wird ausgebaut",
                "",
                "Von Jule Brandt",
                "",
                "Der Rat will es so. Aber wir wollen es nicht so haben“, sagte der Fischer.");
        assertThat(findings(result)).containsExactly("text/quotes-unbalanced@5:54");
    }

    /** The notes but for those about the language and the dialect, as {@code code@line:column}. */
    private static List<String> notes(ParseResult result) {
        return result.diagnostics().stream()
                .filter(finding -> finding.severity() == Severity.NOTE)
                .filter(finding -> !finding.code().endsWith("-inferred"))
                .map(finding ->
                        finding.code() + "@" + finding.span().orElseThrow().start())
                .toList();
    }

    @Nested
    class OpenEnds {
        @Test
        void ofStoriesAndTheirJumpLinesAreNoted() {
            assertThat(notes(parse(
                            "## The old quay is closed",
                            "",
                            "By Ann Lee",
                            "",
                            "The quay is old and its walls are wet, as the mayor of the town said,",
                            "",
                            "Continued on Page 4")))
                    .containsExactly("text/article-truncated@5:69", "text/jump-line@7:1");
        }

        @Test
        void areNoneWhereSentencesEnd() {
            assertThat(notes(parse("## The old quay is closed", "", "By Ann Lee", "", "The quay is old.")))
                    .isEmpty();
        }

        @Test
        void ofPagesWithoutDateOrHeadlineAreNoted() {
            assertThat(notes(parse(
                            "The quay is old, and it is closed for the summer.",
                            "",
                            "* * *",
                            "",
                            "## The rowers win the cup",
                            "",
                            "By Bo Hall",
                            "",
                            "The rowers won.",
                            "",
                            "## The library opens on Saturday",
                            "",
                            "By Cy Dunn",
                            "",
                            "The library opens.")))
                    .containsExactly("structure/edition-date-missing@1:1", "structure/headline-missing@1:1");
        }
    }

    @Test
    void noteOncePerPageThatManyWordsWereMisread() {
        var clean = "The council of the town met in the old hall and spoke of the quay for an hour. ".repeat(12);
        var noisy = clean.replace("council", "cOuncil").replace("quay", "qu^ay");
        assertThat(notes(parse("## The old quay", "", clean))).isEmpty();
        assertThat(notes(parse("## The old quay", "", noisy))).containsExactly("text/ocr-noise@3:5");
    }
}
