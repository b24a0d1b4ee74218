package org.broadsheet.parser.credit;

import org.broadsheet.language.Language;
import org.broadsheet.language.Vocabulary.Uses;

/**
 * What the characters of a passage show, gathered in one pass over them, so that most questions about it need no other.
 *
 * @param signs the number of its letters and digits
 * @param ideographs how many ideographs it has
 * @param digits whether there are digits
 * @param capitals whether it is set in capitals
 * @param contact whether it has a sign that only addresses and publishers' lines have
 * @param strokes whether it has a stroke, a bracket, a dash or a colon, as datelines and credits have
 * @param uses what words it has of those that may stand anywhere
 */
public record Traits(
        int signs, int ideographs, boolean digits, boolean capitals, boolean contact, boolean strokes, Uses uses) {
    /** Nothing below it is written with ideographs. */
    private static final char FIRST_IDEOGRAPH = '\u2e80';

    /** All characters from here to {@link #LAST_HAN} are ideographs. */
    private static final char FIRST_HAN = '\u4e00';

    private static final char LAST_HAN = '\u9fff';

    /** Small letters up to which words with more capitals, and no ideograph, are set in capitals. */
    private static final int FEW = 3;

    /** Those of {@code plain}, which is in {@code language}. */
    public static Traits of(String plain, Language language) {
        int others = 0;
        int small = 0;
        int ideographs = 0;
        int digits = 0;
        int upper = 0;
        int lower = 0;
        boolean contact = false;
        boolean strokes = false;
        char[] characters = plain.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            char c = characters[i];
            if (c >= 'a' && c <= 'z') {
                small++;
            } else if (c >= FIRST_HAN && c <= LAST_HAN) {
                ideographs++;
            } else if (c != ' ' && Character.isLetterOrDigit(c)) {
                boolean ideograph = c >= FIRST_IDEOGRAPH && Character.isIdeographic(c);
                ideographs += ideograph ? 1 : 0;
                others += ideograph ? 0 : 1;
                digits += Character.isDigit(c) ? 1 : 0;
                upper += small + lower < FEW && Character.isUpperCase(c) ? 1 : 0;
                lower += Character.isLowerCase(c) ? 1 : 0;
            } else if (c != ' ') {
                contact |= c == '@' || c == '\u00a9' || (c == '.' || c == ':') && endsAddress(plain, i, c);
                strokes |= isStroke(c);
            }
        }
        return new Traits(
                others + small + ideographs,
                ideographs,
                digits > 0,
                ideographs == 0 && upper >= FEW && small + lower < FEW,
                contact,
                strokes,
                language.vocabulary().in(plain));
    }

    /** Whether an address begins before the point or colon {@code c} at {@code at}. */
    private static boolean endsAddress(String plain, int at, char c) {
        return c == '.'
                ? plain.startsWith("www", at - 3)
                : plain.startsWith("http", at - 4) || plain.startsWith("https", at - 5);
    }

    private static boolean isStroke(char c) {
        return switch (c) {
            case '-', '–', '—', '_', ':', '(', '[', '/', '（', '|', '／', '＝' -> true;
            default -> false;
        };
    }

    /** The number of its letters and digits, an ideograph counted as two. */
    public int letters() {
        return signs + ideographs;
    }
}
