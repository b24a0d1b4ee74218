package org.broadsheet.source;

/**
 * A language that has an alphabet, known by how often its letters neighbour each other. What the ASCII letters among
 * themselves say is the same in every charset; so they are counted by themselves.
 */
record Alphabet(LetterPairs pairs) implements Language {
    private static final int ASCII_END = 0x80;
    private static final double CAPITAL = 1;
    private static final double CAPITAL_AFTER_SMALL = 6;
    /** A letter beside one of another language, or a sign inside a word. */
    private static final double INTRUDER = 8;
    /** Signs that do stand inside words. */
    private static final String JOINERS = "’\u00ad–—";

    /** Learns from common words, which stand between spaces. */
    static Alphabet of(String words) {
        return new Alphabet(LetterPairs.of(words));
    }

    @Override
    public double bits(String text) {
        double bits = 0;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c < ASCII_END && before < ASCII_END;
            bits += plain ? Bits.of(c) : bits(before, c, i + 1 < text.length() ? text.charAt(i + 1) : ' ');
            before = c;
        }
        return bits;
    }

    private double bits(char before, char c, char after) {
        boolean afterLetter = Character.isLetter(before);
        boolean known = pairs.has(c);
        boolean endsWord = c < ASCII_END && pairs.has(before) && !Character.isLetter(c);
        if (known || endsWord) {
            boolean afterStranger = known && afterLetter && !pairs.has(before);
            return pairs.bits(before, c) + capitalBits(before, c) + (afterStranger ? INTRUDER : 0);
        }
        boolean insideWord =
                c < ASCII_END ? Character.isLetter(c) : Character.isLetter(after) && JOINERS.indexOf(c) < 0;
        return Bits.of(c) + (afterLetter && insideWord ? INTRUDER : 0);
    }

    private static double capitalBits(char before, char c) {
        if (!Character.isUpperCase(c)) {
            return 0;
        }
        return Character.isLowerCase(before) ? CAPITAL_AFTER_SMALL : CAPITAL;
    }

    @Override
    public double asciiBits(byte[] bytes) {
        if (!pairs.has('a')) {
            return Language.super.asciiBits(bytes);
        }
        double bits = 0;
        byte before = ' ';
        for (byte b : bytes) {
            if (before >= 0 && b >= 0 && (pairs.has((char) before) || pairs.has((char) b))) {
                bits += pairs.bits((char) before, (char) b);
            }
            before = b;
        }
        return bits;
    }
}
