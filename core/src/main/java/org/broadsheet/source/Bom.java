package org.broadsheet.source;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The byte order marks; a longer one stands before the one it begins with. */
enum Bom {
    UTF_8("EFBBBF", "UTF-8"),
    UTF_32LE("FFFE0000", "UTF-32LE"),
    UTF_32BE("0000FEFF", "UTF-32BE"),
    UTF_16LE("FFFE", "UTF-16LE"),
    UTF_16BE("FEFF", "UTF-16BE"),
    GB18030("84319533", "GB18030");

    private final byte[] mark;
    private final String charset;

    Bom(String hex, String charset) {
        this.mark = HexFormat.of().parseHex(hex);
        this.charset = charset;
    }

    static Optional<Bom> of(byte[] bytes) {
        return Arrays.stream(values()).filter(bom -> bom.isAt(0, bytes)).findFirst();
    }

    Charset charset() {
        return Charset.forName(charset);
    }

    /** Where the text begins. A file that was put together from others may bear the mark more than once. */
    int end(byte[] bytes) {
        int end = 0;
        while (isAt(end, bytes)) {
            end += mark.length;
        }
        return end;
    }

    private boolean isAt(int from, byte[] bytes) {
        int to = from + mark.length;
        return to <= bytes.length && Arrays.equals(bytes, from, to, mark, 0, mark.length);
    }
}
