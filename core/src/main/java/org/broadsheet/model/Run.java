package org.broadsheet.model;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.broadsheet.constraint.CleanText;

/**
 * A stretch of running text whose characters bear the same marks.
 *
 * @param text the characters; a line break is a run of its own whose text is a single line feed
 * @param marks what sets the run apart, sorted by {@link Mark#rank()}, at most one of each kind; none on a line break
 */
public record Run(@CleanText String text, List<@Valid Mark> marks) {
    /** The break of a line inside a paragraph or a headline. */
    public static final Run LINE_BREAK = new Run("\n", List.of());

    /** Puts the marks into their order; of two marks of one kind the first stays. */
    public Run {
        Objects.requireNonNull(text, "text");
        marks = text.equals("\n") ? List.of() : inOrder(marks);
    }

    /** A run without marks, or with the given ones. */
    public static Run of(String text, Mark... marks) {
        return new Run(text, List.of(marks));
    }

    /** Whether this run is the break of a line. */
    public boolean isLineBreak() {
        return text.equals("\n");
    }

    private static List<Mark> inOrder(List<Mark> marks) {
        if (marks.size() < 2) {
            return List.copyOf(marks);
        }
        var sorted = new ArrayList<>(marks);
        sorted.sort(Comparator.comparingInt(Mark::rank));
        for (int i = sorted.size() - 1; i > 0; i--) {
            if (sorted.get(i).rank() == sorted.get(i - 1).rank()) {
                sorted.remove(i);
            }
        }
        return List.copyOf(sorted);
    }
}
