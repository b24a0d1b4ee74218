package org.broadsheet.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the language of a text: by its script; among the languages of one script by their frequent words and by letters
 * that their neighbours do not write. Simplified Chinese is told from traditional by the letters of one way only.
 *
 * @param language the likeliest language
 * @param reason what told it, for a person
 */
public record LanguageGuess(Language language, String reason) {
    /** The number of characters looked at. */
    private static final int SAMPLE = 6_000;

    /** The code points below are Latin if they are letters. */
    private static final int ASCII = 128;

    /** The code points between these are ideographs, all of them. */
    private static final int FIRST_HAN = 0x4E00;

    private static final int LAST_HAN = 0x9FFF;

    /** The letters of an alphabet that say as much as one ideograph or syllable does. */
    private static final int LETTERS_PER_SIGN = 3;

    /** The share of kana or Hangul that tells Japanese or Korean from Chinese. */
    private static final double PHONETIC = .05;

    /** The language of {@code text}; empty when it holds no letters or none of a known language. */
    public static Optional<LanguageGuess> of(String text) {
        var sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
        return mainScript(scripts(sample)).flatMap(script -> among(script, sample));
    }

    private static Map<UnicodeScript, Integer> scripts(String text) {
        var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        int latin = 0;
        int han = 0;
        int step;
        for (int i = 0; i < text.length(); i += step) {
            int letter = text.codePointAt(i);
            step = Character.charCount(letter);
            if (letter < ASCII) {
                latin += Character.isLetter(letter) ? 1 : 0;
            } else if (letter >= FIRST_HAN && letter <= LAST_HAN) {
                han++;
            } else if (Character.isLetter(letter)) {
                counts.merge(UnicodeScript.of(letter), 1, Integer::sum);
            }
        }
        if (latin > 0) {
            counts.merge(UnicodeScript.LATIN, latin, Integer::sum);
        }
        if (han > 0) {
            counts.merge(UnicodeScript.HAN, han, Integer::sum);
        }
        return counts;
    }

    private static Optional<UnicodeScript> mainScript(Map<UnicodeScript, Integer> counts) {
        int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0) + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
        int hangul = counts.getOrDefault(UnicodeScript.HANGUL, 0);
        int signs = kana + hangul + counts.getOrDefault(UnicodeScript.HAN, 0);
        var letters = counts.entrySet().stream()
                .filter(entry -> !isSign(entry.getKey()))
                .max(Map.Entry.comparingByValue());
        if (letters.isPresent() && letters.get().getValue() > signs * LETTERS_PER_SIGN) {
            return letters.map(Map.Entry::getKey);
        }
        return signs == 0
                ? Optional.empty()
                : Optional.of(
                        kana > signs * PHONETIC
                                ? UnicodeScript.HIRAGANA
                                : hangul > signs * PHONETIC ? UnicodeScript.HANGUL : UnicodeScript.HAN);
    }

    private static boolean isSign(UnicodeScript script) {
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        };
    }

    private static Optional<LanguageGuess> among(UnicodeScript script, String sample) {
        var candidates = Languages.all().stream()
                .filter(language -> language.script() == script)
                .toList();
        if (candidates.size() < 2) {
            return candidates.stream().findFirst().map(only -> new LanguageGuess(only, "its script"));
        }
        return script == UnicodeScript.HAN ? written(candidates, sample) : spoken(candidates, sample);
    }

    /** The way of writing that has the fewest letters of the other; the first of those that are equal. */
    private static Optional<LanguageGuess> written(List<Language> ways, String sample) {
        Language best = ways.get(0);
        int fewest = Integer.MAX_VALUE;
        for (Language way : ways) {
            int found = 0;
            for (int i = 0; i < sample.length(); i++) {
                found += way.isOtherLetter(sample.charAt(i)) ? 1 : 0;
            }
            if (found < fewest) {
                fewest = found;
                best = way;
            }
        }
        return Optional.of(new LanguageGuess(best, "its letters"));
    }

    private static Optional<LanguageGuess> spoken(List<Language> candidates, String sample) {
        return FrequentWords.of(candidates)
                .likeliest(sample)
                .map(language -> new LanguageGuess(language, "its frequent words"));
    }
}
