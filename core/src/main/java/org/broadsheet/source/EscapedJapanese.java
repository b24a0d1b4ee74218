package org.broadsheet.source;

import java.nio.charset.Charset;

/** ISO-2022-JP: Japanese in plain ASCII, with escape sequences around it. */
final class EscapedJapanese {
    static final String CHARSET = "ISO-2022-JP";
    private static final char ESCAPE = '\u001b';
    private static final String JIS_1978 = ESCAPE + "$@";
    private static final String JIS_1983 = ESCAPE + "$B";

    private EscapedJapanese() {}

    /** Whether {@code ascii}, bytes taken for ASCII, has the escape sequences. */
    static boolean isIn(String ascii) {
        return ascii.indexOf(ESCAPE) >= 0
                && (ascii.contains(JIS_1983) || ascii.contains(JIS_1978))
                && ascii.chars().allMatch(c -> c < 0x80)
                && Charset.isSupported(CHARSET);
    }
}
