package org.broadsheet.parser.html;

import java.util.BitSet;
import org.broadsheet.parser.html.choice.Selection;
import org.broadsheet.parser.html.tree.PageTree;
import org.broadsheet.parser.html.tree.Sign;
import org.broadsheet.parser.html.tree.TagKind;
import org.broadsheet.parser.html.tree.Unit;

/**
 * The headings of a page that are links, and those over them that are none.
 *
 * @param titles the numbers of the units that announce a story elsewhere
 * @param headings the numbers of the units that stand over some of these
 */
record Titles(BitSet titles, BitSet headings, PageTree tree) {
    /** Fewer titles than these make no front. */
    private static final int LEAST = 5;
    /** So many paragraphs without a title between them are a story. */
    private static final int STORY = 3;

    private static final int SHORTEST = 15;
    private static final int LONGEST_HEADING = 60;
    private static final int NOT_OF_PAGE = Sign.NAVIGATION.bit()
            | Sign.COMMENTS.bit()
            | Sign.SHARE.bit()
            | Sign.ADVERT.bit()
            | Sign.ASKING.bit()
            | Sign.HIDDEN.bit();

    static Titles of(PageTree tree) {
        var titles = new Titles(new BitSet(), new BitSet(), tree);
        BitSet passed = passed(tree);
        for (int i = 0; i < tree.units.size(); i++) {
            Unit unit = tree.units.get(i);
            if (passed.get(unit.owner) || !isHeading(tree, unit.owner)) {
                continue;
            }
            if (unit.linkShare() > .85 && weight(tree, unit) >= SHORTEST) {
                titles.titles.set(i);
            } else if (unit.chars <= LONGEST_HEADING && tree.name(unit.owner).matches("h[1-4]")) {
                titles.headings.set(i);
            }
        }
        return titles;
    }

    /** What stands around all that a page has to tell: ways through the site, notices, forms. */
    private static BitSet passed(PageTree tree) {
        var passed = new BitSet(tree.size);
        int at = 1;
        while (at < tree.size) {
            boolean over = tree.kinds[at] != TagKind.INLINE
                    && (tree.signs[at] & NOT_OF_PAGE) != 0
                    && tree.good[at] * 3 < tree.good[0];
            boolean named = switch (tree.name(at)) {
                case "nav", "footer", "menu", "dialog", "form" -> true;
                default -> false;
            };
            if (over || named) {
                passed.set(at, tree.ends[at]);
                at = tree.ends[at];
            } else {
                at++;
            }
        }
        return passed;
    }

    private static boolean isHeading(PageTree tree, int element) {
        return tree.name(element).matches("h[1-6]") || Sign.HEADLINE.in(tree.signs[element]);
    }

    /** The length of a title in letters; an ideograph says as much as several. */
    private static int weight(PageTree tree, Unit unit) {
        int weight = 0;
        for (int i = unit.start; i < unit.end; i++) {
            weight += Character.isIdeographic(tree.text.charAt(i)) ? 3 : 1;
        }
        return weight;
    }

    boolean isTitle(int unit) {
        return titles.get(unit);
    }

    boolean isHeading(int unit) {
        return headings.get(unit);
    }

    /** Whether titles are all there is: no story of some length stands between any two of them. */
    boolean areAll(Selection selection) {
        int run = 0;
        for (int i = 0; i < tree.units.size(); i++) {
            boolean prose = selection.kept().get(i) && tree.units.get(i).isGood();
            run = titles.get(i) ? 0 : prose ? run + 1 : run;
            if (run >= STORY) {
                return false;
            }
        }
        return titles.cardinality() >= LEAST;
    }
}
