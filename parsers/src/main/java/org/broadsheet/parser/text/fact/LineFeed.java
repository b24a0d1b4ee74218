package org.broadsheet.parser.text.fact;

/** Walks over the lines of a text, which end with LF, CR LF or CR. */
public final class LineFeed {
    private final String text;
    private int start;
    private int end;
    private int next;

    private LineFeed(String text) {
        this.text = text;
    }

    public static LineFeed over(String text) {
        return new LineFeed(text);
    }

    /** Goes to the next line; false when there is none. */
    public boolean next() {
        if (next >= text.length()) {
            return false;
        }
        start = next;
        end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        next = text.startsWith("\r\n", end) ? end + 2 : end + 1;
        return true;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    /** Whether the line is {@code words} and nothing but blanks after them. */
    public boolean isExactly(String words) {
        int at = start + words.length();
        if (at > end || !text.startsWith(words, start)) {
            return false;
        }
        while (at < end && Lines.isBlank(text.charAt(at))) {
            at++;
        }
        return at == end;
    }
}
