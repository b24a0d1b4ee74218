package org.broadsheet.renderer.markup;

/** The levels of the headings of one story: never one skipped on the way down, never below {@code h6}. */
final class HeadingLevels {
    private static final int LOWEST = 6;

    private final int headline;
    private int last;

    /** Below a headline of the given level, from 1. */
    HeadingLevels(int headline) {
        this.headline = Math.min(headline, LOWEST);
        this.last = this.headline;
    }

    /** The level that a crosshead of {@code level} would have if no level were missing. */
    int wanted(int level) {
        return headline + level;
    }

    /** The level for the next crosshead. */
    int next(int level) {
        last = Math.min(Math.min(wanted(level), last + 1), LOWEST);
        return last;
    }
}
