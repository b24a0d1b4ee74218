package org.broadsheet.parser.html.choice;

import java.util.BitSet;
import java.util.List;
import org.broadsheet.parser.html.tree.PageTree;
import org.broadsheet.parser.html.tree.Unit;

/** Counts of a page's characters, of those in links and of those in good text, for any stretch of units at once. */
public final class Tally {
    private final PageTree tree;
    private final int[] chars;
    private final int[] linked;
    private final int[] good;

    Tally(PageTree tree, BitSet furniture) {
        this.tree = tree;
        List<Unit> units = tree.units;
        chars = new int[units.size() + 1];
        linked = new int[units.size() + 1];
        good = new int[units.size() + 1];
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            boolean counts = unit.isGood() && !furniture.get(unit.owner);
            chars[i + 1] = chars[i] + unit.chars;
            linked[i + 1] = linked[i] + unit.linkChars;
            good[i + 1] = good[i] + (counts ? PageTree.weight(unit) : 0);
        }
    }

    /** The good text between two units, the second left out. */
    int good(int first, int end) {
        return good[end] - good[first];
    }

    boolean isGood(int unit) {
        return good[unit + 1] > good[unit];
    }

    int goodIn(int element) {
        return good(tree.firstUnits[element], tree.unitsEnd(element));
    }

    int charsIn(int element) {
        return chars[tree.unitsEnd(element)] - chars[tree.firstUnits[element]];
    }

    /** The share of an element's characters that are in links. */
    double linkShare(int element) {
        int all = charsIn(element);
        int links = linked[tree.unitsEnd(element)] - linked[tree.firstUnits[element]];
        return all == 0 ? 0 : (double) links / all;
    }
}
