package org.broadsheet.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;

/** Bytes that are UTF-8, or would be but for some damage. */
final class Utf8 {
    /** So many characters beyond ASCII on end are no accident. */
    private static final int LONG_RUN = 16;
    /** Bytes decoded at a time. */
    private static final int PIECE = 128;
    /** Bytes of a character behind its first one, at most. */
    private static final int MOST_BEHIND = 3;

    private Utf8() {}

    /** The text if all bytes are valid, and not valid by accident, as those of UTF-16 and ISO-2022-JP can be. */
    static Optional<String> text(byte[] bytes) {
        return Wide.evident(bytes).isPresent()
                ? Optional.empty()
                : Reading.strict(bytes, UTF_8).filter(text -> !EscapedJapanese.isIn(text));
    }

    /**
     * The text of the bytes from {@code from} on, damage substituted. It is decoded in pieces, as those of ASCII alone are
     * read many bytes at a time, and a single quotation mark would slow down a whole page.
     */
    static String decoded(byte[] bytes, int from) {
        var text = new StringBuilder(bytes.length - from);
        for (int start = from; start < bytes.length; ) {
            int end = end(bytes, start);
            text.append(new String(bytes, start, end - start, UTF_8));
            start = end;
        }
        return text.toString();
    }

    /** The end of a piece, which cuts through no character. */
    private static int end(byte[] bytes, int start) {
        int end = start + PIECE;
        if (end >= bytes.length) {
            return bytes.length;
        }
        for (int lead = end; lead >= end - MOST_BEHIND; lead--) {
            if ((bytes[lead] & 0xC0) != 0x80) {
                return lead;
            }
        }
        return end;
    }

    /** Whether bytes beyond ASCII are so often well-formed that the others must be damage. */
    static boolean mostly(byte[] bytes) {
        String text = decoded(bytes, 0);
        int wellFormed = 0;
        int damaged = 0;
        int run = 0;
        int longestRun = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == Reading.SUBSTITUTE) {
                damaged++;
                run = 0;
            } else if (c >= 0x80) {
                wellFormed++;
                longestRun = Math.max(longestRun, ++run);
            }
        }
        boolean isCut = wellFormed > 0 && text.charAt(text.length() - 1) == Reading.SUBSTITUTE;
        return longestRun >= LONG_RUN || wellFormed >= 2 * (isCut ? damaged - 1 : damaged);
    }
}
