package org.broadsheet.source;

import java.util.Objects;

/**
 * A stretch of a source.
 *
 * @param start the place before its first character
 * @param end the place after its last character
 */
public record Span(Position start, Position end) {
    /** Checks for null and for an end before the start. */
    public Span {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        if (end.offset() < start.offset()) {
            throw new IllegalArgumentException("ends at " + end + " before it starts at " + start);
        }
    }

    /** A place without any characters. */
    public static Span at(Position position) {
        return new Span(position, position);
    }

    /** The shortest stretch that holds both. */
    public Span union(Span other) {
        return new Span(
                start.compareTo(other.start) <= 0 ? start : other.start,
                end.compareTo(other.end) >= 0 ? end : other.end);
    }
}
