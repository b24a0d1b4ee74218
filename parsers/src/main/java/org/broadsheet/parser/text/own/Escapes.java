package org.broadsheet.parser.text.own;

import java.util.HexFormat;

/**
 * What a backslash says: before ASCII punctuation that this character stands for itself, before a line feed or {@code n}
 * a line break, before <code>u{...}</code> the character of that hexadecimal number, or none at all. Before anything else
 * it stands for itself.
 */
final class Escapes {
    private Escapes() {}

    /** The characters that {@code text} stands for. */
    static String resolve(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        var resolved = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at = skip(text, at)) {
            append(text, at, resolved);
        }
        return resolved.toString();
    }

    /** Appends what the character at {@code at} stands for, escaped or not. */
    static void append(String text, int at, StringBuilder out) {
        char first = text.charAt(at);
        int end = skip(text, at);
        if (first != '\\' || end == at + 1) {
            out.append(first);
        } else if (end > at + 2) {
            character(text, at + 3, end - 1, out);
        } else {
            char escaped = text.charAt(at + 1);
            out.append(escaped == 'n' ? '\n' : escaped);
        }
    }

    /** Where a text goes on after the character at {@code at}, escaped or not. */
    static int skip(String text, int at) {
        if (text.charAt(at) != '\\' || at + 1 == text.length()) {
            return at + 1;
        }
        char next = text.charAt(at + 1);
        if (next == 'u') {
            return afterCode(text, at);
        }
        return next == '\n' || next == 'n' || isPunctuation(next) ? at + 2 : at + 1;
    }

    /** The first {@code wanted} from {@code from} on that no backslash escapes, or -1. */
    static int find(String text, char wanted, int from) {
        for (int at = from; at < text.length(); at = skip(text, at)) {
            if (text.charAt(at) == wanted) {
                return at;
            }
        }
        return -1;
    }

    private static int afterCode(String text, int at) {
        int end = at + 3;
        while (end < Math.min(text.length(), at + 9) && HexFormat.isHexDigit(text.charAt(end))) {
            end++;
        }
        boolean whole = text.startsWith("{", at + 2) && text.startsWith("}", end);
        boolean known =
                whole && (end < at + 8 || HexFormat.fromHexDigits(text, at + 3, end) <= Character.MAX_CODE_POINT);
        return known ? end + 1 : at + 1;
    }

    private static void character(String text, int start, int end, StringBuilder out) {
        if (start < end) {
            out.appendCodePoint(HexFormat.fromHexDigits(text, start, end));
        }
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 0x7f && !(c >= '0' && c <= '9') && !(c >= 'A' && c <= 'Z') && !(c >= 'a' && c <= 'z');
    }
}
