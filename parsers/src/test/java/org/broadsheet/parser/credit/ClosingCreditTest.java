package org.broadsheet.parser.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.broadsheet.language.Language;
import org.broadsheet.language.Languages;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.Credit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClosingCreditTest {
    private static final Language CHINESE = Languages.find("zh-Hans").orElseThrow();
    private static final Language ENGLISH = Languages.find("en").orElseThrow();
    private static final Language GERMAN = Languages.find("de").orElseThrow();

    @Test
    void namesPhotographersOfPhotoStory() {
        assertThat(ClosingCredit.of("码头繁忙。 方一帆 郑庆 摄影报道", CHINESE))
                .contains(new ClosingCredit(6, Credit.of("方一帆 郑庆 摄影报道", "方一帆", "郑庆"), true));
    }

    @Test
    void namesPapersPhotographerUnderCaption() {
        assertThat(ClosingCredit.of("志愿者清理水面。本报记者 陈望 摄", CHINESE))
                .contains(new ClosingCredit(
                        8,
                        new Credit("本报记者 陈望 摄", List.of(Contributor.named("陈望").withRole("reporter"))),
                        false));
    }

    @Test
    void namesPhotographerAndOutletInBrackets() {
        assertThat(ClosingCredit.of("Waves break. (Photo by Lena Moor / The Courier)", ENGLISH))
                .contains(new ClosingCredit(
                        13,
                        new Credit(
                                "(Photo by Lena Moor / The Courier)",
                                List.of(Contributor.named("Lena Moor")
                                        .withRole("photographer")
                                        .withAffiliation("The Courier"))),
                        false));
    }

    @Test
    void takesSourceThatIsNoPerson() {
        assertThat(ClosingCredit.of("Das neue Becken. Foto: Allianz", GERMAN))
                .contains(new ClosingCredit(
                        17,
                        new Credit(
                                "Foto: Allianz",
                                List.of(Contributor.named("Allianz").withRole("source"))),
                        false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; Waves break. (AP Photo/Lena Moor); Lena Moor; AP",
                "en; Waves break. Lena Moor | THE LEDGER; Lena Moor; THE LEDGER",
                "de; Wellen brechen. Foto: Lena Moor/dpa; Lena Moor; dpa",
                "de; Wellen brechen. Lena Moor/dpa; Lena Moor; dpa",
                "nb; Bølger. Foto: Kari Nordmo / NTB; Kari Nordmo; NTB"
            })
    void namesPhotographerAndAgency(String language, String passage, String name, String agency) {
        assertThat(ClosingCredit.of(passage, Languages.find(language).orElseThrow())
                        .map(closing -> closing.credit().contributors()))
                .contains(
                        List.of(Contributor.named(name).withRole("photographer").withAffiliation(agency)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; Waves break. (AP); (AP)",
                "es; Rompen las olas. / LUCÍA FERRÁN; / LUCÍA FERRÁN",
                "ja; 波を見る住民ら＝共同; ＝共同",
                "ko; 파도를 보는 주민들. / 홍길동 기자; / 홍길동 기자"
            })
    void takesMoreForCreditBelowPicture(String language, String caption, String credit) {
        var known = Languages.find(language).orElseThrow();
        assertThat(ClosingCredit.of(caption, known)).isEmpty();
        assertThat(ClosingCredit.ofCaption(caption, known)
                        .map(closing -> closing.credit().text()))
                .contains(credit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; He said the photo by the lake was lovely.",
                "en; Courtesy of the weather, the fair was a success.",
                "en; She is known for her photo",
                "en; © 2024 Harrow Media Limited",
                "de; Foto und Film sind Kunst. Das sagt Eva Lang.",
                "de; Im Bild: Wellen am Kai.",
                "it; In questa foto Marco Rossi"
            })
    void leavesSentencesAloneThatSpeakOfPictures(String language, String passage) {
        assertThat(ClosingCredit.ofCaption(passage, Languages.find(language).orElseThrow()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"大家都来拍摄", "他说，要保护好这片海。", "", "摄"})
    void leavesOtherEndingsAlone(String passage) {
        assertThat(ClosingCredit.of(passage, CHINESE)).isEmpty();
    }
}
