package org.broadsheet.source;

import java.io.ByteArrayOutputStream;

/**
 * The part of a document that a guess weighs: lines with bytes beyond ASCII, from its beginning and from its middle. Lines
 * without, such as the head of a web page, only blur the picture.
 */
final class Sample {
    /** A document of so few bytes is its own sample. */
    private static final int SHORT = 4096;

    private static final int BEGINNING = 32 * 1024;
    private static final int MIDDLE = 16 * 1024;
    /** After so many bytes a line is cut before the next space or sign, after twice as many anywhere. */
    private static final int LINE = 4096;
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
            int end = lineEnd();
            if (goesBeyondAscii(end)) {
                taken.write(bytes, at, end - at);
            }
            at = end;
        }
    }

    private int lineEnd() {
        int hardEnd = Math.min(bytes.length, at + 2 * LINE);
        for (int end = at; end < hardEnd; end++) {
            byte b = bytes[end];
            if (b == '\n' || b == '\r' || end - at > LINE && isSafe(b)) {
                return end + 1;
            }
        }
        return hardEnd;
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
