package org.broadsheet.cli;

/** Makes words from elsewhere fit for one line of a terminal or a log. */
final class Printable {
    private static final String ELLIPSIS = "…";

    private Printable() {}

    /** {@code words} on one line: a space for each control character, sign of direction and half of a pair. */
    static String line(CharSequence words) {
        var line = new StringBuilder(words.length());
        words.codePoints().map(c -> isHarmless(c) ? c : ' ').forEach(line::appendCodePoint);
        return line.toString();
    }

    /** The beginning of {@code words} on one line, at most {@code length} characters. */
    static String start(String words, int length) {
        String line = line(words);
        return line.codePointCount(0, line.length()) <= length
                ? line
                : line.substring(0, line.offsetByCodePoints(0, length - 1)) + ELLIPSIS;
    }

    /** The beginning of {@code words} on one line with no run of spaces, at most {@code columns} columns wide. */
    static String columns(CharSequence words, int columns) {
        String line = line(words).strip().replaceAll(" {2,}", " ");
        if (width(line) <= columns) {
            return line;
        }
        int at = 0;
        int taken = 1;
        while (taken + width(line.codePointAt(at)) <= columns) {
            taken += width(line.codePointAt(at));
            at = line.offsetByCodePoints(at, 1);
        }
        return line.substring(0, at) + ELLIPSIS;
    }

    /** The end of {@code path} on one line, at most {@code length} characters; no line that begins with it is a command. */
    static String path(String path, int length) {
        String line = line(path);
        int cut = line.codePointCount(0, line.length()) - length;
        if (cut > 0) {
            return ELLIPSIS + line.substring(line.offsetByCodePoints(0, cut + 1));
        }
        return line.startsWith(":") || line.startsWith("#") || line.startsWith(" ") ? "./" + line : line;
    }

    /** How many columns of a terminal {@code line} takes. */
    static int width(String line) {
        return line.codePoints().map(Printable::width).sum();
    }

    private static int width(int c) {
        if (c < 0x300) {
            return 1;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    /** Whether the character takes two columns, as far as news is concerned: Unicode's East Asian Width, W and F. */
    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0x303E
                || c >= 0x3041 && c <= 0xA4CF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF01 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300 && c <= 0x1F64F
                || c >= 0x1F680 && c <= 0x1F6FF
                || c >= 0x1F900 && c <= 0x1F9FF
                || c >= 0x20000 && c <= 0x3FFFD;
    }

    private static boolean isHarmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            case Character.FORMAT -> c == 0x200D || c == 0x200C || c == 0xAD;
            default -> true;
        };
    }
}
