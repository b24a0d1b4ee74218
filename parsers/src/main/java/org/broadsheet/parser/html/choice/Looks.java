package org.broadsheet.parser.html.choice;

import java.util.HashMap;
import java.util.Map;
import org.broadsheet.parser.html.tree.PageTree;
import org.broadsheet.parser.html.tree.TagKind;

/** How the elements of a page look: those of the same name and class look alike. */
public final class Looks {
    private final PageTree tree;
    private final int[] looks;
    /** How many children of one element look alike, by element and look. */
    private final Map<Long, Integer> siblings = new HashMap<>();

    Looks(PageTree tree) {
        this.tree = tree;
        this.looks = new int[tree.size];
        for (int i = 0; i < tree.size; i++) {
            if (tree.kinds[i] == TagKind.BLOCK) {
                looks[i] = 31 * tree.name(i).hashCode() + firstName(tree.elements[i].attr("class"));
                siblings.merge(key(i), 1, Integer::sum);
            }
        }
    }

    /** The first of the names of a class, without figures in it: those that follow tell single elements apart. */
    private static int firstName(String names) {
        int hash = 0;
        for (int i = 0; i < names.length() && (names.charAt(i) != ' ' || hash == 0); i++) {
            char c = names.charAt(i);
            hash = c <= ' ' || c >= '0' && c <= '9' ? hash : 31 * hash + c;
        }
        return hash;
    }

    private long key(int element) {
        return ((long) tree.parents[element] << 32) ^ (looks[element] & 0xFFFFFFFFL);
    }

    /** A number that elements of one look share. */
    public int of(int element) {
        return looks[element];
    }

    /** How many elements beside this one look like it, itself counted. */
    int alike(int element) {
        return siblings.getOrDefault(key(element), 0);
    }
}
