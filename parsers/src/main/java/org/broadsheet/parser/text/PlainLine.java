package org.broadsheet.parser.text;

/**
 * The shape of one passage of a page without marks.
 *
 * @param size its letters, those of scripts that say a syllable with each counted twice
 * @param capitals whether it is set in capitals
 * @param marked whether a typographer's mark stands before it, as before labels and crossheads
 * @param opens whether it says a story's source, place or writer before anything else, and goes on
 * @param byline whether all of it is a byline
 * @param bracketed whether all of it stands in brackets and is no sentence, as the source of a story does
 * @param display whether it can be a display line: not long, no whole sentence unless that is a question or an exclamation
 */
record PlainLine(
        int size, boolean capitals, boolean marked, boolean opens, boolean byline, boolean bracketed, boolean display) {
    /** Size beyond which a passage is no display line. */
    private static final int LONGEST = 180;

    /** What stands in brackets is no sign of a few letters. */
    private static final int LETTERS = 8;

    private static final String MARKS = "■□◆◇●○▲△▼▽★☆◎▶▷▪※";

    static PlainLine of(Evidence text) {
        var plain = text.plain();
        int size = size(plain);
        boolean line = text.passage().isText() && size > 0 && size <= LONGEST && !text.goesOn();
        boolean sentence = text.endsSentence() && !text.asks();
        boolean opens = text.opens() && !(line && text.capitals() && !sentence);
        boolean marked = size > 0 && MARKS.indexOf(plain.charAt(0)) >= 0;
        boolean byline = text.byline().isPresent() && !(marked && text.named());
        return new PlainLine(
                size,
                text.capitals(),
                marked,
                opens,
                byline,
                isBracketed(plain),
                line && !sentence && !opens && !byline && !text.jump() && !text.folio());
    }

    /** Whether all of a short line stands in round brackets and is no sentence. */
    static boolean isBracketed(String line) {
        return line.length() > LETTERS
                && line.length() < LONGEST / 3
                && line.startsWith("(")
                && line.indexOf(')') == line.length() - 1
                && line.codePoints().filter(Character::isIdeographic).findAny().isEmpty();
    }

    /** The place in {@code plain} after the typographer's mark before a line, and the blanks between. */
    static int afterMark(String plain) {
        int at = 0;
        while (at < plain.length() && (MARKS.indexOf(plain.charAt(at)) >= 0 || plain.charAt(at) <= ' ')) {
            at++;
        }
        return at == plain.length() ? 0 : at;
    }

    private static int size(String plain) {
        int size = 0;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            size += !Character.isLetterOrDigit(c) ? 0 : isSyllable(c) ? 2 : 1;
        }
        return size;
    }

    private static boolean isSyllable(char c) {
        return Character.isIdeographic(c) || c >= '\u3041' && c <= '\u30ff' || c >= '\uac00' && c <= '\ud7a3';
    }
}
