package org.broadsheet.source;

/** What characters cost, in bits, where no language has a price for them. */
final class Bits {
    /** Any ASCII character; charsets do not differ there. */
    static final double ASCII = 4.2;
    /** Quotation marks, dashes and other signs that every language has. */
    static final double TYPOGRAPHIC = 7;
    /** A sign that seldom stands in news. */
    static final double SYMBOL = 12;
    /** A letter that the language does not have. */
    static final double FOREIGN = 14;
    /** What no text has: controls, codes without a character, bytes without a meaning. */
    static final double IMPOSSIBLE = 24;

    private static final String TYPOGRAPHIC_SIGNS = "\u00a0\u00ad«»“”„‘’‚‹›–—…•·§°€£©®™¡¿ªº";

    private Bits() {}

    static double of(char c) {
        if (c < 0x80) {
            return Binary.isControl((byte) c) ? IMPOSSIBLE : ASCII;
        }
        if (TYPOGRAPHIC_SIGNS.indexOf(c) >= 0) {
            return TYPOGRAPHIC;
        }
        if (c == Reading.SUBSTITUTE) {
            return IMPOSSIBLE;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> IMPOSSIBLE;
            case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.OTHER_LETTER -> FOREIGN;
            default -> SYMBOL;
        };
    }

    /** The bits of something that happens with {@code probability}; the same on every machine. */
    static double ofProbability(double probability) {
        return -StrictMath.log(probability) / StrictMath.log(2);
    }
}
