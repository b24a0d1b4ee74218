package org.broadsheet.json.token;

/**
 * JSON strings whose characters are all told apart by eye and by every reader: what breaks lines elsewhere (U+2028,
 * U+2029), control characters and halves of surrogate pairs are escaped, all else stands as it is.
 */
public final class Escapes {
    private static final String HEX = "0123456789ABCDEF";

    private Escapes() {}

    /** Appends the text in quotation marks. */
    public static StringBuilder quoted(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else if (needs(c)) {
                escape(out, c);
            } else {
                out.append(c);
            }
        }
        return out.append('"');
    }

    /** Appends the escape of a character that stands alone. */
    static StringBuilder escape(StringBuilder out, char c) {
        return switch (c) {
            case '"', '\\' -> out.append('\\').append(c);
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> hexadecimal(out, c);
        };
    }

    /** The text with its halves of surrogate pairs as escapes, all else as it is. */
    static String halves(String text) {
        var out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                hexadecimal(out, (char) point);
            } else {
                out.appendCodePoint(point);
            }
        });
        return out.toString();
    }

    private static boolean needs(char c) {
        boolean control = c < 0x20 || c >= 0x7F && c <= 0x9F;
        return control || c == '"' || c == '\\' || c == 0x2028 || c == 0x2029 || Character.isSurrogate(c);
    }

    private static StringBuilder hexadecimal(StringBuilder out, char c) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(HEX.charAt(c >> shift & 15));
        }
        return out;
    }
}
