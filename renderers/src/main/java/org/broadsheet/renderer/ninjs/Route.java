package org.broadsheet.renderer.ninjs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.broadsheet.renderer.ninjs.Value.Items;
import org.broadsheet.renderer.ninjs.Value.Members;
import org.jspecify.annotations.Nullable;

/** The way from an object to one of its parts. */
record Route(List<Step> steps) {
    private static final Pattern STEP =
            Pattern.compile("([A-Za-z][A-Za-z0-9_-]*+)(?:\\[([A-Za-z0-9_-]++)\\])?+(?:\\.|$)");

    /**
     * One step.
     *
     * @param name the property
     * @param selector the number of an element of it, or its role
     */
    record Step(String name, Optional<String> selector) {
        private static final int LONGEST = 9;

        /** The number of the element; one beyond all of them when it is called by its role. */
        int number() {
            return selector.filter(Step::isNumber).map(Integer::valueOf).orElse(Integer.MAX_VALUE);
        }

        /** The element that is meant. */
        @Nullable
        Value find(Items items) {
            if (number() != Integer.MAX_VALUE) {
                return number() < items.values().size() ? items.values().get(number()) : null;
            }
            return items.values().stream()
                    .filter(item -> item instanceof Members object
                            && object.text("role").equals(selector))
                    .findFirst()
                    .orElse(null);
        }

        private static boolean isNumber(String text) {
            return text.length() <= LONGEST && text.chars().allMatch(c -> c >= '0' && c <= '9');
        }

        @Override
        public String toString() {
            return name + selector.map(word -> "[" + word + "]").orElse("");
        }
    }

    /** The way that a path tells; none when it is no path of plain names. */
    static Optional<Route> parse(String path) {
        var steps = new ArrayList<Step>();
        var matcher = STEP.matcher(path);
        int at = 0;
        while (at < path.length() && matcher.region(at, path.length()).lookingAt()) {
            steps.add(new Step(matcher.group(1), Optional.ofNullable(matcher.group(2))));
            at = matcher.end();
        }
        return at == path.length() && !steps.isEmpty() && !path.endsWith(".")
                ? Optional.of(new Route(steps))
                : Optional.empty();
    }

    int size() {
        return steps.size();
    }

    Step first() {
        return steps.get(0);
    }

    Step last() {
        return steps.get(steps.size() - 1);
    }

    Route rest() {
        return new Route(steps.subList(1, steps.size()));
    }

    boolean isAssociation() {
        return first().name().equals("associations") && first().selector().isPresent();
    }

    boolean isAssociation(int number) {
        return isAssociation() && first().number() == number;
    }

    @Override
    public String toString() {
        return steps.stream().map(Step::toString).collect(Collectors.joining("."));
    }
}
