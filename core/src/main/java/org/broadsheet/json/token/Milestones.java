package org.broadsheet.json.token;

import org.broadsheet.source.Position;

/** The characters and the lines before the bytes of a text in UTF-8, told without counting from its beginning each time. */
final class Milestones {
    private static final int STEP = 64;
    private static final int UNITS = 0;
    private static final int LINE = 1;
    private static final int LINE_START = 2;
    private static final int WIDTH = 3;

    private final byte[] utf8;
    private final int start;
    private final int[] stones;

    private Milestones(byte[] utf8, int start, int[] stones) {
        this.utf8 = utf8;
        this.start = start;
        this.stones = stones;
    }

    /** Counts through the bytes from {@code start} on. */
    static Milestones of(byte[] utf8, int start) {
        int[] stones = new int[(utf8.length - start) / STEP * WIDTH + WIDTH];
        int[] at = {0, 1, 0};
        for (int from = start, stone = 0; from <= utf8.length; from += STEP, stone += WIDTH) {
            System.arraycopy(at, 0, stones, stone, WIDTH);
            count(utf8, from, Math.min(from + STEP, utf8.length), at);
        }
        return new Milestones(utf8, start, stones);
    }

    /** The place before the byte that lies {@code offset} bytes behind the start. */
    Position position(int offset) {
        int[] at = new int[WIDTH];
        int stone = offset / STEP;
        System.arraycopy(stones, stone * WIDTH, at, 0, WIDTH);
        count(utf8, start + stone * STEP, start + offset, at);
        return new Position(at[UNITS], at[LINE], at[UNITS] - at[LINE_START] + 1);
    }

    /** Counts the bytes between two offsets into {@code at}: UTF-16 code units, lines, and those before the last line. */
    private static void count(byte[] utf8, int from, int to, int[] at) {
        for (int i = from; i < to; i++) {
            byte b = utf8[i];
            at[UNITS] += (b & 0xC0) == 0x80 ? 0 : (b & 0xF8) == 0xF0 ? 2 : 1;
            if (b == '\n' || b == '\r' && (i + 1 == utf8.length || utf8[i + 1] != '\n')) {
                at[LINE]++;
                at[LINE_START] = at[UNITS];
            }
        }
    }
}
