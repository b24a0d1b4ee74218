package org.broadsheet.renderer.text;

import java.util.HexFormat;

/** Writes characters so that the dialect reads them back: with a backslash, or by number. */
final class Escape {
    /** No character at all: what stands for a text that is there and empty. */
    static final String NOTHING = "\\u{}";

    private Escape() {}

    /** Plain words after a directive; line breaks go on in the next line. */
    static String words(String text) {
        return escaped(text, "", true);
    }

    /** Plain words within a line, between marks; each of {@code marks} gets a backslash. */
    static String within(String text, String marks) {
        return escaped(text, marks, false);
    }

    private static String escaped(String text, String marks, boolean breaks) {
        var out = new StringBuilder(text.length() + 16);
        boolean atStart = true;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean last = at + 1 == text.length();
            if (c == '\n') {
                out.append(breaks && !last ? "\\\n" : "\\n");
            } else if (isBlank(c) ? breaks && (atStart || last) : !isPlain(text, at)) {
                number(c, out);
            } else {
                out.append(c == '\\' || marks.indexOf(c) >= 0 ? "\\" : "").append(c);
            }
            atStart = c == '\n';
        }
        return out.toString();
    }

    /** Appends a character by its number. */
    static void number(char c, StringBuilder out) {
        out.append("\\u{")
                .append(HexFormat.of().withUpperCase().toHexDigits(c, c > 0xff ? 4 : 2))
                .append('}');
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** Whether the character at {@code at} survives as it stands: no control, no half of a pair, nothing invisible that ends lines. */
    static boolean isPlain(CharSequence text, int at) {
        char c = text.charAt(at);
        if (Character.isSurrogate(c)) {
            return Character.isHighSurrogate(c)
                    ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                    : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return !Character.isISOControl(c) && c != 0x2028 && c != 0x2029 && c != 0xfeff && c < 0xfffe;
    }
}
