package org.broadsheet.parser.html;

import java.util.Arrays;

/** How alike two texts are, by the rows of three letters that they share. */
final class Grams {
    private static final int LETTER = 16;

    private Grams() {}

    /** The share of rows that both have, of those that either has; 0 to 1. */
    static double share(String first, String second) {
        long[] mine = rows(first);
        long[] others = rows(second);
        int all = mine.length + others.length;
        int both = 0;
        int at = 0;
        for (long row : mine) {
            while (at < others.length && others[at] < row) {
                at++;
            }
            both += at < others.length && others[at] == row ? 1 : 0;
        }
        return all == 0 ? 0 : 2.0 * both / all;
    }

    /** The rows of a text as numbers, sorted, each once. */
    private static long[] rows(String words) {
        long[] rows = new long[Math.max(words.length() - 2, 0)];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = (long) words.charAt(i) << 2 * LETTER | (long) words.charAt(i + 1) << LETTER | words.charAt(i + 2);
        }
        Arrays.sort(rows);
        int count = 0;
        for (int i = 0; i < rows.length; i++) {
            if (i == 0 || rows[i] != rows[i - 1]) {
                rows[count++] = rows[i];
            }
        }
        return Arrays.copyOf(rows, count);
    }
}
