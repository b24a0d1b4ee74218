package org.broadsheet.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.language.Language.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LanguagesTest {
    static Iterable<Language> all() {
        return Languages.all();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, zh-Hans", "zh, zh-Hans", "en-GB, en", "de-AT-1996, de", "en, en"})
    void findsTheNearestLanguage(String tag, String nearest) {
        assertThat(Languages.find(tag).map(Language::tag)).contains(nearest);
    }

    @Test
    void knowsNothingOfOtherLanguages() {
        assertThat(Languages.find("tlh")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasWhatParsersNeed(Language language) {
        assertThat(language.script()).isNotNull();
        for (Use use : new Use[] {Use.COMMON_WORDS, Use.SENTENCE_ENDS, Use.QUOTATION_MARKS, Use.ROLES, Use.AGENCIES}) {
            assertThat(language.words(use)).as(use.name()).isNotEmpty().doesNotContain("");
        }
        assertThat(language.words(Use.QUOTATION_MARKS)).allMatch(pair -> pair.length() == 2);
        assertThat(language.meanings(Use.ROLES)).isNotEmpty();
    }

    @Test
    void namesMonthsWhateverTheirForm() {
        var english = Languages.find("en").orElseThrow();
        assertThat(english.month("SEPT.")).contains(9);
        assertThat(english.month("december")).contains(12);
        assertThat(english.month("Brumaire")).isEmpty();
    }

    @Test
    void putsLongerWordsFirst() {
        var roles = Languages.find("zh-Hans").orElseThrow().meanings(Use.ROLES).keySet().stream()
                .toList();
        assertThat(roles.indexOf("本报记者")).isLessThan(roles.indexOf("记者"));
    }

    @ParameterizedTest
    @CsvSource({
        "zh-Hans, 区里召开会议，对码头的改造进行了部署。",
        "en, The council said that the quay is to be rebuilt by the autumn.",
        "de, Der Rat hat am Montag über die neue Brücke und den Hafen beraten."
    })
    void tellsTheLanguageOfSentence(String tag, String sentence) {
        assertThat(LanguageGuess.of(sentence).map(guess -> guess.language().tag()))
                .contains(tag);
    }

    @Test
    void saysNothingOfTextWithoutLetters() {
        assertThat(LanguageGuess.of("12:30 - 14:00")).isEmpty();
    }
}
