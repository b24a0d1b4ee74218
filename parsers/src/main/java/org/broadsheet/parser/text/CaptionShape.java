package org.broadsheet.parser.text;

import java.util.List;

/**
 * Whether a passage among sentences is none itself, as captions are on pages that otherwise end every paragraph with a point.
 *
 * @param page the passages in order
 * @param told whether the page's paragraphs end with a point, so that one without is told from them
 */
record CaptionShape(List<Evidence> page, boolean told) {
    /** Letters of the shortest and the longest such caption. */
    private static final int SHORTEST = 30;

    private static final int LONGEST = 250;

    /** The number of words that are more than a name and a title. */
    private static final int WORDS = 5;

    static CaptionShape of(List<Evidence> page) {
        int texts = 0;
        int open = 0;
        for (Evidence text : page) {
            texts += text.passage().isText() ? 1 : 0;
            open += isShaped(text) ? 1 : 0;
        }
        return new CaptionShape(page, open * 4 <= texts);
    }

    boolean at(int i) {
        return told
                && i > 0
                && isShaped(page.get(i))
                && (isSentence(i - 1) || isCredited(page.get(i).plain()))
                && isFree(i + 1);
    }

    /** Whether a line closes with a short name in brackets, which also tells a caption right below a byline. */
    private static boolean isCredited(String line) {
        int open = line.lastIndexOf('(');
        boolean closed = open > 0 && line.endsWith(")") && Character.isUpperCase(line.charAt(open + 1));
        return closed && line.substring(open).split("\\s+", 4).length < 4;
    }

    private static boolean isShaped(Evidence text) {
        return text.passage().isText()
                && text.letters() >= SHORTEST
                && text.letters() <= LONGEST
                && !text.endsSentence()
                && !text.goesOn()
                && !text.bold()
                && Character.isUpperCase(text.plain().codePointAt(0))
                && text.plain().split("\\s+", WORDS).length == WORDS;
    }

    private boolean isSentence(int i) {
        return page.get(i).passage().isText() && page.get(i).endsSentence();
    }

    /** Whether what stands below does not go on with a sentence. */
    private boolean isFree(int i) {
        return i == page.size()
                || !page.get(i).passage().isText()
                || page.get(i).endsSentence()
                        && !Character.isLowerCase(page.get(i).plain().codePointAt(0));
    }
}
