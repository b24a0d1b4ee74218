package org.broadsheet.language;

import java.util.Arrays;
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
 */
record FrequentWords(List<Language> languages, Map<String, int[]> words, Map<String, int[]> letters) {
    private static final ConcurrentMap<List<Language>, FrequentWords> KNOWN = new ConcurrentHashMap<>();

    private static final int[] NOBODY = {};

    /** The code units below are no letters of one language alone. */
    private static final int ASCII = 128;

    /** Of {@code languages}; put together once. */
    static FrequentWords of(List<Language> languages) {
        return KNOWN.computeIfAbsent(
                languages,
                some -> new FrequentWords(some, users(some, Use.COMMON_WORDS), users(some, Use.OWN_LETTERS)));
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
                vote(words.getOrDefault(text.substring(start, i).toLowerCase(Locale.ROOT), NOBODY), votes);
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
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isLetter(c);
        };
    }
}
