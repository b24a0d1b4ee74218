package org.broadsheet.constraint;

/** What can be wrong with the characters of a text. Sets of these are bits. */
enum TextFault {
    CONTROL("{text/control-char}"),
    MOJIBAKE("{text/mojibake}"),
    INVISIBLE("{text/invisible-char}"),
    MARKUP("{text/markup-left}"),
    WIDTH("{text/mixed-width}");

    private final String message;

    TextFault(String message) {
        this.message = message;
    }

    /** The id of the rule, in braces. */
    String message() {
        return message;
    }

    /** Whether this is one of {@code faults}. */
    boolean isIn(int faults) {
        return (faults & bit()) != 0;
    }

    /** All that is wrong with {@code text}: each character is looked at once. */
    static int in(String text) {
        int faults = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ') {
                faults |= c == '\n' || c == '\t' || c == '\r' ? 0 : CONTROL.bit();
            } else if (c < '\u0080') {
                faults |= c == '<' || c == '&' || c == ',' || c == ';' ? ascii(text, i) : 0;
            } else if (c < '\u4e00' || c > '\ud7ff' || c == '锟') {
                faults |= other(text, i, c);
            }
        }
        return faults;
    }

    private static int ascii(String text, int at) {
        if (text.charAt(at) == ',' || text.charAt(at) == ';') {
            return isBetween(text, at, true) ? WIDTH.bit() : 0;
        }
        return MarkupLeft.startsAt(text, at) ? MARKUP.bit() : 0;
    }

    private static int other(String text, int at, char c) {
        if (Character.isSurrogate(c)) {
            return surrogate(text, at, c);
        }
        if (c >= '\ufffe') {
            return CONTROL.bit();
        }
        if (c == '，' || c == '；') {
            return isBetween(text, at, false) ? WIDTH.bit() : 0;
        }
        if (Mojibake.startsAt(text, at)) {
            return MOJIBAKE.bit();
        }
        return isInvisible(c) ? INVISIBLE.bit() : 0;
    }

    private static int surrogate(String text, int at, char c) {
        boolean paired = Character.isHighSurrogate(c)
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        if (!paired) {
            return CONTROL.bit();
        }
        boolean privateUse = Character.isHighSurrogate(c) && c >= '\udb80';
        return privateUse ? INVISIBLE.bit() : 0;
    }

    /** Zero width, or private use. Joiners, soft hyphens and marks of direction have work to do. */
    private static boolean isInvisible(char c) {
        return c == '\u200b'
                || c >= '\u2060' && c <= '\u2064'
                || c == '\ufeff'
                || c == '\u180e'
                || c >= '\ue000' && c <= '\uf8ff';
    }

    private static boolean isBetween(String text, int at, boolean ideographs) {
        return at > 0
                && at + 1 < text.length()
                && isOf(text.charAt(at - 1), ideographs)
                && isOf(text.charAt(at + 1), ideographs);
    }

    private static boolean isOf(char c, boolean ideographs) {
        return ideographs ? c >= '\u3400' && c <= '\u9fff' : c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private int bit() {
        return 1 << ordinal();
    }
}
