package org.broadsheet.parser.html.choice;

import java.util.BitSet;
import org.broadsheet.parser.html.tree.PageTree;
import org.broadsheet.parser.html.tree.Unit;

/**
 * Mends the outline of a story whose words were judged one by one: tables stand whole, and links alone are neither its
 * beginning nor its end.
 */
public record Outline(PageTree tree, BitSet furniture) {
    /** A table with more good text than this holds columns of the page. */
    private static final int LAYOUT = 1500;
    /** A table of which this share was kept is kept whole. */
    private static final double TABLE = .3;
    /** Words of which more than this share is in links are links alone. */
    private static final double LINKS = .9;

    /** The words of the story with its outline mended. */
    public Selection mended(Selection selection) {
        var kept = (BitSet) selection.kept().clone();
        trim(kept);
        completeTables(kept);
        return new Selection(kept);
    }

    private void trim(BitSet kept) {
        for (int i = kept.nextSetBit(0); i >= 0 && isLinks(i); i = kept.nextSetBit(i + 1)) {
            kept.clear(i);
        }
        for (int i = kept.length() - 1; i >= 0 && isLinks(i); i = kept.length() - 1) {
            kept.clear(i);
        }
    }

    private boolean isLinks(int unit) {
        Unit words = tree.units.get(unit);
        return words.links > 1 && words.linkShare() > LINKS;
    }

    private void completeTables(BitSet kept) {
        for (int i = 0; i < tree.size; i++) {
            boolean holds = tree.name(i).equals("table") && !furniture.get(i) && tree.good[i] <= LAYOUT;
            if (holds && !isLayout(i) && isMostlyKept(i, kept)) {
                kept.set(tree.firstUnits[i], tree.unitsEnd(i));
            }
        }
    }

    /** Whether a cell holds several paragraphs or another table. */
    private boolean isLayout(int table) {
        for (int at = table + 1; at < tree.ends[table]; at++) {
            if (tree.name(at).equals("table")) {
                return true;
            }
        }
        int last = -1;
        for (int i = tree.firstUnits[table]; i < tree.unitsEnd(table); i++) {
            Unit unit = tree.units.get(i);
            if (unit.isGood() && unit.owner == last) {
                return true;
            }
            last = unit.isGood() ? unit.owner : last;
        }
        return false;
    }

    private boolean isMostlyKept(int table, BitSet kept) {
        int all = 0;
        int chars = 0;
        for (int i = tree.firstUnits[table]; i < tree.unitsEnd(table); i++) {
            all += tree.units.get(i).chars;
            chars += kept.get(i) ? tree.units.get(i).chars : 0;
        }
        return chars > TABLE * all;
    }
}
