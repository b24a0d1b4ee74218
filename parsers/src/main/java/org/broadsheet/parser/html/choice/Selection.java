package org.broadsheet.parser.html.choice;

import java.util.BitSet;
import java.util.List;
import org.broadsheet.parser.html.tree.PageTree;

/**
 * Which words of a page belong to its story.
 *
 * @param kept the numbers of the units
 */
public record Selection(BitSet kept) {
    /** Lines above a story with fewer characters stand for themselves. */
    private static final int SHORT_LINE = 100;

    /** The words of a page that the weights take for its story. */
    public static Selection of(Setting setting) {
        var traits = new Traits(setting);
        var scores = new double[setting.tree.units.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = setting.isOfMenu(i) ? -Company.MOST : Weights.OF_BLOCKS.sum(traits.of(i));
        }
        var company = new Company(setting, scores);
        var kept = new BitSet();
        for (int i = 0; i < scores.length; i++) {
            kept.set(i, !setting.isOfMenu(i) && Weights.OF_COMPANY.sum(company.of(i)) > 0);
        }
        if (setting.headline >= 0) {
            kept.clear(setting.tree.firstUnits[setting.headline], setting.tree.unitsEnd(setting.headline));
        }
        var selection = new Selection(kept);
        selection.dropFrames(setting);
        selection.dropLooseHeadings(setting);
        return selection;
    }

    /** The words of pictures go with them. */
    private void dropFrames(Setting setting) {
        PageTree tree = setting.tree;
        BitSet frames = setting.frames;
        for (int i = frames.nextSetBit(0); i >= 0; i = frames.nextSetBit(i + 1)) {
            kept.clear(tree.firstUnits[i], tree.unitsEnd(i));
        }
    }

    /** A heading with nothing under it but another heading of its level or a higher one is none of the story's. */
    private void dropLooseHeadings(Setting setting) {
        int below = 7;
        for (int i = kept.length() - 1; i >= 0; i = kept.previousSetBit(i - 1)) {
            int level = setting.level(i);
            if (level > 0 && (below <= level && below < 7 || i == kept.length() - 1)) {
                kept.clear(i);
            } else {
                below = level > 0 ? level : 7;
            }
        }
    }

    /**
     * Short lines between headline and container that are called deck or summary are these; longer ones are the first
     * paragraph of the story, set in larger type.
     */
    public void dropLinesAbove(PageTree tree, int headline, int container) {
        for (List<Integer> lines : List.of(tree.finds.decks, tree.finds.summaries)) {
            for (int line : lines) {
                boolean above = line > headline && tree.ends[line] <= container;
                if (above && tree.textEnds[line] - tree.textStarts[line] < SHORT_LINE) {
                    kept.clear(tree.firstUnits[line], tree.unitsEnd(line));
                }
            }
        }
    }

    /** The innermost element that holds all that is kept and an element. */
    public int around(PageTree tree, int element) {
        int at = element;
        while (at > 0 && !isEmpty() && (first() < tree.firstUnits[at] || last() >= tree.unitsEnd(at))) {
            at = tree.parents[at];
        }
        return at;
    }

    /** The innermost element that holds all that is kept. */
    public int around(PageTree tree) {
        return isEmpty() ? 0 : around(tree, tree.parents[tree.units.get(first()).owner]);
    }

    /** The characters that are kept in an element. */
    public int charsIn(PageTree tree, int element) {
        return kept.stream()
                .filter(i -> i >= tree.firstUnits[element] && i < tree.unitsEnd(element))
                .map(i -> tree.units.get(i).chars)
                .sum();
    }

    /** Whether nothing of the page is its story. */
    public boolean isEmpty() {
        return kept.isEmpty();
    }

    /** The number of the first unit. */
    public int first() {
        return kept.nextSetBit(0);
    }

    /** The number of the last unit. */
    public int last() {
        return kept.length() - 1;
    }

    /** Whether any unit of an element is kept. */
    public boolean touches(PageTree tree, int element) {
        int next = kept.nextSetBit(tree.firstUnits[element]);
        return next >= 0 && next < tree.unitsEnd(element);
    }
}
