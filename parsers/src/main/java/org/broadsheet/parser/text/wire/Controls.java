package org.broadsheet.parser.text.wire;

/**
 * The control characters of wires, as themselves or as the pictures that Unicode has of them.
 *
 * @see <a href="https://www.unicode.org/charts/PDF/U2400.pdf">Control Pictures</a>
 */
final class Controls {
    static final int SOH = 0x01;
    static final int STX = 0x02;
    static final int ETX = 0x03;
    static final int EOT = 0x04;
    static final int SYN = 0x16;
    /** Second of the device controls: the lines of the message are to stay as they are. */
    static final int DC2 = 0x12;

    private static final char PICTURES = '\u2400';
    private static final char LAST_PICTURE = '\u241f';

    private Controls() {}

    /** The code of a control character other than tab and line ends, or of its picture; -1 for anything else. */
    static int code(char c) {
        int code = c >= PICTURES && c <= LAST_PICTURE ? c - PICTURES : c;
        return code < ' ' && code != '\t' && code != '\n' && code != '\r' ? code : -1;
    }

    /** The offset of the first {@code code} between two offsets; -1 when there is none. */
    static int find(int code, String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (code(text.charAt(at)) == code) {
                return at;
            }
        }
        return -1;
    }

    /** Whether {@code c} says nothing by itself in a header: white space or a control character. */
    static boolean isBlank(char c) {
        return c <= ' ' || c == '\u007f' || code(c) >= 0;
    }
}
