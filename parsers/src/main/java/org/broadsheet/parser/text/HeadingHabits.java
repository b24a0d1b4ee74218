package org.broadsheet.parser.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.broadsheet.language.Language;

/**
 * How a page uses its headings.
 *
 * @param headlineRank the level at which most of the page's stories open, 0 where none has a heading
 * @param length the usual number of letters of a headline
 * @param opened whether most of the headings at that level have the opening of a story right below
 * @param strangers the headings at the top whose words do not come back in the text below
 */
record HeadingHabits(int headlineRank, int length, boolean opened, BitSet strangers) {
    /** The usual length of a headline where a page does not tell. */
    private static final int USUAL = 45;

    /** The number of headlines from which a page tells. */
    private static final int FEWEST = 3;

    /** The number of passages at the top of a page among which slogans stand. */
    private static final int TOP = 4;

    /** The number of passages below a heading that would use its words again. */
    private static final int REACH = 8;

    /** The share of its words that a heading has in common with the text of another story by chance. */
    private static final float CHANCE = .3f;

    static HeadingHabits of(List<Evidence> page, Language language) {
        var below = new Below(page);
        var levels = new int[7];
        for (int i = 0; i < page.size(); i++) {
            levels[page.get(i).rank()] += page.get(i).isHeading() && below.isStory(i) ? 1 : 0;
        }
        int most = 0;
        for (int rank = 1; rank < levels.length; rank++) {
            most = levels[rank] > levels[most] ? rank : most;
        }
        return new HeadingHabits(most, length(page, below), isOpened(page, below, most), strangers(page, language));
    }

    private static boolean isOpened(List<Evidence> page, Below below, int rank) {
        int opened = 0;
        int all = 0;
        for (int i = 0; i < page.size(); i++) {
            boolean head = page.get(i).rank() == rank && page.get(i).isHeading() && below.isText(i);
            all += head ? 1 : 0;
            opened += head && below.isOpening(i) ? 1 : 0;
        }
        return opened >= FEWEST && opened * 2 > all;
    }

    /** The median length of the headings that have no other beside them and stand above text. */
    private static int length(List<Evidence> page, Below below) {
        var lengths = new int[page.size()];
        int found = 0;
        for (int i = 0; i < page.size(); i++) {
            boolean alone =
                    page.get(i).isHeading() && (i == 0 || !page.get(i - 1).isHeading());
            if (alone && below.isOpening(i)) {
                lengths[found++] = page.get(i).letters();
            }
        }
        Arrays.sort(lengths, 0, found);
        return found < FEWEST ? USUAL : lengths[found / 2];
    }

    private static BitSet strangers(List<Evidence> page, Language language) {
        var strangers = new BitSet();
        for (int i = 0; i < page.size() && i < TOP; i++) {
            boolean first = i == 0 || page.get(i - 1).folio() || page.get(i - 1).paper();
            if (first && page.get(i).isHeading()) {
                var words = SharedWords.ofLong(page.get(i).plain(), language);
                strangers.set(i, words.words().size() < 2 || words.in(below(page, i), language) < CHANCE);
            }
        }
        return strangers;
    }

    private static String below(List<Evidence> page, int i) {
        var text = new StringBuilder();
        for (int next = i + 1; next < page.size() && next <= i + REACH; next++) {
            text.append(page.get(next).plain()).append('\n');
        }
        return text.toString();
    }

    /** Whether there are headings at the level of the headlines that open no story. */
    boolean hasOthers(List<Evidence> page, Below below) {
        for (int i = 0; i < page.size(); i++) {
            boolean level = page.get(i).isHeading() && page.get(i).rank() == headlineRank;
            if (level && below.isText(i) && !below.isStory(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a heading is much shorter than headlines are, and does not open a story on a page that tells where they open. */
    boolean isCrosshead(int letters) {
        return opened && letters * 5 < length * 3;
    }

    /** How far a number of letters is from the usual one; twice and half as many are as far. */
    float distance(int letters) {
        return (float) Math.abs(Math.log((letters + 1f) / (length + 1f)));
    }
}
