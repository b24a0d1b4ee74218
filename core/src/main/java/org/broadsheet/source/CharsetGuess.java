package org.broadsheet.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Finds the charset in which the bytes of a document look most like a language. */
final class CharsetGuess {
    private CharsetGuess() {}

    static Charset of(byte[] bytes) {
        return Wide.evident(bytes).orElseGet(() -> weighed(bytes));
    }

    private static Charset weighed(byte[] bytes) {
        byte[] sample = Sample.of(bytes);
        if (isSevenBit(sample)) {
            return Charset.forName(EscapedJapanese.CHARSET);
        }
        if (Utf8.mostly(sample)) {
            return StandardCharsets.UTF_8;
        }
        Fit narrow = Contest.winner(sample, new Ascii(bytes, sample));
        return Wide.utf16(bytes)
                .filter(wide -> wide.bitsPerByte() < narrow.bitsPerByte())
                .orElse(narrow)
                .charset();
    }

    /** Whether only escape sequences can have kept the bytes from being taken for UTF-8. */
    private static boolean isSevenBit(byte[] sample) {
        for (byte b : sample) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }
}
