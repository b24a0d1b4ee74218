package org.broadsheet.parser.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.broadsheet.language.Language;
import org.broadsheet.language.Languages;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.Credit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
    @ValueSource(strings = {"大家都来拍摄", "他说，要保护好这片海。", "", "摄"})
    void leavesOtherEndingsAlone(String passage) {
        assertThat(ClosingCredit.of(passage, CHINESE)).isEmpty();
    }
}
