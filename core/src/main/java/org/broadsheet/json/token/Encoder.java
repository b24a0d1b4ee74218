package org.broadsheet.json.token;

import java.util.Arrays;

/**
 * What stands between the quotation marks of a string, in UTF-8, with the escapes of {@link Escapes}: in one pass, into a
 * buffer that serves for one string after the other. Not for several threads.
 */
final class Encoder {
    private static final int CHUNK = 4_000;
    private static final int WIDEST = 6;
    private static final boolean[] PLAIN = plain();

    private final char[] characters = new char[CHUNK + 1];
    private byte[] bytes = new byte[WIDEST * CHUNK];
    private int size;

    /** The bytes of the string that was encoded last, and room behind them. */
    byte[] bytes() {
        return bytes;
    }

    /** Encodes a string; answers with the number of bytes. */
    int encode(String text) {
        size = 0;
        for (int from = 0; from < text.length(); ) {
            int length = Math.min(text.length() - from, CHUNK);
            boolean cutsPair =
                    Character.isHighSurrogate(text.charAt(from + length - 1)) && from + length < text.length();
            length += cutsPair ? 1 : 0;
            text.getChars(from, from + length, characters, 0);
            reserve(WIDEST * length);
            chunk(length);
            from += length;
        }
        return size;
    }

    private void reserve(int room) {
        if (bytes.length - size < room) {
            bytes = Arrays.copyOf(bytes, Math.max(size + room, (int)
                    Math.min(2L * bytes.length, Integer.MAX_VALUE - 8)));
        }
    }

    private void chunk(int length) {
        byte[] out = bytes;
        int end = size;
        for (int i = 0; i < length; i++) {
            char c = characters[i];
            if (c < 0x80 && PLAIN[c]) {
                out[end++] = (byte) c;
            } else if (c >= 0xA0 && c < Character.MIN_SURROGATE && c != 0x2028 && c != 0x2029
                    || c > Character.MAX_SURROGATE) {
                end = multiple(c, out, end);
            } else if (i + 1 < length && Character.isSurrogatePair(c, characters[i + 1])) {
                end = pair(Character.toCodePoint(c, characters[++i]), out, end);
            } else {
                end = escape(c, out, end);
            }
        }
        size = end;
    }

    /** A character in two or three bytes. */
    private static int multiple(char c, byte[] out, int at) {
        int end = at;
        if (c < 0x800) {
            out[end++] = (byte) (0xC0 | c >> 6);
        } else {
            out[end++] = (byte) (0xE0 | c >> 12);
            out[end++] = (byte) (0x80 | c >> 6 & 0x3F);
        }
        out[end++] = (byte) (0x80 | c & 0x3F);
        return end;
    }

    private static int pair(int point, byte[] out, int at) {
        out[at] = (byte) (0xF0 | point >> 18);
        out[at + 1] = (byte) (0x80 | point >> 12 & 0x3F);
        out[at + 2] = (byte) (0x80 | point >> 6 & 0x3F);
        out[at + 3] = (byte) (0x80 | point & 0x3F);
        return at + 4;
    }

    private static int escape(char c, byte[] out, int at) {
        var escape = Escapes.escape(new StringBuilder(WIDEST), c);
        for (int i = 0; i < escape.length(); i++) {
            out[at + i] = (byte) escape.charAt(i);
        }
        return at + escape.length();
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[0x80];
        Arrays.fill(plain, 0x20, 0x7F, true);
        plain['"'] = false;
        plain['\\'] = false;
        return plain;
    }
}
