package org.broadsheet.language;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.broadsheet.language.Language.Use;

/**
 * The words and letters that tell languages of one script apart. One that several languages share counts for each of
 * them, and the less the more they are.
 *
 * @param languages the languages, in the order in which the first of equals wins
 * @param words for each word the positions of the languages that use it
 * @param letters for each letter the positions of the languages that write it
 * @param shapes what the first and the last letter of each word and its length make together, see {@link #shape}
 */
record FrequentWords(List<Language> languages, Map<String, int[]> words, Map<String, int[]> letters, BitSet shapes) {
    private static final ConcurrentMap<List<Language>, FrequentWords> KNOWN = new ConcurrentHashMap<>();

    private static final int[] NOBODY = {};

    /** A power of two. */
    private static final int SHAPES = 1 << 15;

    /** The code units below are no letters of one language alone. */
    private static final int ASCII = 128;

    /** Of {@code languages}; put together once. */
    static FrequentWords of(List<Language> languages) {
        var known = KNOWN.get(languages);
        return known != null ? known : KNOWN.computeIfAbsent(languages, FrequentWords::together);
    }

    private static FrequentWords together(List<Language> languages) {
        var words = users(languages, Use.COMMON_WORDS);
        var shapes = new BitSet(SHAPES);
        words.keySet().forEach(word -> shapes.set(shape(word, 0, word.length())));
        return new FrequentWords(languages, words, users(languages, Use.OWN_LETTERS), shapes);
    }

    /** A number that words of the same length with the same first and last letter share, whatever their case. */
    private static int shape(String text, int from, int to) {
        int first = Character.toLowerCase(text.charAt(from));
        int last = Character.toLowerCase(text.charAt(to - 1));
        return (first * 31 + last) * 31 + to - from & SHAPES - 1;
    }

    private static Map<String, int[]> users(List<Language> languages, Use use) {
        var users = new HashMap<String, int[]>();
        for (int at = 0; at < languages.size(); at++) {
            int[] user = {at};
            Set.copyOf(languages.get(at).words(use)).forEach(word -> users.merge(word, user, FrequentWords::both));
        }
        return users;
    }

    private static int[] both(int[] some, int[] others) {
        int[] all = Arrays.copyOf(some, some.length + others.length);
        System.arraycopy(others, 0, all, some.length, others.length);
        return all;
    }

    /** The language that most words and letters of {@code text} speak for; empty when none does. */
    Optional<Language> likeliest(String text) {
        double[] votes = new double[languages.size()];
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !isWordPart(text.charAt(i))) {
                if (i > start && shapes.get(shape(text, start, i))) {
                    vote(words.getOrDefault(text.substring(start, i).toLowerCase(Locale.ROOT), NOBODY), votes);
                }
                start = i + 1;
            } else if (text.charAt(i) >= ASCII) {
                vote(letters.getOrDefault(text.substring(i, i + 1), NOBODY), votes);
            }
        }
        int best = 0;
        for (int at = 1; at < votes.length; at++) {
            best = votes[at] > votes[best] ? at : best;
        }
        return votes[best] > 0 ? Optional.of(languages.get(best)) : Optional.empty();
    }

    private static void vote(int[] voters, double[] votes) {
        for (int voter : voters) {
            votes[voter] += 1.0 / voters.length;
        }
    }

    private static boolean isWordPart(char c) {
        if (c < ASCII) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isLetter(c);
        };
    }
}
