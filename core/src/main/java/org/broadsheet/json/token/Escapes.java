package org.broadsheet.json.token;

/**
 * JSON strings whose characters are all told apart by eye and by every reader: what breaks lines elsewhere (U+2028,
 * U+2029), control characters and halves of surrogate pairs are escaped, all else stands as it is.
 */
public final class Escapes {
    private static final String HEX = "0123456789ABCDEF";

    private Escapes() {}

    /** Whether one of the characters needs an escape that is not among the usual ones of a JSON generator. */
    public static boolean isOdd(char[] text, int length) {
        for (int i = 0; i < length; i++) {
            char c = text[i];
            if (c >= 0x7F && (c <= 0x9F || c >= 0x2028 && isOdd(text, i, length))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOdd(char[] text, int at, int length) {
        char c = text[at];
        return c <= 0x2029
                || Character.isHighSurrogate(c) && (at + 1 == length || !Character.isLowSurrogate(text[at + 1]))
                || Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text[at - 1]));
    }

    /** Appends the text in quotation marks. */
    public static StringBuilder quoted(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else {
                character(out, c);
            }
        }
        return out.append('"');
    }

    private static void character(StringBuilder out, char c) {
        switch (c) {
            case '"', '\\' -> out.append('\\').append(c);
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                boolean control = c < 0x20 || c >= 0x7F && c <= 0x9F;
                if (control || c == 0x2028 || c == 0x2029 || Character.isSurrogate(c)) {
                    hexadecimal(out, c);
                } else {
                    out.append(c);
                }
            }
        }
    }

    private static void hexadecimal(StringBuilder out, char c) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(HEX.charAt(c >> shift & 15));
        }
    }
}
