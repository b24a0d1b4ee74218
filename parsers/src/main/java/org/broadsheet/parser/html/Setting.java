package org.broadsheet.parser.html;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What stands around the words of one container: how most of its good text looks, where it begins and ends. */
final class Setting {
    final PageTree tree;
    final BitSet furniture;
    final int container;
    final int first;
    final int end;
    final int good;
    final String title;

    private final Map<Integer, Integer> byParent = new HashMap<>();
    private final Map<String, Integer> byLook = new HashMap<>();
    private final Map<Integer, Integer> byPart = new HashMap<>();
    private final Map<Integer, int[]> links = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> repeated = new HashSet<>();
    private final int[] goodBefore;
    private int firstMain = -1;
    private int lastMain = -1;

    Setting(PageTree tree, BitSet furniture, int container, String title) {
        this.tree = tree;
        this.furniture = furniture;
        this.container = container;
        this.title = title;
        this.first = tree.firstUnits[container];
        this.end = tree.unitsEnd(container);
        this.goodBefore = new int[end - first + 1];
        count();
        this.good = Math.max(goodBefore[end - first], 1);
        findMain();
    }

    private void count() {
        for (int i = first; i < end; i++) {
            Unit unit = tree.units.get(i);
            int weight = isGood(i) ? PageTree.weight(unit) : 0;
            goodBefore[i - first + 1] = goodBefore[i - first] + weight;
            int parent = tree.parents[unit.owner];
            byParent.merge(parent, weight, Integer::sum);
            byLook.merge(look(unit.owner), weight, Integer::sum);
            byPart.merge(part(unit.owner), weight, Integer::sum);
            int[] around = links.computeIfAbsent(parent, key -> new int[2]);
            around[0] += unit.chars;
            around[1] += unit.linkChars;
            String words = tree.words(unit);
            if (words.length() < 200 && !seen.add(words)) {
                repeated.add(words);
            }
        }
    }

    private void findMain() {
        for (int i = first; i < end; i++) {
            boolean main = isGood(i) && sameLook(tree.units.get(i)) + sameParent(tree.units.get(i)) > .5;
            if (main) {
                firstMain = firstMain < 0 ? i : firstMain;
                lastMain = i;
            }
        }
        if (firstMain < 0) {
            for (int i = first; i < end; i++) {
                if (isGood(i)) {
                    firstMain = firstMain < 0 ? i : firstMain;
                    lastMain = i;
                }
            }
        }
    }

    boolean isGood(int unit) {
        Unit words = tree.units.get(unit);
        return words.isGood() && !furniture.get(words.owner);
    }

    /** The name and class of an element. */
    private String look(int element) {
        return tree.name(element) + ' ' + tree.elements[element].attr("class");
    }

    /** The child of the container that an element stands in. */
    private int part(int element) {
        int at = element;
        while (at > container && tree.parents[at] != container) {
            at = tree.parents[at];
        }
        return at;
    }

    double sameParent(Unit unit) {
        return (double) byParent.getOrDefault(tree.parents[unit.owner], 0) / good;
    }

    double sameLook(Unit unit) {
        return (double) byLook.getOrDefault(look(unit.owner), 0) / good;
    }

    double samePart(Unit unit) {
        int part = part(unit.owner);
        return part == unit.owner ? 1 : (double) byPart.getOrDefault(part, 0) / good;
    }

    double linksAround(Unit unit) {
        int[] around = links.getOrDefault(tree.parents[unit.owner], new int[2]);
        return around[0] == 0 ? 0 : (double) around[1] / around[0];
    }

    boolean isRepeated(String words) {
        return repeated.contains(words);
    }

    double goodBefore(int unit) {
        return (double) goodBefore[unit - first] / good;
    }

    double goodAfter(int unit) {
        return 1 - (double) goodBefore[unit - first + 1] / good;
    }

    boolean isBeforeFirst(int unit) {
        return unit < firstMain;
    }

    boolean isAfterLast(int unit) {
        return unit > lastMain;
    }
}
