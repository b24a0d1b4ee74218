package org.broadsheet.parser.markup;

/** White space as markup knows it: space, tab, line feed, form feed, carriage return; all other kinds are characters. */
final class Spaces {
    private Spaces() {}

    /** The text without white space at its ends. */
    static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (start < end && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
    }
}
