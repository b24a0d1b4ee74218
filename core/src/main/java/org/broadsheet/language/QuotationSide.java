package org.broadsheet.language;

/** What stands beside a quotation mark, other quotation marks passed over. */
enum QuotationSide {
    /** A blank, the edge of the text, a dash, or a bracket or point on its outer side. */
    OPEN,
    /** A letter or what belongs to one. */
    CLOSED;

    /** No text opens or closes more quotations at once. */
    private static final int MOST = 4;

    private static final String POINTS = ".,;:!?…،؛؟।/|";

    /** The side towards the beginning of {@code text}. */
    static QuotationSide before(CharSequence text, int mark) {
        int at = mark - 1;
        while (at >= 0 && mark - at <= MOST && QuotationKind.of(text.charAt(at)).isPresent()) {
            at--;
        }
        return at < 0 || isOuter(text.charAt(at)) || Character.getType(text.charAt(at)) == Character.START_PUNCTUATION
                ? OPEN
                : CLOSED;
    }

    /** The side towards the end of {@code text}. */
    static QuotationSide after(CharSequence text, int mark) {
        int at = mark + 1;
        while (at < text.length()
                && at - mark <= MOST
                && QuotationKind.of(text.charAt(at)).isPresent()) {
            at++;
        }
        return at == text.length()
                        || isOuter(text.charAt(at))
                        || POINTS.indexOf(text.charAt(at)) >= 0
                        || Character.getType(text.charAt(at)) == Character.END_PUNCTUATION
                ? OPEN
                : CLOSED;
    }

    private static boolean isOuter(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.DASH_PUNCTUATION
                || c == '/'
                || c == '|';
    }
}
