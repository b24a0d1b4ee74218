package org.broadsheet.source;

import java.util.Arrays;
import java.util.BitSet;

/** A language that has thousands of signs. It knows the commonest ones in their order, and which are in daily use. */
final class Signs implements Language {
    /** A common sign costs so much and the logarithm of its rank, shifted: about what Zipf's law gives. */
    private static final double COMMON = 2;

    private static final double RANK_SHIFT = 8;
    private static final double DAILY = 13;
    private static final double RARE = 20;
    private static final double FULL_WIDTH = 10;
    /** Beside an ASCII letter anything but common signs and punctuation. */
    private static final double INTRUDER = 5;

    private final char[] common;
    private final double[] commonBits;
    private final BitSet daily;

    /**
     * @param common the commonest signs, commonest first
     * @param daily the characters in daily use
     */
    Signs(String common, BitSet daily) {
        this.common = common.toCharArray();
        Arrays.sort(this.common);
        this.commonBits = new double[common.length()];
        for (int rank = 0; rank < common.length(); rank++) {
            int place = Arrays.binarySearch(this.common, common.charAt(rank));
            commonBits[place] = COMMON - Bits.ofProbability(RANK_SHIFT + rank);
        }
        this.daily = daily;
    }

    @Override
    public double bits(String text) {
        double bits = 0;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bits += bits(c) + (isIntruder(before, c) ? INTRUDER : 0);
            before = c;
        }
        return bits;
    }

    private double bits(char c) {
        if (c < 0x80) {
            return Bits.of(c);
        }
        int place = Arrays.binarySearch(common, c);
        if (place >= 0) {
            return commonBits[place];
        }
        if (daily.get(c)) {
            return DAILY;
        }
        if (isFullWidth(c)) {
            return FULL_WIDTH;
        }
        return Character.isLetter(c) ? RARE : Bits.of(c);
    }

    /** Digits, letters and signs as wide as the language's own. */
    private static boolean isFullWidth(char c) {
        return c >= '\u3000' && c <= '\u301F' || c >= '\uFF01' && c <= '\uFF5E';
    }

    private boolean isIntruder(char before, char c) {
        return (before < 0x80) != (c < 0x80) && isConspicuous(before) && isConspicuous(c);
    }

    private boolean isConspicuous(char c) {
        return Character.isLetter(c) || c >= 0x80 && bits(c) >= Bits.RARE_SIGN;
    }
}
