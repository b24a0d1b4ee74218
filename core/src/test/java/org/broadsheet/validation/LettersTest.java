package org.broadsheet.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.Character.UnicodeScript;
import java.util.List;
import org.broadsheet.model.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {
    @ParameterizedTest
    @CsvSource({
        "Quay 12, LATIN, 4, 4",
        "'A@[`{z', LATIN, 2, 2",
        "'aé', LATIN, 2, 2",
        "Жук, CYRILLIC, 3, 3",
        "\u4e00\u9fff, HAN, 6, 6",
        "漢\u3400, HAN, 6, 6",
        "あア漢, HIRAGANA, 9, 9",
        "한漢, HANGUL, 6, 6",
        "漢ab, HAN, 3, 5",
        "한b, HANGUL, 3, 4"
    })
    void countsAnIdeographAsSeveralLetters(String text, UnicodeScript script, int of, int all) {
        var letters = Letters.of(text);

        assertEquals(List.of(of, all), List.of(letters.of(script), letters.all()));
    }

    @Test
    void countsAllPassages() {
        var passages = List.of(new Passage(Place.ROOT, RichText.of("ab")), new Passage(Place.ROOT, RichText.of("c 漢")));

        assertEquals(6, Letters.of(passages).all());
    }

    @Test
    void areSignsWhenTheseAreMost() {
        assertThat(List.of("漢字ab", "漢ab", "かなa"))
                .allMatch(text -> Letters.of(text).areSigns());
        assertThat(List.of("漢abc", "abc", "한글", ""))
                .noneMatch(text -> Letters.of(text).areSigns());
    }

    @Test
    void haveQuotesOfAnyLanguageButNoApostrophes() {
        assertThat(List.of("\"", "‘", "“", "”", "„", "‟", "«", "»", "‹", "「", "〈", "＂"))
                .allMatch(text -> Letters.of(text).haveQuotes());
        assertThat(List.of("", "a", "'", "’", "é", "‗", "†", "…", "、", "〇", "‐", "漢", "Ж", "ￊ"))
                .noneMatch(text -> Letters.of(text).haveQuotes());
    }
}
