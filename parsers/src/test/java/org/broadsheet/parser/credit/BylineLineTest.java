package org.broadsheet.parser.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.broadsheet.language.Language;
import org.broadsheet.language.Languages;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Contributor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineLineTest {
    private static final Language CHINESE = Languages.find("zh-Hans").orElseThrow();
    private static final Language ENGLISH = Languages.find("en").orElseThrow();
    private static final Language GERMAN = Languages.find("de").orElseThrow();

    @Test
    void namesOneWriter() {
        assertThat(BylineLine.of("By Nora Castell", ENGLISH)).contains(Byline.of("By Nora Castell", "Nora Castell"));
    }

    @Test
    void namesTwoWriters() {
        assertThat(BylineLine.of("Von Jan Reimann und Barbara van der Berg", GERMAN))
                .contains(Byline.of("Von Jan Reimann und Barbara van der Berg", "Jan Reimann", "Barbara van der Berg"));
    }

    @Test
    void givesTheRoleAfterTheName() {
        assertThat(BylineLine.of("By Lin Wei, staff reporter", ENGLISH))
                .contains(new Byline(
                        "By Lin Wei, staff reporter",
                        List.of(Contributor.named("Lin Wei").withRole("reporter"))));
    }

    @Test
    void takesLineThatNamesNobody() {
        assertThat(BylineLine.of("Staff report", ENGLISH)).contains(new Byline("Staff report", List.of()));
    }

    @Test
    void takesNamesInBracketsInChinese() {
        assertThat(BylineLine.of("（林知远 欧阳明月）", CHINESE)).contains(Byline.of("（林知远 欧阳明月）", "林知远", "欧阳明月"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By the time they came",
                "By noon",
                "Bystanders Were Many",
                "By",
                "",
                "By 2030 Carbon",
                "By , and"
            })
    void leavesOtherLinesAlone(String line) {
        assertThat(BylineLine.of(line, ENGLISH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "de; Von unserer Redakteurin Eva Lang; Eva Lang; editor",
                "de; Das Gespräch führte Eva Lang.; Eva Lang; author",
                "de; Von Eva Lang, Niederau; Eva Lang; author",
                "fr; De notre correspondant à Rome, Luc Morel; Luc Morel; author",
                "it; dal nostro inviato Marco Rossi; Marco Rossi; special correspondent",
                "es; Por Ana Ruiz de la Peña; Ana Ruiz de la Peña; author",
                "ru; Корреспондент Иван Петров; Иван Петров; correspondent",
                "ru; Мария Орлова, обозреватель; Мария Орлова; columnist",
                "ar; كتبت ليلى حداد; ليلى حداد; author",
                "es; By Nora Castell; Nora Castell; author",
                "en; By Nora Castell / Harrow Shimbun Staff Writer; Nora Castell; staff writer",
                "hi; लेखक: मीरा शर्मा; मीरा शर्मा; author",
                "zh-Hans; □ 本报记者 王 芳; 王芳; reporter",
                "zh-Hans; 本报记者 阿依古丽·买买提 报道; 阿依古丽·买买提; reporter",
                "ja; 山田太郎記者; 山田太郎; reporter",
                "ko; 북포신문 홍길동 기자; 홍길동; reporter"
            })
    void namesTheWriterInEachLanguage(String language, String line, String name, String role) {
        assertThat(BylineLine.of(line, Languages.find(language).orElseThrow())
                        .orElseThrow()
                        .contributors())
                .extracting(Contributor::name, person -> person.role().orElse(""))
                .containsExactly(tuple(name, role));
    }

    @Test
    void keepsOutletAndAddress() {
        assertThat(BylineLine.bare("Nora Castell | The Ledger", ENGLISH))
                .contains(new Byline(
                        "Nora Castell | The Ledger",
                        List.of(Contributor.named("Nora Castell")
                                .withRole("author")
                                .withAffiliation("The Ledger"))));
        assertThat(BylineLine.of("By Nora Castell nora@ledger.example", ENGLISH)
                        .flatMap(byline -> byline.contributors().get(0).email()))
                .contains("nora@ledger.example");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Staff report, true",
        "en, From Our Berlin Correspondent, false",
        "nl, Van onze verslaggever, false",
        "pt, Da Redação, true"
    })
    void tellsTheMarkOfThePaperFromPersonWithoutName(String language, String line, boolean mark) {
        var known = Languages.find(language).orElseThrow();
        assertThat(BylineLine.of(line, known)).contains(new Byline(line, List.of()));
        assertThat(BylineLine.isMark(line, known)).isEqualTo(mark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"（见左图）", "（图文无关）", "（未完待续）", "（新华社）"})
    void leavesNotesInBracketsAlone(String line) {
        assertThat(BylineLine.of(line, CHINESE)).isEmpty();
    }

    @Test
    void readsOutletAndRoleFromTheLineBelow() {
        var above = Byline.of("By Nora Castell", "Nora Castell");
        assertThat(BylineLine.continued(above, "Courier Staff Writer", ENGLISH))
                .contains(new Byline(
                        "By Nora Castell\nCourier Staff Writer",
                        List.of(Contributor.named("Nora Castell")
                                .withRole("staff writer")
                                .withAffiliation("Courier"))));
    }

    @Test
    void readsAgencyFromTheLineBelow() {
        assertThat(BylineLine.continued(Byline.of("By Jo Hu", "Jo Hu"), "Associated Press", ENGLISH)
                        .orElseThrow()
                        .contributors())
                .containsExactly(Contributor.named("Jo Hu").withRole("author").withAffiliation("Associated Press"));
    }
}
