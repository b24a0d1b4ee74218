package org.broadsheet.parser.html.choice;

/** Looks at how words are written. */
public final class Sentences {
    private static final String ENDS = ".!?…。！？؟।॥۔";
    private static final String CLOSING = "\"'”’»›)]」』】）“";
    private static final String MARKS = "|©»›▶►→•·★☆◆■";

    private Sentences() {}

    /** Whether words end as a sentence does, closing marks of quotations passed over. */
    static boolean isEnd(String words) {
        int at = words.length() - 1;
        while (at > 0 && (CLOSING.indexOf(words.charAt(at)) >= 0 || words.charAt(at) == ' ')) {
            at--;
        }
        return at > 0 && ENDS.indexOf(words.charAt(at)) >= 0;
    }

    /** Whether there are signs in them that menus have and sentences have not. */
    static boolean hasMarks(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) > '{' - 1 && MARKS.indexOf(words.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether all letters are capitals. */
    static boolean isCapitals(String words) {
        int capitals = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals > 1;
    }

    /** The share of figures. */
    static double digits(String words) {
        int digits = 0;
        for (int i = 0; i < words.length(); i++) {
            digits += Character.isDigit(words.charAt(i)) ? 1 : 0;
        }
        return words.isEmpty() ? 0 : (double) digits / words.length();
    }
}
