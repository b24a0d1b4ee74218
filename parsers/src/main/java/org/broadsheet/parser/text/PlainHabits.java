package org.broadsheet.parser.text;

import java.util.List;

/**
 * The ways of one page without marks, by which its lines are told from each other.
 *
 * @param paragraph the size of a typical paragraph
 * @param tight whether paragraphs stand below each other without a blank line, so that a blank line parts stories or parts
 * @param ruled whether lines of marks part the stories
 * @param capitals whether headlines are set in capitals
 * @param gaps whether blank lines stand between the display lines above a story
 * @param marks whether a typographer's mark stands before each crosshead
 */
record PlainHabits(int paragraph, boolean tight, boolean ruled, boolean capitals, boolean gaps, boolean marks) {
    /** The size of a typical paragraph on a page that shows none. */
    private static final int PARAGRAPH = 240;

    /** The size from which capitals are more than those of a label. */
    private static final int LABEL = 20;

    static PlainHabits of(List<Evidence> page, List<PlainLine> lines) {
        int[] paragraphs = lines.stream()
                .filter(line -> !line.display() && !line.byline() && line.size() > 2 * LABEL)
                .mapToInt(PlainLine::size)
                .sorted()
                .toArray();
        int typical = paragraphs.length == 0 ? PARAGRAPH : paragraphs[paragraphs.length / 2];
        return new PlainHabits(
                typical, tight(page, lines), ruled(page), capitals(lines), gaps(page, lines), marks(lines));
    }

    private static boolean tight(List<Evidence> page, List<PlainLine> lines) {
        int close = 0;
        int pairs = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (isBody(lines.get(i)) && isBody(lines.get(i - 1))) {
                pairs++;
                close += page.get(i).apart() ? 0 : 1;
            }
        }
        return close * 2 > pairs;
    }

    private static boolean gaps(List<Evidence> page, List<PlainLine> lines) {
        int gaps = 0;
        int pairs = 0;
        for (int i = 1; i < lines.size(); i++) {
            boolean label = page.get(i - 1).label() && page.get(i - 1).named();
            if (lines.get(i).display() && lines.get(i - 1).display() && !label && i > 2) {
                pairs++;
                gaps += page.get(i).apart() ? 1 : 0;
            }
        }
        return gaps * 2 > pairs;
    }

    /** Marks before lines with a paragraph below; those before labels have display lines below. */
    private static boolean marks(List<PlainLine> lines) {
        boolean marks = false;
        for (int i = 0; i + 1 < lines.size(); i++) {
            marks |= lines.get(i).marked() && lines.get(i).display() && isBody(lines.get(i + 1));
        }
        return marks;
    }

    private static boolean isBody(PlainLine line) {
        return line.size() > 2 * LABEL && !line.display() && !line.byline();
    }

    private static boolean ruled(List<Evidence> page) {
        return page.stream().anyMatch(text -> text.passage().kind() == Passage.Kind.RULE);
    }

    /** Lines in capitals below a longer line that has none are decks, and the first line of a page may name it. */
    private static boolean capitals(List<PlainLine> lines) {
        int all = 0;
        int set = 0;
        for (int i = 1; i < lines.size(); i++) {
            var line = lines.get(i);
            boolean below = lines.get(i - 1).display()
                    && !lines.get(i - 1).capitals()
                    && lines.get(i - 1).size() > 2 * LABEL;
            if (line.display() && line.size() > LABEL) {
                all++;
                set += line.capitals() && !below ? 1 : 0;
            }
        }
        return set > 0 && set * 5 >= all;
    }
}
