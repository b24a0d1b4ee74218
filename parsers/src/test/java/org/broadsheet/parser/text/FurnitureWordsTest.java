package org.broadsheet.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.language.Languages;
import org.broadsheet.parser.credit.Traits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FurnitureWordsTest {
    private static FurnitureWords words(String language, String line) {
        var known = Languages.find(language).orElseThrow();
        return new FurnitureWords(line, Traits.of(line, known), known);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; See BRIDGE, Page A6; true",
                "en; Continued from Page A1; true",
                "en; See you at the bridge; false",
                "en; See the pageant on the quay; false",
                "de; Fortsetzung auf Seite 5; true",
                "ja; ５面に続く; true",
                "ja; 橋の両面に続く歩道; false",
                "ko; ▶ 5면에 계속; true",
                "zh-Hans; （下转第四版）; true",
                "tr; Devamı 5. sayfada; true",
                "ar; التتمة في الصفحة 5; true"
            })
    void tellsJumpLines(String language, String line, boolean jump) {
        assertThat(words(language, line).isJump()).isEqualTo(jump);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; Correction: The bridge is 320 metres long.; true",
                "en; Correction; true",
                "en; Corrections officers march; false",
                "cs; Oprava mostu začne v pondělí; false",
                "cs; Oprava: most je dlouhý 320 metrů.; true",
                "zh-Hans; 更正：桥长三百二十米。; true",
                "zh-Hans; 更正了三处错误; false",
                "ja; 【訂正】橋の長さは三百二十メートルでした。; true"
            })
    void tellsCorrections(String language, String line, boolean correction) {
        assertThat(words(language, line).isCorrection()).isEqualTo(correction);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "de; Im Bild: Spaziergänger auf der Brücke.; true",
                "de; Im Bilderbuch steht die Brücke.; false",
                "en; Pictured: walkers on the bridge.; true",
                "zh-Hans; 图为市民走过新桥。; true",
                "fr; Sur la photographie du pont, rien.; false"
            })
    void tellsCaptions(String language, String line, boolean caption) {
        assertThat(words(language, line).isCaption()).isEqualTo(caption);
    }
}
