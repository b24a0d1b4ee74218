package org.broadsheet.parser.text;

import java.util.List;
import org.broadsheet.parser.credit.ClosingCredit;
import org.broadsheet.parser.text.Passage.Kind;

/**
 * What stands below a passage.
 *
 * @param page the passages in order
 */
record Below(List<Evidence> page) {
    /** Letters from which a passage is the text of a story. */
    private static final int LONG = 200;

    /** The number of passages among which the next heading is looked for. */
    private static final int REACH = 4;

    /** The number of the next passage that is no image mark, at most two of them passed over. */
    int next(int i) {
        int next = i + 1;
        while (next < page.size() && next <= i + 2 && page.get(next).passage().kind() == Kind.IMAGE) {
            next++;
        }
        return next;
    }

    boolean isHeading(int i) {
        int next = next(i);
        return next < page.size() && page.get(next).isHeading();
    }

    boolean isText(int i) {
        int next = next(i);
        return next < page.size() && page.get(next).passage().isText();
    }

    /** Whether the next text opens a story or is a photo story, with no more than one heading in between. */
    boolean isStory(int i) {
        int next = next(i);
        if (next < page.size() && page.get(next).isHeading()) {
            boolean sibling = page.get(next).rank() == page.get(i).rank()
                    && page.get(next).label();
            next = sibling ? page.size() : next(next);
        }
        return next < page.size() && page.get(next).passage().isText() && startsStory(page.get(next));
    }

    /** Whether the byline or the beginning of a story stands right below. */
    boolean isOpening(int i) {
        int next = next(i);
        return next < page.size() && page.get(next).passage().isText() && startsStory(page.get(next));
    }

    private static boolean startsStory(Evidence text) {
        return text.opens()
                || text.byline().isPresent()
                || text.closing().filter(ClosingCredit::whole).isPresent();
    }

    /** The number of the next heading with no more than pictures and their captions in between; -1 when there is none. */
    int heading(int i) {
        for (int next = i + 1; next < page.size() && next <= i + REACH; next++) {
            if (page.get(next).isHeading()) {
                return next;
            }
            if (page.get(next).passage().kind() != Kind.IMAGE && !isCaption(next)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isCaption(int i) {
        var text = page.get(i);
        boolean below = page.get(i - 1).passage().kind() == Kind.IMAGE;
        return text.letters() <= LONG
                && !startsStory(text)
                && (below || text.closing().isPresent() || Leads.repeats(page, i));
    }

    /** Whether nothing but items with the same bullet stand below, two or more, up to the next heading. */
    boolean isDigest(int i) {
        int items = 0;
        int next = i + 1;
        while (next < page.size() && page.get(next).bulleted()) {
            items++;
            next++;
        }
        return items > 1 && (next == page.size() || !page.get(next).passage().isText());
    }
}
