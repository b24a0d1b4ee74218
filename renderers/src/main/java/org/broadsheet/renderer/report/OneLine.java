package org.broadsheet.renderer.report;

/** Makes words from elsewhere fit for one line of a terminal, a log or a report. */
final class OneLine {
    private static final String ELLIPSIS = "…";

    private OneLine() {}

    /**
     * The beginning of {@code words} on one line: a space for each control character, sign of direction and half of a pair, the
     * sign of a lost character for each that is none.
     */
    static String of(String words, int length) {
        var line = new StringBuilder(Math.min(words.length(), length));
        int at = 0;
        for (int count = 0; at < words.length(); count++) {
            if (count == length) {
                line.setLength(line.offsetByCodePoints(line.length(), -1));
                return line.append(ELLIPSIS).toString();
            }
            int c = words.codePointAt(at);
            line.appendCodePoint(harmless(c));
            at += Character.charCount(c);
        }
        return line.toString();
    }

    /** The end of a path on one line; no line that begins with it is a command. */
    static String path(String path, int length) {
        int count = path.codePointCount(0, path.length());
        if (count > length) {
            int cut = path.offsetByCodePoints(0, count - length + 1);
            return ELLIPSIS + of(path.substring(cut), length);
        }
        String line = of(path, length);
        return line.startsWith(":") || line.startsWith("#") || line.startsWith(" ") ? "./" + line : line;
    }

    private static int harmless(int c) {
        if ((c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF) {
            return 0xFFFD;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.FORMAT -> c == 0x200D || c == 0x200C || c == 0xAD ? c : ' ';
            default -> c;
        };
    }
}
