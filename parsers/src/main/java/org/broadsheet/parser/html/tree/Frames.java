package org.broadsheet.parser.html.tree;

import java.util.BitSet;

/** The elements of a page that are a picture with what belongs to it, whatever their names are. */
public final class Frames {
    private static final int MOST_UNITS = 12;
    private static final int MOST_WORDS = 900;

    private final PageTree tree;
    private final BitSet frames = new BitSet();
    private final BitSet holding = new BitSet();

    private Frames(PageTree tree) {
        this.tree = tree;
    }

    /** The numbers of the elements; none stands in another. */
    public static BitSet of(PageTree tree) {
        var frames = new Frames(tree);
        for (int i = tree.size - 1; i > 0; i--) {
            if (tree.images[i] > 0) {
                frames.look(i);
            }
        }
        return frames.frames;
    }

    /** Elements within come before those around them. */
    private void look(int element) {
        boolean figure = tree.name(element).equals("figure");
        boolean framed = figure || tree.kinds[element] == TagKind.BLOCK && Sign.PICTURE.in(tree.signs[element]);
        boolean alone = !holding.get(element);
        if (framed && (alone ? isFrame(element, figure) : isCaptioned(element))) {
            frames.clear(element, tree.ends[element]);
            frames.set(element);
            holding.set(element);
        }
        if (holding.get(element)) {
            holding.set(tree.parents[element]);
        }
    }

    private boolean isFrame(int element, boolean figure) {
        int first = tree.firstUnits[element];
        int end = tree.unitsEnd(element);
        if (end - first > MOST_UNITS || tree.textEnds[element] - tree.textStarts[element] > MOST_WORDS) {
            return false;
        }
        int loose = 0;
        for (int i = first; i < end; i++) {
            loose += isCaption(tree.units.get(i).owner, element) ? 0 : tree.units.get(i).chars;
        }
        return loose < (figure ? 400 : 120);
    }

    /** Whether an element adds words to the one picture in it, and no others. */
    private boolean isCaptioned(int element) {
        int first = tree.firstUnits[element];
        int end = tree.unitsEnd(element);
        if (tree.images[element] != 1 || end - first > MOST_UNITS) {
            return false;
        }
        boolean adds = false;
        for (int i = first; i < end; i++) {
            int owner = tree.units.get(i).owner;
            if (!isCaption(owner, element)) {
                return false;
            }
            adds |= !isInFrame(owner, element);
        }
        return adds;
    }

    private boolean isInFrame(int owner, int top) {
        for (int at = owner; at > top; at = tree.parents[at]) {
            if (frames.get(at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether words are called a caption or a credit, up to the element {@code top}. */
    private boolean isCaption(int owner, int top) {
        for (int at = owner; at > top; at = tree.parents[at]) {
            if (tree.name(at).equals("figcaption")
                    || (tree.signs[at] & (Sign.CAPTION.bit() | Sign.CREDIT.bit())) != 0) {
                return true;
            }
        }
        return false;
    }
}
