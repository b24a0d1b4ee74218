package org.broadsheet.parser.html.choice;

/** The values of the {@link Trait}s of one unit. */
public final class Values {
    final double[] all = new double[Trait.COUNT];

    void set(Trait trait, double value) {
        all[trait.ordinal()] = value;
    }

    void set(Trait trait, boolean holds) {
        all[trait.ordinal()] = holds ? 1 : 0;
    }

    boolean has(Trait trait) {
        return all[trait.ordinal()] > 0;
    }

    /** The logarithm of a distance in units: 0 for the next one, 1.5 for all that is far. */
    void setDistance(Trait trait, int units) {
        set(trait, Math.min(Math.log(Math.max(units, 1)) / 3, 1.5));
    }
}
