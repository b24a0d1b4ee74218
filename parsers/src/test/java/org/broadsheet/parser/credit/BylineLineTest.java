package org.broadsheet.parser.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.broadsheet.language.Language;
import org.broadsheet.language.Languages;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Contributor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
    @ValueSource(strings = {"By the time they came", "By noon", "Bystanders Were Many", "By", "", "By 2030 Carbon"})
    void leavesOtherLinesAlone(String line) {
        assertThat(BylineLine.of(line, ENGLISH)).isEmpty();
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
