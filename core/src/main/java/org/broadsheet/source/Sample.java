package org.broadsheet.source;

import java.io.ByteArrayOutputStream;

/**
 * The part of a document that a guess weighs: pieces with bytes beyond ASCII, from its beginning and from its middle.
 * Pieces without, such as the head of a web page, only blur the picture.
 */
final class Sample {
    /** A document of so few bytes is its own sample. */
    private static final int SHORT = 4096;

    private static final int BEGINNING = 24 * 1024;
    private static final int MIDDLE = 8 * 1024;
    /** After so many bytes a piece ends with the next space or sign. */
    private static final int PIECE = 64;
    /** Where no space or sign is near, a piece ends anywhere; the next one goes on. */
    private static final int LONG_PIECE = 4096;
    /** In no charset is a lower byte the second half of a character. */
    private static final int SAFE = 0x30;

    private final byte[] bytes;
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private int at;

    private Sample(byte[] bytes) {
        this.bytes = bytes;
    }

    static byte[] of(byte[] bytes) {
        if (bytes.length <= SHORT) {
            return bytes;
        }
        var sample = new Sample(bytes);
        sample.take(BEGINNING);
        sample.skipTo(bytes.length / 2);
        sample.take(BEGINNING + MIDDLE);
        return sample.taken.toByteArray();
    }

    private void take(int limit) {
        while (at < bytes.length && taken.size() < limit) {
            int end = pieceEnd();
            if (goesBeyondAscii(end)) {
                taken.write(bytes, at, end - at);
            }
            at = end;
        }
    }

    private int pieceEnd() {
        int last = Math.min(bytes.length, at + LONG_PIECE);
        for (int end = Math.min(at + PIECE, last); end < last; end++) {
            if (isSafe(bytes[end])) {
                return end + 1;
            }
        }
        return last;
    }

    private boolean goesBeyondAscii(int end) {
        for (int i = at; i < end; i++) {
            if (bytes[i] < 0) {
                return true;
            }
        }
        return false;
    }

    private void skipTo(int middle) {
        if (at < middle) {
            at = middle;
            while (at < bytes.length && !isSafe(bytes[at])) {
                at++;
            }
        }
    }

    private static boolean isSafe(byte b) {
        return b >= 0 && b < SAFE;
    }
}
