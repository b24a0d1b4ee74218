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

    @Test
    void keepsDayThatNoCalendarHasAsWords() {
        assertThat(Opening.of("ROME, February 31 (AP) - It was.", ENGLISH)
                        .dateline()
                        .flatMap(Dateline::date))
                .contains(new NewsTime("February 31", Optional.empty()));
    }
}
