package org.broadsheet.parser.text.wire;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a message without the marks and blanks at its ends.
 *
 * @param text its words
 * @param start the offset before them
 * @param end the offset after them
 * @param indent the number of columns before them, a tab counted for four
 * @param apart whether a blank line stands above
 * @param marked whether it begins with the mark of a line that is set by itself
 * @param ending the mark that it ends with, {@code <} or {@code =}; a blank without one
 */
record WireLine(String text, int start, int end, int indent, boolean apart, boolean marked, char ending) {
    private static final char OPENER = '^';
    private static final String ENDINGS = "<=";

    /** The lines between two offsets; blank ones are left out but for a single one, where all are. */
    static List<WireLine> all(String text, int start, int end) {
        var lines = new ArrayList<WireLine>();
        boolean apart = true;
        for (int at = start; at < end; ) {
            int stop = at;
            while (stop < end && text.charAt(stop) != '\n' && text.charAt(stop) != '\r') {
                stop++;
            }
            var line = of(text, at, stop, apart);
            boolean wide = stop < end && text.startsWith("\r\n", stop);
            if (!line.isBlank()) {
                lines.add(line);
                apart = false;
            } else if (stop > at || wide || text.charAt(stop) == '\n') {
                apart = apart || isBlankLine(text, at, stop);
            }
            at = stop + (wide ? 2 : 1);
        }
        return lines;
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    private static boolean isBlankLine(String text, int at, int stop) {
        for (int i = at; i < stop; i++) {
            if (!Controls.isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static WireLine of(String text, int start, int stop, boolean apart) {
        int from = start;
        int indent = 0;
        while (from < stop && Controls.isBlank(text.charAt(from))) {
            indent += text.charAt(from) == '\t' ? 4 : text.charAt(from) == ' ' ? 1 : 0;
            from++;
        }
        int to = stop;
        while (to > from && Controls.isBlank(text.charAt(to - 1))) {
            to--;
        }
        boolean marked = from < to && text.charAt(from) == OPENER;
        from += marked ? 1 : 0;
        char ending = to > from && ENDINGS.indexOf(text.charAt(to - 1)) >= 0 ? text.charAt(to - 1) : ' ';
        to -= ending == ' ' ? 0 : 1;
        while (from < to && Controls.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && Controls.isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new WireLine(text.substring(from, to), from, to, indent, apart, marked, ending);
    }
}
