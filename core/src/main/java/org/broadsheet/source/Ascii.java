package org.broadsheet.source;

import java.util.HashMap;
import java.util.Map;

/** What the ASCII letters of a document say against a language. */
final class Ascii {
    /** How far they are trusted to tell one language with Latin letters from another. */
    private static final double WEIGHT = 0.5;
    /** So much they can count against such a language at most, since a Czech page may have an English menu. */
    private static final double LIMIT = 16;
    /** In a language with other letters, so many of them to a byte beyond ASCII are nothing special. */
    private static final double USUAL_RATIO = 2;
    /** What it costs such a language when the ratio doubles. */
    private static final double DOUBLED_RATIO = 5;

    private final Map<Language, Double> latin = new HashMap<>();
    private final double least;
    private final double foreign;

    Ascii(byte[] bytes, byte[] sample) {
        for (Writing writing : Writings.ALL) {
            if (writing.language() instanceof Alphabet alphabet && alphabet.isLatin()) {
                latin.put(alphabet, alphabet.asciiBits(sample));
            }
        }
        this.least = latin.values().stream().min(Double::compare).orElse(0.0);
        this.foreign = foreign(bytes);
    }

    /** The bits that count against {@code language}. */
    double against(Language language) {
        Double bits = latin.get(language);
        return bits == null ? foreign : Math.min(LIMIT, WEIGHT * (bits - least));
    }

    private static double foreign(byte[] bytes) {
        int letters = 0;
        int beyond = 1;
        for (byte b : bytes) {
            if (b < 0) {
                beyond++;
            } else if (Character.isLetter(b)) {
                letters++;
            }
        }
        double ratio = letters / (USUAL_RATIO * beyond);
        return ratio <= 1 ? 0 : DOUBLED_RATIO * -Bits.ofProbability(ratio);
    }
}
