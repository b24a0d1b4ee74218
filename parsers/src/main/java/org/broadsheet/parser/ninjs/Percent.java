package org.broadsheet.parser.ninjs;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Words in codes of our own schemes, where what is no letter and no digit is percent-encoded. */
final class Percent {
    private Percent() {}

    /** The word that a code stands for. */
    static String decoded(String code) {
        var octets = new ByteArrayOutputStream(code.length());
        for (int i = 0; i < code.length(); i++) {
            int high = i + 2 < code.length() && code.charAt(i) == '%' ? Character.digit(code.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(code.charAt(i + 2), 16);
            if (low >= 0) {
                octets.write(high << 4 | low);
                i += 2;
            } else {
                int end = code.offsetByCodePoints(i, 1);
                octets.writeBytes(code.substring(i, end).getBytes(StandardCharsets.UTF_8));
                i = end - 1;
            }
        }
        return octets.toString(StandardCharsets.UTF_8);
    }
}
