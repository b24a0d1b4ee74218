package org.broadsheet.parser.text;

import java.util.Arrays;

/** Where windows of a text start, by their hashes: an open table of numbers, which is looked into once for each letter. */
final class Windows {
    private static final int NOBODY = -1;

    /** Spreads hashes whose low bits are alike. */
    private static final int SPREAD = 0x9E3779B9;

    private final int[] hashes;
    private final int[] starts;
    private final int shift;

    /** A table for up to {@code most} windows. */
    Windows(int most) {
        int bits = 32 - Integer.numberOfLeadingZeros(Math.max(8, 2 * most));
        hashes = new int[1 << bits];
        starts = new int[1 << bits];
        shift = 32 - bits;
        Arrays.fill(starts, NOBODY);
    }

    /** The start of the window that {@code hash} was put for; negative when there is none. */
    int find(int hash) {
        return starts[slot(hash)];
    }

    void put(int hash, int start) {
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
