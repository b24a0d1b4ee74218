package org.broadsheet.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.language.Language.Use;

/**
 * Tells the language of a text from its script and its frequent words.
 *
 * @param language the likeliest language
 * @param reason what told it, for a person
 */
public record LanguageGuess(Language language, String reason) {
    /** The number of characters looked at. */
    private static final int SAMPLE = 20_000;

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
        text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .forEach(script -> counts.merge(script, 1, Integer::sum));
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
        var candidates = Languages.all().stream()
                .filter(language -> language.script() == script)
                .toList();
        LanguageGuess best = null;
        int most = 0;
        for (Language candidate : candidates) {
            int found = candidate.runsOn() ? characters(candidate, sample) : words(candidate, sample);
            if (found > most) {
                most = found;
                best = new LanguageGuess(candidate, found + " of its frequent words");
            }
        }
        return Optional.ofNullable(best)
                .or(() -> candidates.size() == 1
                        ? Optional.of(new LanguageGuess(candidates.get(0), "its script"))
                        : Optional.empty());
    }

    private static int characters(Language language, String sample) {
        var common = String.join("", language.words(Use.COMMON_WORDS));
        return (int) sample.chars().filter(c -> common.indexOf(c) >= 0).count();
    }

    private static int words(Language language, String sample) {
        var common = Set.copyOf(language.words(Use.COMMON_WORDS));
        int found = 0;
        for (String word : sample.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}']+")) {
            found += common.contains(word) ? 1 : 0;
        }
        return found;
    }
}
