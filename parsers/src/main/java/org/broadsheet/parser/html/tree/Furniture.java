package org.broadsheet.parser.html.tree;

import java.util.BitSet;

/**
 * The elements of a page that are no part of a story: by their kind or by the signs in their names, unless too much of the
 * page's good text stands in them, as names mislead.
 */
public final class Furniture {
    /** An element with more than this share of the good text is no furniture. */
    private static final double MOST = .35;
    /** One that bears the name of a body is none with this share already. */
    private static final double MOST_OF_BODY = .2;

    /** What is not shown, or asks readers to agree, is furniture even with this share: the page shows its story nowhere then. */
    private static final double MOST_UNSEEN = .8;

    private static final int UNSEEN = Sign.HIDDEN.bit() | Sign.ASKING.bit();

    private final PageTree tree;
    private final BitSet dropped;
    private final int all;

    private Furniture(PageTree tree) {
        this.tree = tree;
        this.dropped = new BitSet(tree.size);
        this.all = Math.max(tree.good[0], 1);
    }

    /** The numbers of all elements that stand in furniture or are it. */
    public static BitSet of(PageTree tree) {
        var furniture = new Furniture(tree);
        int at = 1;
        while (at < tree.size) {
            if (furniture.is(at)) {
                furniture.dropped.set(at, tree.ends[at]);
                at = tree.ends[at];
            } else {
                at++;
            }
        }
        return furniture.dropped;
    }

    private boolean is(int element) {
        double share = (double) tree.good[element] / all;
        int signs = tree.signs[element];
        double most = (signs & UNSEEN) != 0 && (signs & Sign.TELLING) == 0 ? MOST_UNSEEN : MOST;
        if (share > most || (signs & Sign.BODY.bit()) != 0 && share > MOST_OF_BODY) {
            return false;
        }
        return switch (tree.name(element)) {
            case "nav", "footer", "aside", "menu", "dialog" -> true;
            case "form", "fieldset" -> share < .3;
            case "blockquote" -> false;
            default -> tree.kinds[element] != TagKind.INLINE && named(element, signs);
        };
    }

    /** Names that lists of stories and stories share count for less: the names of headlines and bylines do not tell. */
    private boolean named(int element, int signs) {
        int furniture = signs & Sign.FURNITURE;
        if (furniture == 0) {
            return false;
        }
        boolean heading = tree.name(element).matches("h[1-3]");
        return !heading || Sign.HIDDEN.in(signs);
    }
}
