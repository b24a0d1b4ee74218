package org.broadsheet.cli;

import java.util.Locale;
import java.util.Optional;

/** Guesses which word was meant. */
final class Closest {
    private static final int LONGEST = 40;

    private Closest() {}

    /** The word of {@code known} that differs least from {@code word}, unless it differs in most of it. */
    static Optional<String> to(String word, Iterable<String> known) {
        String meant = word.toLowerCase(Locale.ROOT);
        Optional<String> best = Optional.empty();
        int least = Math.min(Math.max(2, meant.length() / 3) + 1, meant.length());
        for (String candidate : known) {
            int distance = meant.length() > LONGEST ? LONGEST : distance(meant, candidate);
            if (distance < least) {
                best = Optional.of(candidate);
                least = distance;
            }
        }
        return best;
    }

    /** How many characters have to be put in, left out or changed. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
