package org.broadsheet.parser.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.broadsheet.language.Language;
import org.broadsheet.language.Language.Use;

/**
 * The words by which a caption is known again in its story: beginnings of words, as endings change; pairs of letters in
 * scripts that have no blanks between words.
 *
 * @param words what is compared
 */
record SharedWords(Set<String> words) {
    /** Letters of a word that are compared. */
    private static final int STEM = 5;

    private static final int HANGUL_STEM = 2;

    /** Letters from which a word is compared. */
    private static final int SHORTEST = 3;

    static SharedWords of(String text, Language language) {
        return of(text, language, SHORTEST);
    }

    /** The same of long words alone, as short ones come back in any text. */
    static SharedWords ofLong(String text, Language language) {
        return of(text, language, STEM);
    }

    private static SharedWords of(String text, Language language, int shortest) {
        var words = new HashSet<String>();
        forEach(text, language, shortest, words::add);
        return new SharedWords(words);
    }

    private static void forEach(String text, Language language, int shortest, Consumer<String> found) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
                if (i > start) {
                    add(text.substring(start, i).toLowerCase(Locale.ROOT), language, shortest, found);
                }
                start = i + 1;
            }
        }
    }

    private static void add(String word, Language language, int shortest, Consumer<String> found) {
        boolean hangul = language.script() == Character.UnicodeScript.HANGUL;
        if (language.runsOn()) {
            for (int i = 0; i + 2 <= word.length(); i++) {
                if (!isHiragana(word.charAt(i)) && !isHiragana(word.charAt(i + 1))) {
                    found.accept(word.substring(i, i + 2));
                }
            }
        } else if (word.length() >= (hangul ? HANGUL_STEM : shortest) && !language.has(Use.COMMON_WORDS, word)) {
            found.accept(word.substring(0, Math.min(word.length(), hangul ? HANGUL_STEM : STEM)));
        }
    }

    /** Hiragana write endings and particles, which all texts share. */
    private static boolean isHiragana(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA;
    }

    /** The share of these words that {@code story} has as well. */
    float in(String story, Language language) {
        if (words.isEmpty()) {
            return 0;
        }
        var both = new HashSet<String>();
        forEach(story, language, SHORTEST, word -> {
            if (words.contains(word)) {
                both.add(word);
            }
        });
        return (float) both.size() / words.size();
    }
}
