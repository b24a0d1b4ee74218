package org.broadsheet.source;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * Characters that pass by once and are not kept, for documents of any length. Where lines start is remembered, from a place on that moves
 * forward with its user, so that places in what has just passed have their line and column. Offsets count UTF-16 code units
 * from the beginning; places beyond 2^31 of them are told as the last one that can be. Not for several threads.
 */
public final class PassingText extends Reader {
    private static final int STEP = 256;

    private final Reader characters;
    private final PassingLines lines = new PassingLines();
    private final Source source;

    /**
     * Passes on what {@code characters} gives.
     *
     * @param name what to call the source in messages
     */
    public PassingText(String name, Reader characters) {
        this.characters = characters;
        this.source = Source.of(name, lines);
    }

    /** The source that places count in. Its text is empty, as it is not kept. */
    public Source source() {
        return source;
    }

    /** Gives up the lines before the one that {@code offset} lies on; places before it are no longer asked for. */
    public void forget(int offset) {
        lines.forget(offset);
    }

    @Override
    public int read(char[] buffer, int from, int most) throws IOException {
        int count = characters.read(buffer, from, most);
        if (count > 0) {
            lines.pass(buffer, from, count);
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        characters.close();
    }

    /** The starts of the lines that are remembered, ascending; {@code gone} others lie before them. */
    private static final class PassingLines implements Lines {
        private int[] starts = new int[STEP];
        private int count = 1;
        private int gone;
        private int passed;
        private boolean returned;

        /** A line feed behind a carriage return ends no line of its own, also where a piece ends between the two. */
        void pass(char[] buffer, int from, int length) {
            for (int i = from; i < from + length; i++) {
                char c = buffer[i];
                int next = passed + (i - from) + 1;
                if (next > 0 && (c == '\n' || c == '\r')) {
                    if (c == '\n' && returned) {
                        starts[count - 1] = next;
                    } else {
                        start(next);
                    }
                }
                returned = c == '\r';
            }
            passed = passed > Integer.MAX_VALUE - length ? Integer.MAX_VALUE : passed + length;
        }

        private void start(int offset) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
            }
            starts[count++] = offset;
        }

        void forget(int offset) {
            int first = index(offset);
            System.arraycopy(starts, first, starts, 0, count - first);
            count -= first;
            gone += first;
        }

        @Override
        public Position position(int offset) {
            int line = index(offset);
            return new Position(offset, gone + line + 1, Math.max(offset - starts[line], 0) + 1);
        }

        @Override
        public Span span(int start, int end) {
            return new Span(position(start), position(end));
        }

        private int index(int offset) {
            int found = Arrays.binarySearch(starts, 0, count, offset);
            return Math.max(found >= 0 ? found : -found - 2, 0);
        }
    }
}
