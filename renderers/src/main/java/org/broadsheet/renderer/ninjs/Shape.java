package org.broadsheet.renderer.ninjs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What may stand in one place of a document. */
sealed interface Shape {
    /** Whether {@code value} may stand here. */
    boolean accepts(Value value);

    /** What its property {@code name} holds; none when it has no such property. */
    default Optional<Shape> member(String name) {
        return Optional.empty();
    }

    /** What its elements are; none when it is no list. */
    default Optional<Shape> element() {
        return Optional.empty();
    }

    /** A string for which something more holds. */
    record Text(Predicate<String> rule) implements Shape {
        @Override
        public boolean accepts(Value value) {
            return value instanceof Value.Str string && rule.test(string.text());
        }

        /** One of some words. */
        static Text of(String... words) {
            return new Text(Set.of(words)::contains);
        }

        /** What a pattern matches. */
        static Text of(Pattern pattern) {
            return new Text(text -> pattern.matcher(text).matches());
        }
    }

    /** A number, a whole one if need be. */
    record Amount(boolean whole, double least, double most) implements Shape {
        private static final int LONGEST = 18;

        @Override
        public boolean accepts(Value value) {
            if (!(value instanceof Value.Num number)) {
                return false;
            }
            boolean integer = number.digits().matches("-?[0-9]{1," + LONGEST + "}");
            return (integer || !whole) && between(Double.parseDouble(number.digits()));
        }

        private boolean between(double amount) {
            return amount >= least && amount <= most;
        }
    }

    /** A list. */
    record Listed(Shape of) implements Shape {
        @Override
        public boolean accepts(Value value) {
            return value instanceof Value.Items items && items.values().stream().allMatch(of::accepts);
        }

        @Override
        public Optional<Shape> element() {
            return Optional.of(of);
        }
    }

    /**
     * An object with some properties and no others.
     *
     * @param required those it cannot do without
     * @param rule what has to hold beside
     */
    record Structure(Map<String, Shape> members, List<String> required, Predicate<Set<String>> rule) implements Shape {
        @Override
        public boolean accepts(Value value) {
            return value instanceof Value.Members object
                    && object.values().keySet().containsAll(required)
                    && rule.test(object.values().keySet())
                    && object.values().entrySet().stream()
                            .allMatch(entry -> member(entry.getKey())
                                    .filter(shape -> shape.accepts(entry.getValue()))
                                    .isPresent());
        }

        @Override
        public Optional<Shape> member(String name) {
            return Optional.ofNullable(members.get(name));
        }
    }

    /** Whatever a rule accepts. */
    record Free(Predicate<Value> rule) implements Shape {
        @Override
        public boolean accepts(Value value) {
            return rule.test(value);
        }
    }
}
