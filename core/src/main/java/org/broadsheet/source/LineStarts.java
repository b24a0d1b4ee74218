package org.broadsheet.source;

import java.util.Arrays;

/**
 * The offsets at which the lines of a text start.
 *
 * @param offsets ascending, the first is 0
 */
record LineStarts(int[] offsets) implements Lines {
    static LineStarts of(String text) {
        int[] starts = new int[Math.max(16, text.length() / 64)];
        int count = 1;
        int feed = text.indexOf('\n');
        int carriage = text.indexOf('\r');
        while (feed >= 0 || carriage >= 0) {
            boolean returned = carriage >= 0 && (feed < 0 || carriage < feed);
            int end = returned ? carriage : feed;
            if (!returned || end + 1 != feed) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = end + 1;
            }
            feed = returned ? feed : text.indexOf('\n', end + 1);
            carriage = returned ? text.indexOf('\r', end + 1) : carriage;
        }
        return new LineStarts(Arrays.copyOf(starts, count));
    }

    @Override
    public Position position(int offset) {
        return position(offset, line(offset));
    }

    /** The stretch between two offsets, of which the second is commonly on the line of the first or on the next one. */
    @Override
    public Span span(int start, int end) {
        int first = line(start);
        boolean near = end >= start && (first + 2 >= offsets.length || end < offsets[first + 2]);
        int last = !near ? line(end) : first + 1 < offsets.length && end >= offsets[first + 1] ? first + 1 : first;
        return new Span(position(start, first), position(end, last));
    }

    private Position position(int offset, int line) {
        return new Position(offset, line + 1, offset - offsets[line] + 1);
    }

    private int line(int offset) {
        int found = Arrays.binarySearch(offsets, offset);
        return found >= 0 ? found : -found - 2;
    }
}
