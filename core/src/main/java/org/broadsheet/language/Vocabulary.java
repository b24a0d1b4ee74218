package org.broadsheet.language;

import java.util.Set;
import java.util.stream.IntStream;
import org.broadsheet.language.Language.Use;

/**
 * Tells in one pass over a text which uses of a language's words it has words of; a word inside of a longer one counts.
 * Immutable.
 */
public final class Vocabulary {
    private static final int SIZE = 4096;
    private static final int MASK = SIZE - 1;

    private final String[] words;
    private final long[] uses;

    /** For the first three characters of words, and for words of two, one more than the number of the first such word. */
    private final short[] triples = new short[SIZE];

    private final short[] pairs = new short[SIZE];

    /** For each word, one more than the number of the next one in the same entry. */
    private final short[] next;

    /** The words of one character, by their numbers. */
    private final int[] signs;

    private Vocabulary(Language language, Set<Use> some) {
        words = some.stream()
                .flatMap(use -> language.words(use).stream())
                .distinct()
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
        uses = new long[words.length];
        next = new short[words.length];
        for (int i = 0; i < words.length; i++) {
            for (Use use : some) {
                uses[i] |= language.words(use).contains(words[i]) ? 1L << use.ordinal() : 0;
            }
            if (words[i].length() > 1) {
                boolean pair = words[i].length() == 2;
                int slot = pair ? pair(words[i].charAt(0), words[i].charAt(1)) : triple(words[i]);
                var table = pair ? pairs : triples;
                next[i] = table[slot];
                table[slot] = (short) (i + 1);
            }
        }
        signs = IntStream.range(0, words.length)
                .filter(word -> words[word].length() == 1)
                .toArray();
    }

    /** The words that {@code language} has for {@code uses}. */
    static Vocabulary of(Language language, Set<Use> uses) {
        return new Vocabulary(language, uses);
    }

    private static int triple(String word) {
        return triple(pair(word.charAt(0), word.charAt(1)), word.charAt(2));
    }

    private static int pair(char first, char second) {
        return first * 37 + second & MASK;
    }

    private static int triple(int pair, char third) {
        return pair * 37 + third & MASK;
    }

    /** The uses of the words in {@code text}. */
    public Uses in(String text) {
        long found = signsIn(text);
        if (text.length() < 2) {
            return new Uses(found);
        }
        char[] letters = text.toCharArray();
        char second = letters[1];
        int pair = pair(letters[0], second);
        for (int i = 0; i < letters.length - 2; i++) {
            char third = letters[i + 2];
            int triple = triple(pair, third);
            if (pairs[pair] != 0) {
                found |= at(pairs[pair], text, i);
            }
            if (triples[triple] != 0) {
                found |= at(triples[triple], text, i);
            }
            pair = pair(second, third);
            second = third;
        }
        return new Uses(found | at(pairs[pair], text, letters.length - 2));
    }

    private long at(int entry, String text, int at) {
        long found = 0;
        for (int word = entry; word != 0; word = next[word - 1]) {
            found |= text.startsWith(words[word - 1], at) ? uses[word - 1] : 0;
        }
        return found;
    }

    private long signsIn(String text) {
        long found = 0;
        for (int word : signs) {
            found |= text.indexOf(words[word].charAt(0)) >= 0 ? uses[word] : 0;
        }
        return found;
    }

    /**
     * Uses of words.
     *
     * @param bits one for each use, by its place among all
     */
    public record Uses(long bits) {
        /** Whether there are words of {@code use}. */
        public boolean have(Use use) {
            return (bits >>> use.ordinal() & 1) != 0;
        }
    }
}
