package org.broadsheet.json.token;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Whether bytes are UTF-8, in the strict sense: no character in more bytes than it needs, no halves of surrogate pairs.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3629#section-4">RFC 3629, section 4</a>
 */
final class Utf8 {
    private static final int STEP = Long.BYTES;
    private static final long NOT_ASCII = 0x8080808080808080L;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int COMMON = 3;
    private static final int[] LEAST = {0, 0, 0x80, 0x800, 0x10000};

    private Utf8() {}

    /** Where the first character starts that is none; -1 when all are fine. */
    static int fault(byte[] bytes, int start) {
        int at = start;
        while (at < bytes.length) {
            while (at + STEP <= bytes.length && ((long) LONGS.get(bytes, at) & NOT_ASCII) == 0) {
                at += STEP;
            }
            while (at < bytes.length && bytes[at] < 0) {
                int length = isCommon(bytes, at) ? COMMON : length(bytes, at);
                if (length == 0) {
                    return at;
                }
                at += length;
            }
            if (at < bytes.length) {
                at++;
            }
        }
        return -1;
    }

    /** Whether one of the many characters starts here that take three bytes and are no edge of anything. */
    private static boolean isCommon(byte[] bytes, int at) {
        byte first = bytes[at];
        return first > (byte) 0xE0
                && first < (byte) 0xED
                && at + COMMON <= bytes.length
                && (bytes[at + 1] & 0xC0) == 0x80
                && (bytes[at + 2] & 0xC0) == 0x80;
    }

    /** The bytes of the character at an offset, which is no ASCII; 0 when it is none. */
    private static int length(byte[] bytes, int at) {
        int length = length(bytes[at] & 0xFF);
        if (length == 0 || at + length > bytes.length) {
            return 0;
        }
        int point = bytes[at] & 0x7F >> length;
        for (int i = at + 1; i < at + length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return 0;
            }
            point = point << 6 | bytes[i] & 0x3F;
        }
        boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return half || point < LEAST[length] || point > Character.MAX_CODE_POINT ? 0 : length;
    }

    private static int length(int first) {
        if (first < 0xC2 || first > 0xF4) {
            return 0;
        }
        return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    }
}
