package org.broadsheet.parser.html.choice;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.broadsheet.language.Language;
import org.broadsheet.parser.html.data.Blanks;
import org.broadsheet.parser.html.tree.PageTree;
import org.broadsheet.parser.html.tree.Unit;

/** What stands around the words of a page: how most of the good text of its container looks, where it begins and ends. */
public final class Setting {
    /** The page. */
    public final PageTree tree;

    final BitSet furniture;
    /** The pictures with what belongs to them. */
    public final BitSet frames;

    final int container;
    /** The number of the first unit in the container. */
    public final int first;
    /** The number of the unit after the last one in it. */
    public final int end;

    final Tally tally;
    /** What the elements look like. */
    public final Looks looks;
    /** The good text in the container. */
    final int good;

    final String title;
    /** The number of the element of the headline, and of the outermost article around it; -1 for none. */
    public final int headline;

    final int article;
    final String told;
    final String description;
    final Language language;
    /** For each unit the last good one before it and the next behind it; -1 for none. */
    final int[] lastGood;

    final int[] nextGood;
    /** For each unit the last heading before it; -1 for none. */
    final int[] headings;
    /** The first and the last unit that look as most of the good text does. */
    int firstMain;

    int lastMain;
    /** The first unit of a further heading of the first level behind the story's beginning; -1 for none. */
    int secondHeadline = -1;

    private final Map<Integer, Integer> byParent = new HashMap<>();
    private final Map<Integer, Integer> byLook = new HashMap<>();
    private final Map<Integer, Integer> byLookAround = new HashMap<>();
    private final Map<Integer, Boolean> standing = new HashMap<>();
    private final Set<String> repeated = new HashSet<>();

    /** Looks through the words of a page; {@code frames} are its pictures with what belongs to them. */
    public Setting(PageTree tree, BitSet furniture, BitSet frames, int container, Told known) {
        this.tree = tree;
        this.furniture = furniture;
        this.frames = frames;
        this.container = container;
        this.first = tree.firstUnits[container];
        this.end = tree.unitsEnd(container);
        this.tally = new Tally(tree, furniture);
        this.looks = new Looks(tree);
        this.good = Math.max(tally.good(first, end), 1);
        this.title = known.title();
        this.headline = known.headline();
        this.article = article(headline >= 0 ? headline : container);
        this.told = Blanks.single(known.body());
        this.description = known.description();
        this.language = known.language();
        int units = tree.units.size();
        lastGood = new int[units];
        nextGood = new int[units];
        headings = new int[units];
        look();
        repeat();
        reach();
        findMain();
        findSecondHeadline();
    }

    private int article(int element) {
        int article = -1;
        for (int at = element; at > 0; at = tree.parents[at]) {
            article = tree.name(at).equals("article") ? at : article;
        }
        return article;
    }

    /** Whether a unit is a link in what is no part of a story: what most pages have most of, told without a look at its words. */
    boolean isOfMenu(int i) {
        Unit unit = tree.units.get(i);
        return (i < first || i >= end) && unit.linkChars == unit.chars && furniture.get(unit.owner);
    }

    private void look() {
        for (int i = first; i < end; i++) {
            Unit unit = tree.units.get(i);
            int weight = tally.good(i, i + 1);
            if (weight > 0) {
                byParent.merge(tree.parents[unit.owner], weight, Integer::sum);
                byLook.merge(looks.of(unit.owner), weight, Integer::sum);
                byLookAround.merge(lookAround(unit), weight, Integer::sum);
            }
        }
    }

    private int lookAround(Unit unit) {
        return 31 * looks.of(unit.owner) + looks.of(tree.parents[unit.owner]);
    }

    private void repeat() {
        var seen = new HashSet<String>();
        for (Unit unit : tree.units) {
            if (unit.end - unit.start < 200) {
                String words = tree.words(unit);
                if (!seen.add(words)) {
                    repeated.add(words);
                }
            }
        }
    }

    private void reach() {
        int last = -1;
        int heading = -1;
        for (int i = 0; i < headings.length; i++) {
            lastGood[i] = last;
            headings[i] = heading;
            last = tally.isGood(i) ? i : last;
            heading = level(i) > 0 ? i : heading;
        }
        Arrays.fill(nextGood, -1);
        for (int i = headings.length - 2; i >= 0; i--) {
            nextGood[i] = tally.isGood(i + 1) ? i + 1 : nextGood[i + 1];
        }
    }

    /** The level of a heading; 0 for other words. */
    public int level(int unit) {
        String name = tree.name(tree.units.get(unit).owner);
        boolean heading = name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
        return heading ? name.charAt(1) - '0' : 0;
    }

    private void findMain() {
        firstMain = -1;
        for (int i = first; i < end; i++) {
            Unit unit = tree.units.get(i);
            if (tally.isGood(i) && sameLook(unit) + sameParent(unit) > .5) {
                firstMain = firstMain < 0 ? i : firstMain;
                lastMain = i;
            }
        }
        if (firstMain < 0) {
            int good = first < headings.length && !tally.isGood(first) ? nextGood[first] : first;
            firstMain = good >= 0 && good < end ? good : first;
            lastMain = end > 0 && end <= headings.length && !tally.isGood(end - 1) ? lastGood[end - 1] : end - 1;
            lastMain = Math.max(lastMain, firstMain);
        }
    }

    private void findSecondHeadline() {
        for (int heading : tree.finds.headings) {
            boolean behind = headline >= 0 && heading >= tree.ends[headline] && tree.firstUnits[heading] > firstMain;
            if (behind && tree.unitsEnd(heading) > tree.firstUnits[heading]) {
                secondHeadline = tree.firstUnits[heading];
                return;
            }
        }
    }

    /** The share of the container's good text that stands right beside a unit, ... */
    double sameParent(Unit unit) {
        return share(byParent, tree.parents[unit.owner]);
    }

    /** ... that looks like it, ... */
    double sameLook(Unit unit) {
        return share(byLook, looks.of(unit.owner));
    }

    /** ... and stands in what looks alike. */
    double sameLookAround(Unit unit) {
        return share(byLookAround, lookAround(unit));
    }

    private double share(Map<Integer, Integer> weights, int key) {
        return (double) weights.getOrDefault(key, 0) / good;
    }

    /** Whether the page has the same words twice. */
    boolean isRepeated(String words) {
        return repeated.contains(words);
    }

    /** Whether a heading says that other stories follow, or the like. */
    boolean isStandingHeading(int unit) {
        return standing.computeIfAbsent(unit, number -> Phrases.isStanding(tree.words(tree.units.get(number))));
    }
}
