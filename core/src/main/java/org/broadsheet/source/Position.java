package org.broadsheet.source;

/**
 * A place between two characters of a source.
 *
 * @param offset UTF-16 code units before it, from 0
 * @param line the line, from 1; a line ends with LF, CR LF or CR
 * @param column UTF-16 code units before it on its line, plus 1
 */
public record Position(int offset, int line, int column) implements Comparable<Position> {
    /** The very beginning. */
    public static final Position START = new Position(0, 1, 1);

    /** Checks that nothing lies before the beginning. */
    public Position {
        if (offset < 0 || line < 1 || column < 1) {
            throw new IllegalArgumentException("no position: offset " + offset + ", " + line + ":" + column);
        }
    }

    @Override
    public int compareTo(Position other) {
        return Integer.compare(offset, other.offset);
    }

    /** The line and the column as {@code 17:5}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
