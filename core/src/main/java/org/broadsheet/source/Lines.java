package org.broadsheet.source;

/** Knows on which line of a text an offset lies. */
interface Lines {
    /** The line and column of an offset. */
    Position position(int offset);

    /** The stretch between two offsets. */
    Span span(int start, int end);
}
