package org.broadsheet.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.broadsheet.model.ForeignFact;
import org.jspecify.annotations.Nullable;

/**
 * The properties of later versions that a reader kept as foreign facts, on their way back to where they stood. A first,
 * dry run of the writer finds out which of them have such a place; those that end the list of facts, in the order of
 * their paths, go there, the others stay in the list. So the reader, which tells them last and by path, finds the same
 * list again.
 */
final class Extras {
    /** Nothing to put back. */
    static final Extras NONE = new Extras(false, 0, List.of());

    private final boolean probe;
    private final int base;
    private final List<Extra> extras;
    private final NavigableMap<String, Map<String, Extra>> byElement = new TreeMap<>();
    private final Set<Extra> placeable = new HashSet<>();
    private final Set<Extra> following = new HashSet<>();

    private Extras(boolean probe, int base, List<Extra> extras) {
        this.probe = probe;
        this.base = base;
        this.extras = extras;
        for (Extra extra : extras) {
            byElement
                    .computeIfAbsent(extra.member().element(), element -> new TreeMap<>())
                    .put(extra.member().name(), extra);
        }
    }

    /**
     * Those of the facts that look like ours, for a dry run; {@link #NONE} when none does.
     *
     * @param base where their paths start
     */
    static Extras candidates(List<ForeignFact> facts, int base) {
        var found = new ArrayList<Extra>();
        for (int i = 0; i < facts.size(); i++) {
            Extra.of(i, facts.get(i)).ifPresent(found::add);
        }
        return found.isEmpty() ? NONE : new Extras(true, base, found);
    }

    boolean isProbe() {
        return probe;
    }

    /** After the dry run: those that go to their places, out of so many facts. */
    Extras placed(int facts) {
        var placed = new ArrayList<Extra>();
        for (int i = extras.size() - 1; i >= 0; i--) {
            var extra = extras.get(i);
            boolean ascends = placed.isEmpty()
                    || extra.path().compareTo(placed.get(placed.size() - 1).path()) < 0;
            if (extra.index() != facts - 1 - placed.size() || !placeable.contains(extra) || !ascends) {
                break;
            }
            placed.add(extra);
        }
        Collections.reverse(placed);
        var result = new Extras(false, base, placed);
        return placed.isEmpty() || placed.stream().anyMatch(extra -> lacksPredecessor(extra, result)) ? NONE : result;
    }

    /** Those of the facts that have no place of their own. */
    List<ForeignFact> unplaced(List<ForeignFact> facts) {
        return facts.subList(0, facts.size() - (probe ? 0 : extras.size()));
    }

    /** Whether any belongs to the element at hand or to a part of it. */
    boolean concern(Trail trail) {
        var element = trail.from(base);
        var nearest = byElement.ceilingKey(element);
        return nearest != null && nearest.startsWith(element);
    }

    /** The further members of the element at hand, which is of the given shape; none in a dry run. */
    List<Extra> members(Trail trail, Shape shape) {
        var found = at(trail.from(base)).values().stream()
                .filter(extra ->
                        !extra.member().isMark() && !shape.knows(extra.member().name()))
                .toList();
        placeable.addAll(found);
        return probe ? List.of() : found;
    }

    /** The marks of later versions that follow the {@code known} ones of the text at hand; none in a dry run. */
    List<Extra> marks(Trail trail, int known) {
        var named = at(trail.from(base));
        var found = new ArrayList<Extra>();
        for (Extra next = mark(named, known); next != null; next = mark(named, known + found.size())) {
            if (!found.isEmpty()) {
                following.add(next);
            }
            found.add(next);
        }
        placeable.addAll(found);
        return probe ? List.of() : found;
    }

    private Map<String, Extra> at(String element) {
        var named = byElement.get(element);
        return named == null ? Map.of() : named;
    }

    private static @Nullable Extra mark(Map<String, Extra> named, int number) {
        var extra = named.get(Member.mark(number));
        return extra != null && extra.isLaterMark() ? extra : null;
    }

    private boolean lacksPredecessor(Extra extra, Extras placed) {
        return following.contains(extra)
                && !placed.at(extra.member().element())
                        .containsKey(Member.mark(extra.member().mark() - 1));
    }
}
