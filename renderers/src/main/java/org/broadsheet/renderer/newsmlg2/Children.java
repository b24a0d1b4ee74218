package org.broadsheet.renderer.newsmlg2;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.broadsheet.renderer.newsmlg2.Schema.Place;
import org.broadsheet.renderer.newsmlg2.Schema.Slot;

/** The children of one element: given in any order, written in the order of the schema. */
final class Children<S extends Enum<S> & Slot> implements Part {
    private static final int MANY_SLOTS = 18;

    private final List<Child<S>> children = new ArrayList<>(MANY_SLOTS);

    private long taken;

    private record Child<S>(S slot, Part part) {}

    /**
     * Adds a child behind those of its slot.
     *
     * @throws IllegalStateException when there is one already, and the schema allows no other
     */
    void add(S slot, Part part) {
        if (!addIfFree(slot, part)) {
            throw new IllegalStateException("a second " + slot.place().element());
        }
    }

    /** Adds a child, unless the schema allows no other beside one that is there; then false. */
    boolean addIfFree(S slot, Part part) {
        long bit = 1L << slot.ordinal();
        if (!slot.place().repeats() && (taken & bit) != 0) {
            return false;
        }
        taken |= bit;
        children.add(new Child<>(slot, part));
        return true;
    }

    /** Whether there is none. */
    boolean isEmpty() {
        return children.isEmpty();
    }

    @Override
    public void write(G2Writer out) throws XMLStreamException {
        children.sort((a, b) -> a.slot.compareTo(b.slot));
        for (Child<S> child : children) {
            Place place = child.slot.place();
            out.element(place.element(), child.part);
        }
    }
}
