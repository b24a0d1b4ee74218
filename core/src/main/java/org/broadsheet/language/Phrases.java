package org.broadsheet.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * Words to be looked for in texts all at once: a text is gone through a single time, however many words there are. Immutable.
 */
public final class Phrases {
    private static final int SMALLEST = 64;
    private static final int LARGEST = 4096;

    /** Entries of the table for each phrase, so that most pairs of characters meet an empty one. */
    private static final int SPREAD = 8;

    private static final String[] NONE = {};

    /** The phrases of two characters and more by the first two of them, in each entry the longer ones first. */
    private final String[][] table;

    /** The phrases of one character, one after another. */
    private final String signs;

    private final String[] all;

    private final boolean anyCase;

    /** The characters that they start with, in small letters. */
    private final BitSet firsts = new BitSet();

    private Phrases(List<String> words, boolean inAnyCase) {
        anyCase = inAnyCase;
        all = words.toArray(NONE);
        int size = Math.max(SMALLEST, Math.min(LARGEST, Integer.highestOneBit(all.length * SPREAD)));
        table = new String[size][];
        var single = new StringBuilder();
        for (String word : all) {
            firsts.set(small(word.charAt(0)));
            if (word.length() == 1) {
                single.append(anyCase ? String.valueOf(small(word.charAt(0))) : word);
            } else {
                int slot = slot(word.charAt(0), word.charAt(1));
                table[slot] = with(table[slot] == null ? NONE : table[slot], word);
            }
        }
        signs = single.toString();
    }

    /** Looks for {@code words} as they are written; empty ones among them are left out. */
    public static Phrases of(Collection<String> words) {
        return new Phrases(longestFirst(words), false);
    }

    /** Looks for {@code words} in capitals and small letters alike; empty ones among them are left out. */
    public static Phrases inAnyCase(Collection<String> words) {
        return new Phrases(longestFirst(words), true);
    }

    private static List<String> longestFirst(Collection<String> words) {
        return words.stream()
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .toList();
    }

    private static String[] with(String[] some, String word) {
        var more = new ArrayList<>(List.of(some));
        more.add(word);
        return more.toArray(NONE);
    }

    private int slot(char first, char second) {
        int pair = anyCase ? small(first) * 31 + small(second) : first * 31 + second;
        return pair & table.length - 1;
    }

    /** The form in which letters are equal that differ in case alone, as {@link String#regionMatches} has it. */
    private static char small(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    private boolean stands(String word, String text, int at) {
        return anyCase ? text.regionMatches(true, at, word, 0, word.length()) : text.startsWith(word, at);
    }

    private boolean isSign(char c) {
        return !signs.isEmpty() && signs.indexOf(anyCase ? small(c) : c) >= 0;
    }

    /** The longest phrase that stands at {@code at} in {@code text}; empty when none does. */
    public String at(String text, int at) {
        if (at + 1 < text.length()) {
            var entry = table[slot(text.charAt(at), text.charAt(at + 1))];
            if (entry != null) {
                for (String word : entry) {
                    if (stands(word, text, at)) {
                        return word;
                    }
                }
            }
        }
        return at < text.length() && isSign(text.charAt(at)) ? text.substring(at, at + 1) : "";
    }

    /** Whether one of them starts with the character at {@code at} in {@code text}, whatever its case. */
    public boolean mayStandAt(String text, int at) {
        return at < text.length() && firsts.get(small(text.charAt(at)));
    }

    /** Whether {@code text} starts with one of them. */
    public boolean open(String text) {
        return !at(text, 0).isEmpty();
    }

    /** The longest phrase that {@code text} ends with; empty when there is none. */
    public String closing(String text) {
        for (String word : all) {
            if (stands(word, text, text.length() - word.length())) {
                return word;
            }
        }
        return "";
    }

    /** Whether {@code text} ends with one of them. */
    public boolean close(String text) {
        return !closing(text).isEmpty();
    }

    /** The first offset from {@code from} on at which one of them stands in {@code text}; -1 when none does. */
    public int find(String text, int from) {
        int last = text.length() - 1;
        for (int i = from; i < last; i++) {
            var entry = table[slot(text.charAt(i), text.charAt(i + 1))];
            if (entry != null && !at(text, i).isEmpty() || isSign(text.charAt(i))) {
                return i;
            }
        }
        return last >= from && isSign(text.charAt(last)) ? last : -1;
    }

    /** Whether one of them stands anywhere in {@code text}. */
    public boolean in(String text) {
        return find(text, 0) >= 0;
    }

    /** Those that stand at {@code at} in {@code text}, the longest first. */
    public List<String> allAt(String text, int at) {
        var found = new ArrayList<String>();
        var entry = at + 1 < text.length() ? table[slot(text.charAt(at), text.charAt(at + 1))] : null;
        for (String word : entry == null ? NONE : entry) {
            if (stands(word, text, at)) {
                found.add(word);
            }
        }
        if (at < text.length() && isSign(text.charAt(at))) {
            found.add(text.substring(at, at + 1));
        }
        return found;
    }
}
