package org.broadsheet.renderer.ninjs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.broadsheet.format.Format;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.ForeignFact;
import org.broadsheet.model.Metadata;
import org.broadsheet.renderer.loss.Losses;
import org.broadsheet.renderer.ninjs.Value.Items;
import org.broadsheet.renderer.ninjs.Value.Members;

/**
 * Facts that were read from ninjs and go back to where they stood: a property, an element of a list, a property of one.
 * A path names an element by its number, or by its role where elements have one: {@code subjects[2].creator},
 * {@code headlines[main].contentType}. What has no such place any more, or is not what the schema asks for, is reported.
 *
 * @param facts the facts
 */
record Returning(List<Fact> facts) {
    /**
     * One fact.
     *
     * @param place where it stands among the facts of its element
     * @param isBorrowed whether another format told it; what the object says already goes first then
     */
    record Fact(Route route, String value, ElementPath place, boolean isBorrowed) {
        /** Elements go first, and roles, by which other facts find their element, last. */
        int turn() {
            return route.last().selector().isPresent() ? 0 : route.last().name().equals("role") ? 2 : 1;
        }
    }

    /** The facts of ninjs among those of the element at {@code path}; the others are reported. */
    static Returning of(Metadata metadata, ElementPath path, Losses losses) {
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < metadata.foreign().size(); i++) {
            ForeignFact fact = metadata.foreign().get(i);
            var place = path.child("metadata").child("foreign", i);
            Optional<NewsmlFact> borrowed = NewsmlFact.of(fact);
            ForeignFact own = borrowed.map(NewsmlFact::fact).orElse(fact);
            Optional<Route> route = own.format().equals(Format.NINJS.id()) ? Route.parse(own.path()) : Optional.empty();
            if (route.isPresent()) {
                facts.add(new Fact(route.get(), own.value(), place, borrowed.isPresent()));
                if (borrowed.filter(found -> !found.isWhole()).isPresent()) {
                    losses.changed(place, "ninjs has room for the words of " + fact.path() + " alone");
                }
            } else {
                losses.dropped(place, "ninjs has no place for " + fact.path() + " of " + fact.format());
            }
        }
        return new Returning(facts);
    }

    /** The facts about an element of a list of associations, as that element sees them. */
    Returning within(int association) {
        return new Returning(facts.stream()
                .filter(fact -> fact.route.size() > 1 && fact.route.isAssociation(association))
                .map(fact -> new Fact(fact.route.rest(), fact.value, fact.place, fact.isBorrowed))
                .toList());
    }

    /** The associations themselves that stood at some place. */
    List<Fact> associations() {
        return facts.stream()
                .filter(fact -> fact.route.size() == 1 && fact.route.isAssociation())
                .toList();
    }

    /** The facts about the element itself. */
    Returning own() {
        return new Returning(
                facts.stream().filter(fact -> !fact.route.isAssociation()).toList());
    }

    /** Whether one of them says so. */
    boolean say(String path, String text) {
        var said = Optional.<Value>of(new Value.Str(text));
        return facts.stream()
                .anyMatch(fact -> fact.route.toString().equals(path)
                        && Values.of(fact.value).equals(said));
    }

    /** Puts all of them back into {@code object}, elements of lists first. */
    void into(Members object, Shape shape, Losses losses) {
        facts.stream()
                .sorted(Comparator.comparingInt(Fact::turn))
                .filter(fact -> !put(object, shape, fact))
                .forEach(fact -> lost(fact, losses));
    }

    static void lost(Fact fact, Losses losses) {
        losses.dropped(
                fact.place, "ninjs " + Schema.VERSION + " has no place for " + fact.route + ", or not for its value");
    }

    private static boolean put(Members object, Shape shape, Fact fact) {
        Optional<Value> value = Values.of(fact.value);
        if (fact.isBorrowed && object.values().get(fact.route.first().name()) instanceof Value.Str) {
            return false;
        }
        return value.isPresent() && put(object, shape, fact.route, value.get());
    }

    private static boolean put(Members object, Shape shape, Route route, Value value) {
        var step = route.first();
        Optional<Shape> member = shape.member(step.name());
        if (member.isEmpty()) {
            return false;
        }
        if (step.selector().isPresent()) {
            return element(object, member.get(), route, value);
        }
        if (route.size() > 1) {
            return object.values().get(step.name()) instanceof Members inner
                    && put(inner, member.get(), route.rest(), value);
        }
        if (!member.get().accepts(value)) {
            return false;
        }
        object.with(step.name(), value);
        return true;
    }

    private static boolean element(Members object, Shape list, Route route, Value value) {
        var step = route.first();
        Optional<Shape> shape = list.element();
        Value found = object.values().get(step.name());
        if (shape.isEmpty()) {
            return false;
        }
        if (route.size() > 1) {
            return found instanceof Items items
                    && step.find(items) instanceof Members inner
                    && put(inner, shape.get(), route.rest(), value);
        }
        if (!shape.get().accepts(value)) {
            return false;
        }
        Items items = found instanceof Items there ? there : new Items();
        items.values().add(Math.min(step.number(), items.values().size()), value);
        object.with(step.name(), items);
        return true;
    }
}
