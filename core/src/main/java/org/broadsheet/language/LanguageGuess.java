package org.broadsheet.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the language of a text from its script and its frequent words.
 *
 * @param language the likeliest language
 * @param reason what told it, for a person
 */
public record LanguageGuess(Language language, String reason) {
    /** The number of characters looked at. */
    private static final int SAMPLE = 6_000;

    /** The share of the letters that a script must have, kana and Hangul excepted. */
    private static final double MAIN_SCRIPT = .5;

    /** The share of kana or Hangul that tells Japanese or Korean from Chinese. */
    private static final double PHONETIC = .05;

    /** The language of {@code text}; empty when it holds no letters or none of a known language. */
    public static Optional<LanguageGuess> of(String text) {
        var sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
        var scripts = scripts(sample);
        return mainScript(scripts).flatMap(script -> among(script, sample));
    }

    private static Map<UnicodeScript, Integer> scripts(String text) {
        var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        int latin = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int letter = text.codePointAt(i);
            if (letter < 0x80) {
                latin += Character.isLetter(letter) ? 1 : 0;
            } else if (Character.isLetter(letter)) {
                counts.merge(UnicodeScript.of(letter), 1, Integer::sum);
            }
        }
        counts.merge(UnicodeScript.LATIN, latin, Integer::sum);
        return counts;
    }

    private static Optional<UnicodeScript> mainScript(Map<UnicodeScript, Integer> counts) {
        double all = counts.values().stream().mapToInt(Integer::intValue).sum();
        int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0) + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (all == 0) {
            return Optional.empty();
        }
        if (kana / all > PHONETIC) {
            return Optional.of(UnicodeScript.HIRAGANA);
        }
        if (counts.getOrDefault(UnicodeScript.HANGUL, 0) / all > PHONETIC) {
            return Optional.of(UnicodeScript.HANGUL);
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() / all >= MAIN_SCRIPT)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Optional<LanguageGuess> among(UnicodeScript script, String sample) {
        return CommonWords.of(script).flatMap(words -> {
            int[] found = words.count(sample);
            int best = 0;
            for (int language = 1; language < found.length; language++) {
                best = found[language] > found[best] ? language : best;
            }
            return found[best] > 0
                    ? Optional.of(
                            new LanguageGuess(words.languages().get(best), found[best] + " of its frequent words"))
                    : words.only().map(language -> new LanguageGuess(language, "its script"));
        });
    }
}
