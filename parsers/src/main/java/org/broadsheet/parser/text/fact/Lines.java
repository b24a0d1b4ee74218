package org.broadsheet.parser.text.fact;

import java.util.Arrays;

/** The lines of a container without the marks of the containers around them: stretches of the one source text. */
public final class Lines {
    private final String text;
    private int[] bounds;
    private int size;

    public Lines(String text) {
        this(text, 8);
    }

    private Lines(String text, int lines) {
        this.text = text;
        bounds = new int[2 * lines];
    }

    public static Lines of(String text) {
        int count = 1;
        for (var feed = LineFeed.over(text); feed.next(); ) {
            count++;
        }
        var lines = new Lines(text, count);
        for (var feed = LineFeed.over(text); feed.next(); ) {
            lines.add(feed.start(), feed.end());
        }
        return lines;
    }

    /** Adds the line between two offsets of the source text. */
    public void add(int start, int end) {
        if (2 * size == bounds.length) {
            bounds = Arrays.copyOf(bounds, bounds.length * 2);
        }
        bounds[2 * size] = start;
        bounds[2 * size + 1] = end;
        size++;
    }

    public int size() {
        return size;
    }

    public int start(int line) {
        return bounds[2 * line];
    }

    public int end(int line) {
        return bounds[2 * line + 1];
    }

    /** The whole line as it stands. */
    public String raw(int line) {
        return text.substring(start(line), end(line));
    }

    /** The line without blanks at either end. */
    public String stripped(int line) {
        return text.substring(first(line), last(line));
    }

    /** The offset of the first character that is no blank. */
    public int first(int line) {
        int at = start(line);
        while (at < end(line) && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The offset after the last character that is no blank. */
    public int last(int line) {
        int at = end(line);
        while (at > start(line) && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    public boolean isBlankLine(int line) {
        return first(line) == end(line);
    }

    /** The columns before the first character; a tab counts for four. */
    public int indent(int line) {
        int columns = 0;
        for (int at = start(line); at < end(line) && isBlank(text.charAt(at)); at++) {
            columns += text.charAt(at) == '\t' ? 4 : 1;
        }
        return columns;
    }

    /** The offset at which the line goes on when up to {@code columns} of its indent are taken away. */
    public int indented(int line, int columns) {
        int at = start(line);
        for (int left = columns; left > 0 && at < end(line) && isBlank(text.charAt(at)); at++) {
            left -= text.charAt(at) == '\t' ? 4 : 1;
        }
        return at;
    }

    /** The first line from {@code line} on that is not blank; the number of lines when there is none. */
    public int afterBlanks(int line) {
        int at = line;
        while (at < size && isBlankLine(at)) {
            at++;
        }
        return at;
    }

    /** All lines, a line feed between them. */
    public String joined() {
        var joined = new StringBuilder();
        for (int line = 0; line < size; line++) {
            joined.append(line == 0 ? "" : "\n").append(text, start(line), end(line));
        }
        return joined.toString();
    }

    public static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
