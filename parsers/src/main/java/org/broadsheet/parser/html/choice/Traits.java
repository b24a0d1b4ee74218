package org.broadsheet.parser.html.choice;

import org.broadsheet.parser.html.tree.Unit;

/** The traits of the words of a page, one unit after another. */
public final class Traits {
    private final Setting setting;
    private final WordTraits words;
    private final PlaceTraits place;
    private final NeighbourTraits neighbours;

    /** For the words of a page. */
    public Traits(Setting setting) {
        this.setting = setting;
        this.words = new WordTraits(setting);
        this.place = new PlaceTraits(setting);
        this.neighbours = new NeighbourTraits(setting);
    }

    /** The values of unit number {@code i}, in the order of {@link Trait}. */
    public double[] of(int i) {
        var values = new Values();
        Unit unit = setting.tree.units.get(i);
        values.set(Trait.ANY, 1);
        words.fill(i, unit, values);
        place.fill(i, unit, values);
        neighbours.fill(i, unit, values);
        return values.all;
    }
}
