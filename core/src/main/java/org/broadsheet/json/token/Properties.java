package org.broadsheet.json.token;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names met so far in one object. A bit for each hash settles nearly every name without a look at the others. */
final class Properties {
    private static final int FEW = 32;

    private String[] names = new String[8];
    private @Nullable Set<String> many;
    private long hashes;
    private int count;

    /** Forgets all names. */
    void clear() {
        Arrays.fill(names, 0, Math.min(count, names.length), "");
        many = null;
        hashes = 0;
        count = 0;
    }

    int count() {
        return count;
    }

    /** Adds a name; false when it is there already. */
    boolean add(String name) {
        long hash = 1L << (name.hashCode() & 63);
        boolean isNew = (hashes & hash) == 0 || !contains(name);
        hashes |= hash;
        if (isNew) {
            keep(name);
        }
        return isNew;
    }

    private boolean contains(String name) {
        if (many != null) {
            return many.contains(name);
        }
        for (int i = 0; i < count; i++) {
            if (names[i].equals(name)) {
                return true;
            }
        }
        return false;
    }

    private void keep(String name) {
        if (count < FEW) {
            if (count == names.length) {
                names = Arrays.copyOf(names, FEW);
            }
            names[count] = name;
        } else {
            if (many == null) {
                many = new HashSet<>(Arrays.asList(names));
            }
            many.add(name);
        }
        count++;
    }
}
