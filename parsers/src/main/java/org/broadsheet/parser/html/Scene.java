package org.broadsheet.parser.html;

import java.util.BitSet;
import org.broadsheet.parser.html.choice.Selection;
import org.broadsheet.parser.html.data.Addresses;
import org.broadsheet.parser.html.tree.PageTree;
import org.broadsheet.parser.html.tree.Sign;

/**
 * Where the story of a page stands.
 *
 * @param display the headline
 * @param furniture the elements that are no part of any story
 * @param frames the elements that are a picture with what belongs to it
 * @param container the number of the element that holds the story, or nearly all of it
 * @param selection the words of it that are the story's
 * @param titles the headings that lead to other stories
 */
record Scene(
        PageTree tree,
        Evidence evidence,
        Display display,
        BitSet furniture,
        BitSet frames,
        int container,
        Selection selection,
        Titles titles,
        Addresses addresses) {
    /** The number of the innermost element that holds both headline and story; the container when no headline is printed. */
    int around() {
        int at = container;
        while (at > 0 && display.element() >= 0 && !tree.isIn(display.element(), at)) {
            at = tree.parents[at];
        }
        return at;
    }

    /** Whether an element is, or stands in, what is written under a picture. */
    boolean isOfPicture(int element) {
        int top = around();
        boolean caption = false;
        for (int at = element; at > top; at = tree.parents[at]) {
            caption |= Sign.CAPTION.in(tree.signs[at])
                    || Sign.CREDIT.in(tree.signs[at])
                    || tree.name(at).startsWith("fig");
        }
        return caption;
    }

    /** The same page with other words as those of its story. */
    Scene with(Selection story) {
        return new Scene(tree, evidence, display, furniture, frames, container, story, titles, addresses);
    }
}
