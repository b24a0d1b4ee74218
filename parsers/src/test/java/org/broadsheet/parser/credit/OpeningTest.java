package org.broadsheet.parser.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.broadsheet.language.Language;
import org.broadsheet.language.Languages;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.Dateline;
import org.broadsheet.model.NewsTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {
    private static final Language CHINESE = Languages.find("zh-Hans").orElseThrow();
    private static final Language ENGLISH = Languages.find("en").orElseThrow();
    private static final Language GERMAN = Languages.find("de").orElseThrow();

    @Test
    void splitsMarkOfSourceFromStory() {
        assertThat(Opening.of("本报讯 5月8日，新校舍启用。", CHINESE))
                .isEqualTo(new Opening(Optional.of(Dateline.of("本报讯")), Optional.empty(), 3, 3, 3, 4, true));
    }

    @Test
    void namesWritersInBracketsAfterMark() {
        assertThat(Opening.of("本报讯（钟远 黄鸣）近日，新桥通车。", CHINESE))
                .isEqualTo(new Opening(
                        Optional.of(Dateline.of("本报讯")),
                        Optional.of(Byline.of("（钟远 黄鸣）", "钟远", "黄鸣")),
                        3,
                        3,
                        10,
                        10,
                        true));
    }

    @Test
    void givesEachWriterTheRoleBeforeTheName() {
        assertThat(Opening.of("本报讯（记者 林知远 通讯员 苏晓岚）开工。", CHINESE).byline())
                .contains(new Byline(
                        "（记者 林知远 通讯员 苏晓岚）",
                        List.of(
                                Contributor.named("林知远").withRole("reporter"),
                                Contributor.named("苏晓岚").withRole("correspondent"))));
    }

    @Test
    void readsReporterWithoutBrackets() {
        var opening = Opening.of("本报讯 记者冯可报道：今年以来，电梯更新。", CHINESE);
        assertThat(opening.byline())
                .contains(new Byline("记者冯可报道：", List.of(Contributor.named("冯可").withRole("reporter"))));
        assertThat("本报讯 记者冯可报道：今年以来，电梯更新。".substring(opening.lead())).startsWith("今年以来");
    }

    @Test
    void leavesProgrammeInBracketsWithMark() {
        assertThat(Opening.of("央视网消息（晚间新闻）：航班增加。", CHINESE))
                .isEqualTo(
                        new Opening(Optional.of(Dateline.of("央视网消息（晚间新闻）")), Optional.empty(), 11, 11, 11, 12, true));
    }

    @Test
    void readsAgencyPlaceAndDay() {
        assertThat(Opening.of("新华社南屿5月6日电（记者 周平）码头动工。", CHINESE).dateline())
                .contains(new Dateline(
                        "新华社南屿5月6日电",
                        Optional.of("南屿"),
                        Optional.of(NewsTime.printed("5月6日", MonthDay.of(5, 6))),
                        Optional.of("新华社")));
    }

    @Test
    void readsEnglishDatelineWithDayAndAgency() {
        var paragraph = "LONDON, March 3 (Reuters) - Shares rose.";
        var opening = Opening.of(paragraph, ENGLISH);
        assertThat(opening.dateline())
                .contains(new Dateline(
                        "LONDON, March 3 (Reuters) -",
                        Optional.of("LONDON"),
                        Optional.of(NewsTime.printed("March 3", MonthDay.of(3, 3))),
                        Optional.of("Reuters")));
        assertThat(paragraph.substring(opening.lead())).isEqualTo("Shares rose.");
    }

    @Test
    void readsPlaceInCapitalsBeforeDash() {
        assertThat(Opening.of("HARROW END — After three hours, it rained.", ENGLISH)
                        .dateline())
                .contains(new Dateline("HARROW END —", Optional.of("HARROW END"), Optional.empty(), Optional.empty()));
    }

    @Test
    void readsReleaseWithWire() {
        assertThat(Opening.of("DULUTH, Minn., Sept. 17, 2024 /PRNewswire/ -- Northside Inc. today opened.", ENGLISH)
                        .dateline()
                        .flatMap(Dateline::agency))
                .contains("PRNewswire");
    }

    @Test
    void readsGermanAgency() {
        assertThat(Opening.of("Genf (AFP) – Der Rat tagt.", GERMAN).dateline())
                .contains(new Dateline("Genf (AFP) –", Optional.of("Genf"), Optional.empty(), Optional.of("AFP")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The council voted - twice.",
                "A fare is a promise.",
                "Mr. Smith (34) - the mayor - left.",
                "“We waited,” she said.",
                "",
                "X"
            })
    void leavesStoryAlone(String paragraph) {
        assertThat(Opening.of(paragraph, ENGLISH)).isEqualTo(Opening.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; Harrow - the old mill town - has a crossing.",
                "en; NATO - the alliance - paid for it.",
                "en; BREAKING — Bridge closed after crash.",
                "en; BBC — The broadcaster said on Monday.",
                "en; Police: Three hurt in crash",
                "en; MANY OTHERS HOLD THEIR BREATH — The council meets today.",
                "en; Lena Moor | Getty Images",
                "fr; REPORTAGE - Le pont est ouvert.",
                "de; Prof. Georg Harms hat den Chor geleitet.",
                "de; Stimmt. Das ist so.",
                "en; Harrow Bay, May 9, 2024 was a cold day.",
                "en; Reuters / Ripple polls show a lead.",
                "de; SPD - Die Partei will mehr.",
                "de; Gestern. Der Rat hat getagt.",
                "de; Montag. Der Rat hat getagt.",
                "de; Harbe, die Hansestadt - sie wächst.",
                "fr; Emmanuel (AFP) a dit oui.",
                "zh-Hans; 据新华社报道，新桥通车。",
                "zh-Hans; 新华社成立九十年。",
                "zh-Hant; 【焦點】市府今天開會。",
                "ja; 【速報】市は橋を閉じた。",
                "ko; [속보] 시는 다리를 닫았다."
            })
    void leavesLeadsAloneThatOnlyLookLikeDatelines(String language, String paragraph) {
        assertThat(Opening.of(paragraph, Languages.find(language).orElseThrow()))
                .isEqualTo(Opening.NONE);
    }

    @Test
    void readsRowWhoseAgencyComesFirst() {
        var italian = Languages.find("it").orElseThrow();
        assertThat(Opening.of("(ANSA) - LUGO, 04 MAR - La giunta approva.", italian)
                        .dateline())
                .contains(new Dateline(
                        "(ANSA) - LUGO, 04 MAR -",
                        Optional.of("LUGO"),
                        Optional.of(NewsTime.printed("04 MAR", MonthDay.of(3, 4))),
                        Optional.of("ANSA")));
    }

    @Test
    void readsLineOfWriterAndPlace() {
        var spanish = Languages.find("es").orElseThrow();
        assertThat(Opening.of("Lucía Ferrán / Lugo", spanish))
                .isEqualTo(new Opening(
                        Optional.of(new Dateline("Lugo", Optional.of("Lugo"), Optional.empty(), Optional.empty())),
                        Optional.of(Byline.of("Lucía Ferrán /", "Lucía Ferrán")),
                        19,
                        0,
                        14,
                        19,
                        true));
    }

    @Test
    void findsReporterAndPlaceRunTogetherInBrackets() {
        var traditional = Languages.find("zh-Hant").orElseThrow();
        var opening = Opening.of("（中央社記者林知遠台北6日電）新橋通車。", traditional);
        assertThat(opening.dateline())
                .contains(new Dateline(
                        "（中央社記者林知遠台北6日電）",
                        Optional.of("台北"),
                        Optional.of(new NewsTime("6日", Optional.empty())),
                        Optional.of("中央社")));
        assertThat(opening.byline())
                .contains(new Byline("記者林知遠", List.of(Contributor.named("林知遠").withRole("reporter"))));
    }

    @Test
    void keepsDayThatNoCalendarHasAsWords() {
        assertThat(Opening.of("ROME, February 31 (AP) - It was.", ENGLISH)
                        .dateline()
                        .flatMap(Dateline::date))
                .contains(new NewsTime("February 31", Optional.empty()));
    }
}
