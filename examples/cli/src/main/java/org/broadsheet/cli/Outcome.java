package org.broadsheet.cli;

import java.util.List;
import org.broadsheet.renderer.report.Line;

/**
 * What came of one input.
 *
 * @param lines what there is to say
 * @param failed whether it could not be read, or its output not be written
 */
record Outcome(List<Line> lines, boolean failed) {
    /** Nothing to do, nothing to say. */
    static final Outcome NONE = new Outcome(List.of(), false);

    Outcome {
        lines = List.copyOf(lines);
    }

    /** A failure that one line tells. */
    static Outcome failed(Line line) {
        return new Outcome(List.of(line), true);
    }
}
