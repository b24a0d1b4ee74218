package org.broadsheet.parser.html.choice;

import org.broadsheet.parser.html.tree.Unit;

/** What stands before and behind words: good text, links, headings, and how far off. */
public record NeighbourTraits(Setting setting) {
    private static final double LINKS = .6;

    void fill(int i, Unit unit, Values values) {
        main(i, unit, values);
        heading(i, values);
        next(i, values);
        good(i, unit, values);
    }

    private void main(int i, Unit unit, Values values) {
        boolean before = i < setting.firstMain;
        boolean after = i > setting.lastMain;
        values.set(Trait.BEFORE_FIRST, before);
        values.set(Trait.AFTER_LAST, after);
        values.set(Trait.BEFORE_SHORT, before && unit.chars < 100);
        values.set(Trait.AFTER_SHORT, after && unit.chars < 100);
        if (after) {
            values.setDistance(Trait.SINCE_LAST, 1 + i - setting.lastMain);
        }
        int end = Math.max(setting.end, i + 1);
        values.set(Trait.GOOD_BEFORE, (double) setting.tally.good(Math.min(i, setting.first), i) / setting.good);
        values.set(Trait.GOOD_AFTER, (double) setting.tally.good(i + 1, end) / setting.good);
    }

    private void heading(int i, Values values) {
        int heading = setting.headings[i];
        values.set(Trait.UNDER_STANDING, heading >= 0 && setting.isStandingHeading(heading));
        values.setDistance(Trait.SINCE_HEADING, heading < 0 ? Integer.MAX_VALUE : i - heading);
    }

    private void next(int i, Values values) {
        boolean previous = isGood(i - 1);
        boolean next = isGood(i + 1);
        boolean nextLinks = isLinks(i + 1);
        values.set(Trait.PREVIOUS_GOOD, previous);
        values.set(Trait.NEXT_GOOD, next);
        values.set(Trait.BETWEEN_GOOD, previous && next);
        values.set(Trait.PREVIOUS_LINKS, isLinks(i - 1));
        values.set(Trait.NEXT_LINKS, nextLinks);
        boolean heading = values.has(Trait.HEADING_HIGH) || values.has(Trait.HEADING_LOW);
        values.set(Trait.HEADING_OVER_GOOD, heading && next);
        values.set(Trait.HEADING_OVER_LINKS, heading && nextLinks);
    }

    private void good(int i, Unit unit, Values values) {
        int last = setting.lastGood[i];
        int coming = setting.nextGood[i];
        values.setDistance(Trait.SINCE_GOOD, last < 0 ? Integer.MAX_VALUE : i - last);
        values.setDistance(Trait.UNTIL_GOOD, coming < 0 ? Integer.MAX_VALUE : coming - i);
        values.set(Trait.PREVIOUS_BESIDE, last >= 0 && areBeside(unit, unit(last)));
        values.set(Trait.NEXT_BESIDE, coming >= 0 && areBeside(unit, unit(coming)));
        values.set(Trait.PREVIOUS_ALIKE, last >= 0 && areAlike(unit, unit(last)));
        values.set(Trait.NEXT_ALIKE, coming >= 0 && areAlike(unit, unit(coming)));
    }

    private Unit unit(int i) {
        return setting.tree.units.get(i);
    }

    private boolean isGood(int i) {
        return i >= 0 && i < setting.tree.units.size() && setting.tally.isGood(i);
    }

    private boolean isLinks(int i) {
        return i >= 0 && i < setting.tree.units.size() && unit(i).linkShare() > LINKS;
    }

    private boolean areBeside(Unit one, Unit other) {
        return setting.tree.parents[one.owner] == setting.tree.parents[other.owner] || one.owner == other.owner;
    }

    private boolean areAlike(Unit one, Unit other) {
        return setting.looks.of(one.owner) == setting.looks.of(other.owner);
    }
}
