package org.broadsheet.parser.html;

import java.util.BitSet;
import java.util.List;

/**
 * Which words of a page belong to its story.
 *
 * @param kept the numbers of the units
 */
record Selection(BitSet kept) {
    static Selection of(Setting setting) {
        var kept = new BitSet();
        var traits = new Traits(setting);
        for (int i = setting.first; i < setting.end; i++) {
            if (Weights.isStory(traits.of(i))) {
                kept.set(i);
            }
        }
        var selection = new Selection(kept);
        selection.dropLooseHeadings(setting);
        return selection;
    }

    /** A heading with nothing under it but another heading of its level or a higher one is none of the story's. */
    private void dropLooseHeadings(Setting setting) {
        int below = 7;
        for (int i = kept.previousSetBit(setting.end); i >= setting.first; i = kept.previousSetBit(i - 1)) {
            int level = level(setting.tree, setting.tree.units.get(i));
            if (level > 0 && below <= level && below < 7 || level > 0 && i == kept.length() - 1) {
                kept.clear(i);
            } else {
                below = level > 0 ? level : 7;
            }
        }
    }

    private static int level(PageTree tree, Unit unit) {
        String name = tree.name(unit.owner);
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))
                ? name.charAt(1) - '0'
                : 0;
    }

    boolean isEmpty() {
        return kept.isEmpty();
    }

    int first() {
        return kept.nextSetBit(0);
    }

    int last() {
        return kept.length() - 1;
    }

    /** Whether any unit of an element is kept. */
    boolean touches(PageTree tree, int element) {
        int next = kept.nextSetBit(tree.firstUnits[element]);
        return next >= 0 && next < tree.unitsEnd(element);
    }

    /** The characters of all that is kept. */
    int chars(List<Unit> units) {
        return kept.stream().map(i -> units.get(i).chars).sum();
    }
}
