package org.broadsheet.parser.html;

import java.util.HashSet;
import java.util.Set;

/** How alike two texts are, by the pairs of letters that they share. */
final class Grams {
    private Grams() {}

    /** The share of pairs that both have, of those that either has; 0 to 1. */
    static double share(String first, String second) {
        Set<String> mine = pairs(first);
        Set<String> others = pairs(second);
        int all = mine.size() + others.size();
        mine.retainAll(others);
        return all == 0 ? 0 : 2.0 * mine.size() / all;
    }

    private static Set<String> pairs(String words) {
        var pairs = new HashSet<String>();
        for (int i = 0; i + 2 < words.length(); i++) {
            pairs.add(words.substring(i, i + 3));
        }
        return pairs;
    }
}
