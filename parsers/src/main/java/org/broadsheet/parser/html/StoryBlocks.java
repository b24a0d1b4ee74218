package org.broadsheet.parser.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.broadsheet.parser.html.tree.PageTree;
import org.broadsheet.parser.html.tree.Sign;
import org.broadsheet.parser.html.tree.Unit;

/**
 * The elements of a page that are a story each: marked as articles, with a heading and paragraphs of their own.
 *
 * @param elements their numbers in the order of the page; none stands in another
 * @param tree the page
 */
record StoryBlocks(List<Integer> elements, PageTree tree) {
    /** Fewer paragraphs than these make a teaser. */
    private static final int PARAGRAPHS = 2;
    /** The stories hold at least this share of what paragraphs the page has. */
    private static final double NEARLY_ALL = .6;

    static StoryBlocks of(PageTree tree, BitSet furniture) {
        var good = new int[tree.units.size() + 1];
        for (int i = 0; i < tree.units.size(); i++) {
            Unit unit = tree.units.get(i);
            good[i + 1] = good[i] + (unit.isGood() && !furniture.get(unit.owner) ? 1 : 0);
        }
        var stories = new ArrayList<Integer>();
        int held = 0;
        for (int i = 1; i < tree.size; i++) {
            int last = stories.isEmpty() ? -1 : stories.get(stories.size() - 1);
            if (furniture.get(i) || !isArticle(tree, i)) {
                continue;
            }
            int paragraphs = good[tree.unitsEnd(i)] - good[tree.firstUnits[i]];
            if (paragraphs >= PARAGRAPHS && heading(tree, i) >= 0) {
                if (last >= 0 && tree.isIn(i, last)) {
                    stories.remove(stories.size() - 1);
                    held -= good[tree.unitsEnd(last)] - good[tree.firstUnits[last]];
                }
                stories.add(i);
                held += paragraphs;
            }
        }
        boolean all = stories.size() > 1 && held >= NEARLY_ALL * good[tree.units.size()];
        return new StoryBlocks(all ? stories : List.of(), tree);
    }

    private static boolean isArticle(PageTree tree, int element) {
        var named = tree.elements[element];
        if (named.nameIs("article")) {
            return true;
        }
        String type = named.attributesSize() == 0 ? "" : named.attr("itemtype");
        return type.endsWith("Article")
                || type.endsWith("BlogPosting")
                || Sign.STORY.in(tree.signs[element]) && named.attr("role").equals("article");
    }

    /** The number of the element that is the headline of a story: its first heading, if no paragraph stands before it. */
    private static int heading(PageTree tree, int story) {
        for (int i = tree.firstUnits[story]; i < tree.unitsEnd(story); i++) {
            int owner = tree.units.get(i).owner;
            if (isHeading(tree, owner)) {
                return owner;
            }
            if (tree.units.get(i).isGood()) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isHeading(PageTree tree, int element) {
        return tree.name(element).matches("h[1-4]");
    }

    boolean isEmpty() {
        return elements.isEmpty();
    }

    /**
     * The place in the list of the one story that a page is about when others follow it as the reader scrolls: the page calls
     * itself by its headline, and the others have headlines of the same kind. Below 0 where the page is about all of them, or
     * its headline stands above them.
     */
    int shown(Display display) {
        for (int i = 0; i < elements.size(); i++) {
            int story = elements.get(i);
            if (display.element() >= 0 && tree.isIn(display.element(), story)) {
                return elements.stream()
                                .allMatch(other -> tree.name(headline(other)).equals(tree.name(headline(story))))
                        ? i
                        : -1;
            }
        }
        return -1;
    }

    /** The heading of a story. */
    int headline(int story) {
        return heading(tree, story);
    }
}
