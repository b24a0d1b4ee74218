package org.broadsheet.parser.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.broadsheet.language.Languages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraitsTest {
    /** A name in capitals among ideographs, which have none, sets no line in capitals. */
    @ParameterizedTest
    @CsvSource({
        "en, CITY NEWS, true",
        "en, City News, false",
        "zh-Hans, 港口与ＧＤＰ, false",
        "zh-Hans, 港口 NEWS, false",
        "zh-Hans, NEWS 2026, true"
    })
    void tellsWordsInCapitals(String language, String words, boolean capitals) {
        assertEquals(
                capitals,
                Traits.of(words, Languages.find(language).orElseThrow()).capitals());
    }
}
