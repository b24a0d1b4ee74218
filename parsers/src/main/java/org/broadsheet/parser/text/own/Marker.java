package org.broadsheet.parser.text.own;

import java.util.Optional;

/**
 * The sign before an item of a list.
 *
 * @param ordered whether it is a number
 * @param number the number, or 1
 * @param indent the columns before the marker
 * @param width the columns of the marker and the blank after it
 * @param textStart the offset at which the item begins
 */
record Marker(boolean ordered, int number, int indent, int width, int textStart) {
    private static final String BULLETS = "-*+";
    private static final int LONGEST_NUMBER = 9;

    /** The marker on the line of {@code cursor}. */
    static Optional<Marker> at(Cursor cursor) {
        int start = cursor.start();
        if (BULLETS.indexOf(cursor.charAt(start)) >= 0) {
            return marker(cursor, false, 1, start + 1);
        }
        int end = start;
        while (isDigit(cursor.charAt(end)) && end - start < LONGEST_NUMBER) {
            end++;
        }
        boolean numbered = end > start && (cursor.charAt(end) == '.' || cursor.charAt(end) == ')');
        return numbered ? marker(cursor, true, cursor.number(start, end), end + 1) : Optional.empty();
    }

    /** Whether an item with this marker goes on a list that began with {@code first}. */
    boolean continues(Marker first) {
        return ordered == first.ordered && indent < first.indent + 2;
    }

    private static Optional<Marker> marker(Cursor cursor, boolean ordered, int number, int end) {
        if (!cursor.isWordEnd(end)) {
            return Optional.empty();
        }
        int indent = cursor.lines().indent(cursor.line());
        int textStart = Math.min(end + 1, cursor.lines().end(cursor.line()));
        return Optional.of(new Marker(ordered, number, indent, end + 1 - cursor.start(), textStart));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
