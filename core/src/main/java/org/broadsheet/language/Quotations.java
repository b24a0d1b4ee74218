package org.broadsheet.language;

import java.util.OptionalInt;
import org.broadsheet.language.Language.Use;

/**
 * Whether the quotation marks of a paragraph come in pairs, by the pairs that its language uses. Brackets are not looked
 * at: they often stand alone, as in a), 1).
 *
 * @param openers the marks that open
 * @param closers the mark that closes each opener, in the same order
 */
public record Quotations(String openers, String closers) {
    private static final String BRACKETS = "()（）<>[]";

    /** The marks that open and close differently in {@code language}. */
    public static Quotations of(Language language) {
        var openers = new StringBuilder();
        var closers = new StringBuilder();
        for (String pair : language.words(Use.QUOTATION_MARKS)) {
            if (pair.charAt(0) != pair.charAt(1) && BRACKETS.indexOf(pair.charAt(0)) < 0) {
                openers.append(pair.charAt(0));
                closers.append(pair.charAt(1));
            }
        }
        return new Quotations(openers.toString(), closers.toString());
    }

    /**
     * The offset of the first mark that {@code text} opens and does not close. A mark that is opened again at the beginning
     * of the next paragraph need not be closed before.
     *
     * @param goesOn whether the next paragraph {@link #reopens}
     */
    public OptionalInt unclosed(CharSequence text, boolean goesOn) {
        int[] open = new int[8];
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (depth > 0 && depth <= open.length && closes(text.charAt(open[depth - 1]), c)) {
                depth--;
            } else if (openers.indexOf(c) >= 0 && depth < open.length) {
                open[depth++] = i;
            }
        }
        return depth == 0 || depth == 1 && goesOn ? OptionalInt.empty() : OptionalInt.of(open[0]);
    }

    /** Whether {@code paragraph} starts with an opening mark, as one that goes on with a quotation does. */
    public boolean reopens(CharSequence paragraph) {
        return paragraph.length() > 0 && openers.indexOf(paragraph.charAt(0)) >= 0;
    }

    private boolean closes(char opener, char c) {
        for (int at = openers.indexOf(opener); at >= 0; at = openers.indexOf(opener, at + 1)) {
            if (closers.charAt(at) == c) {
                return true;
            }
        }
        return false;
    }
}
