package org.broadsheet.source;

/** Any language: it expects letters of one script, which it tells from others by their place in Unicode. */
record AnyScript() implements Language {
    private static final double SAME_SCRIPT = 6;
    /** A sign of a script that has thousands; languages with such a script are known by themselves. */
    private static final double SIGN = 20;

    private static final char SIGNS_BEGIN = '\u2E80';

    @Override
    public double bits(String text) {
        double bits = 0;
        int script = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && Character.isLetter(c)) {
                bits += bits(script, c);
                script = script(c);
            } else {
                bits += Bits.of(c);
            }
        }
        return bits;
    }

    private static double bits(int script, char c) {
        if (c >= SIGNS_BEGIN) {
            return SIGN;
        }
        return script(c) == script ? SAME_SCRIPT : Bits.of(c);
    }

    private static int script(char c) {
        return c >> 8;
    }
}
