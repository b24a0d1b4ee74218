package org.broadsheet.source;

/** What characters cost, in bits, where a language has no price of its own for them. */
final class Bits {
    /** Any ASCII character; charsets do not differ there. */
    static final double ASCII = 4.2;
    /** Punctuation that news in every language has. */
    static final double PUNCTUATION = 5;
    /** A sign that news has now and then. */
    static final double SIGN = 7;
    /** A sign that news hardly ever has. */
    static final double RARE_SIGN = 12;
    /** A letter that the language does not have. */
    static final double FOREIGN_LETTER = 14;
    /** What no text has: controls, codes without a character, bytes without a meaning. */
    static final double IMPOSSIBLE = 24;

    private static final String PUNCTUATION_MARKS = "\u00a0’“”„‘«»–—…•·";
    private static final String SIGNS = "‹›‚\u00ad§°€£©®™¡¿ªº";

    private Bits() {}

    static double of(char c) {
        if (c < 0x80) {
            return Binary.isControl((byte) c) ? IMPOSSIBLE : ASCII;
        }
        if (PUNCTUATION_MARKS.indexOf(c) >= 0) {
            return PUNCTUATION;
        }
        return SIGNS.indexOf(c) >= 0 ? SIGN : ofKind(c);
    }

    private static double ofKind(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> IMPOSSIBLE;
            case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.OTHER_LETTER -> FOREIGN_LETTER;
            default -> c == Reading.SUBSTITUTE ? IMPOSSIBLE : RARE_SIGN;
        };
    }

    /** The bits of what happens with {@code probability}, computed alike on every machine. */
    static double ofProbability(double probability) {
        return -StrictMath.log(probability) / StrictMath.log(2);
    }
}
