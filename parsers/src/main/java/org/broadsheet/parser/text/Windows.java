package org.broadsheet.parser.text;

import java.util.Arrays;

/** Where windows of a text start, by their hashes: an open table of numbers, which is looked into once for each letter. */
final class Windows {
    private static final int NOBODY = -1;

    /** Spreads hashes whose low bits are alike. */
    private static final int SPREAD = 0x9E3779B9;

    /** The number of bits of the filter for each place of the table, as a power of two. */
    private static final int THIN = 3;

    /** One bit for each of so many hashes, set where a window may have such a one: most letters are told by it alone. */
    private final long[] filter;

    private final int[] hashes;
    private final int[] starts;
    private final int shift;

    /** A table for up to {@code most} windows. */
    Windows(int most) {
        int bits = 32 - Integer.numberOfLeadingZeros(Math.max(8, 2 * most));
        hashes = new int[1 << bits];
        starts = new int[1 << bits];
        shift = 32 - bits;
        filter = new long[1 << Math.max(0, bits + THIN - 6)];
        Arrays.fill(starts, NOBODY);
    }

    /** The start of the window that {@code hash} was put for; negative when there is none. */
    int find(int hash) {
        int bit = hash * SPREAD >>> shift - THIN;
        return (filter[bit >> 6] >>> bit & 1) == 0 ? NOBODY : starts[slot(hash)];
    }

    void put(int hash, int start) {
        int bit = hash * SPREAD >>> shift - THIN;
        filter[bit >> 6] |= 1L << bit;
        int slot = slot(hash);
        hashes[slot] = hash;
        starts[slot] = start;
    }

    /** The place of {@code hash}, or the free one where it belongs. */
    private int slot(int hash) {
        int slot = hash * SPREAD >>> shift;
        while (starts[slot] != NOBODY && hashes[slot] != hash) {
            slot = slot + 1 & starts.length - 1;
        }
        return slot;
    }
}
