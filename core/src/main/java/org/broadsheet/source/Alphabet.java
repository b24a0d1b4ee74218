package org.broadsheet.source;

/**
 * A language that has an alphabet, known by how often its letters neighbour each other. ASCII letters among themselves
 * are left out, since they are the same in every charset: {@link Ascii} asks for them by themselves.
 */
record Alphabet(LetterPairs pairs) implements Language {
    private static final int ASCII_END = 0x80;
    /** Whatever ASCII character ends a word. */
    private static final double END = 2;

    private static final double CAPITAL = 1;
    private static final double CAPITAL_AFTER_SMALL = 6;
    /** A letter beside one of another language, or a sign that breaks a word. */
    private static final double INTRUDER = 10;
    /** Signs that words have inside. */
    private static final String JOINERS = "’\u00ad–—";

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
        boolean inWord = pairs.has(before);
        boolean goesOn = pairs.has(c) && (inWord || c >= ASCII_END);
        boolean ends = inWord && c < ASCII_END && !Character.isLetter(c);
        if (!goesOn && !ends) {
            return Bits.of(c) + (isIntruder(before, c, after) ? INTRUDER : 0);
        }
        double bits = pairs.bits(before, c) + (ends ? END : capitalBits(before, c));
        return Character.isLetter(before) && !inWord ? bits + INTRUDER : bits;
    }

    private static double capitalBits(char before, char c) {
        if (!Character.isUpperCase(c)) {
            return 0;
        }
        return Character.isLowerCase(before) ? CAPITAL_AFTER_SMALL : CAPITAL;
    }

    private static boolean isIntruder(char before, char c, char after) {
        boolean afterLetter = Character.isLetter(before);
        if (c < ASCII_END) {
            return afterLetter && Character.isLetter(c);
        }
        boolean beforeLetter = Character.isLetter(after);
        return Bits.of(c) >= Bits.RARE_SIGN
                ? afterLetter || beforeLetter
                : afterLetter && beforeLetter && JOINERS.indexOf(c) < 0;
    }

    boolean isLatin() {
        return pairs.has('a');
    }

    /** What the ASCII letters among {@code bytes} cost as neighbours of each other. */
    double asciiBits(byte[] bytes) {
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
