package org.broadsheet.source;

import java.util.Arrays;

/**
 * The offsets at which the lines of a text start.
 *
 * @param offsets ascending, the first is 0
 */
record LineStarts(int[] offsets) {
    static LineStarts of(String text) {
        int[] starts = new int[Math.max(16, text.length() / 64)];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return new LineStarts(Arrays.copyOf(starts, count));
    }

    Position position(int offset) {
        int found = Arrays.binarySearch(offsets, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(offset, line + 1, offset - offsets[line] + 1);
    }
}
