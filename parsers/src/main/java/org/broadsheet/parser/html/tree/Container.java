package org.broadsheet.parser.html.tree;

import java.util.BitSet;

/** Finds the element that the story stands in: by how much good text it holds, and by its names. */
public final class Container {
    /** What holds less of the page's good text is no container. */
    private static final double LEAST = .25;
    /** A child with this share of the container's text holds the story alone. */
    private static final double NEARLY_ALL = .82;
    /** What a name adds for each of its weight. */
    private static final double NAMED = .12;

    private final PageTree tree;
    private final int[] good;

    private Container(PageTree tree, BitSet furniture) {
        this.tree = tree;
        this.good = new int[tree.size];
        for (Unit unit : tree.units) {
            if (unit.isGood() && !furniture.get(unit.owner)) {
                good[unit.owner] += PageTree.weight(unit);
            }
        }
        for (int i = tree.size - 1; i > 0; i--) {
            good[tree.parents[i]] += good[i];
        }
    }

    /** The number of the container; 0, the body, when nothing stands out. */
    public static int of(PageTree tree, BitSet furniture) {
        var container = new Container(tree, furniture);
        return container.inside(container.best());
    }

    private int best() {
        int best = 0;
        double most = good[0];
        for (int i = 1; i < tree.size; i++) {
            if (good[i] >= LEAST * good[0] && good[i] > 0) {
                double score = good[i] * (1 + NAMED * weight(i));
                if (score >= most) {
                    most = score;
                    best = i;
                }
            }
        }
        return best;
    }

    private int weight(int element) {
        int signs = tree.signs[element];
        if ("articleBody".equals(tree.elements[element].attr("itemprop"))) {
            return 4;
        } else if (Sign.BODY.in(signs)) {
            return 3;
        } else if (tree.name(element).equals("article") || Sign.STORY.in(signs)) {
            return 2;
        }
        return tree.name(element).equals("main") || Sign.CONTENT.in(signs) ? 1 : 0;
    }

    /** Goes down while one child holds nearly all. */
    private int inside(int top) {
        int at = top;
        while (true) {
            int heir = -1;
            for (int child = at + 1; child < tree.ends[at]; child = tree.ends[child]) {
                if (tree.kinds[child] == TagKind.BLOCK && good[child] >= NEARLY_ALL * good[at] && good[at] > 0) {
                    heir = child;
                }
            }
            if (heir < 0 || isText(heir)) {
                return at;
            }
            at = heir;
        }
    }

    /** Whether an element is a paragraph or the like, whose words are a unit of their own. */
    private boolean isText(int element) {
        return switch (tree.name(element)) {
            case "p", "li", "h1", "h2", "h3", "h4", "pre", "blockquote", "td" -> true;
            default -> false;
        };
    }
}
