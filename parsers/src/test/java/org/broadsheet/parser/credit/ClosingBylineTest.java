package org.broadsheet.parser.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.broadsheet.language.Languages;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.Dateline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosingBylineTest {
    private static Optional<ClosingByline> closing(String language, String paragraph) {
        return ClosingByline.of(paragraph, Languages.find(language).orElseThrow());
    }

    @Test
    void namesTheWriterInBracketsBehindTheLastSentence() {
        assertThat(closing("zh-Hans", "新桥通车。（记者 林知远）"))
                .contains(new ClosingByline(
                        5,
                        Optional.of(new Byline(
                                "（记者 林知远）", List.of(Contributor.named("林知远").withRole("reporter")))),
                        Optional.empty()));
    }

    @Test
    void namesTheDeskOfTheWriter() {
        assertThat(closing("ja", "橋が開通した。（社会部・山田太郎）"))
                .contains(new ClosingByline(
                        7,
                        Optional.of(new Byline(
                                "（社会部・山田太郎）",
                                List.of(Contributor.named("山田太郎")
                                        .withRole("author")
                                        .withAffiliation("社会部")))),
                        Optional.empty()));
    }

    @Test
    void namesTheAgency() {
        assertThat(closing("pl", "Most otwarto w poniedziałek. (PAP)"))
                .contains(new ClosingByline(
                        29,
                        Optional.empty(),
                        Optional.of(new Dateline("(PAP)", Optional.empty(), Optional.empty(), Optional.of("PAP")))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ja; 橋が開通した。＝山田太郎; ＝山田太郎",
                "ja; 橋が開通した。（大沢 美紀）; （大沢 美紀）",
                "zh-Hans; 新桥通车。□ 本报记者 林知远; □ 本报记者 林知远",
                "de; Die Brücke ist offen. (ks); (ks)",
                "ko; 다리가 열렸다. 홍길동 기자 hong@bukpo.example; 홍길동 기자 hong@bukpo.example"
            })
    void takesTheSignsOfEachLanguage(String language, String paragraph, String byline) {
        assertThat(closing(language, paragraph).flatMap(ClosingByline::byline).map(Byline::text))
                .contains(byline);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "zh-Hans; 新桥通车。（未完待续）",
                "zh-Hans; 新桥通车（林知远）",
                "zh-Hans; 新桥通车。（含人行道）",
                "zh-Hans; 新桥通车。（林知远 摄）",
                "ja; 橋が開通した。（敬称略）",
                "ja; 橋が開通した。（北浜市）",
                "ja; 橋が開通した。（午後）",
                "en; The bridge is open. (Nora Castell)",
                "en; It opened (on Monday).",
                "de; Die Brücke (ks) ist offen."
            })
    void leavesOtherEndingsAlone(String language, String paragraph) {
        assertThat(closing(language, paragraph)).isEmpty();
    }
}
