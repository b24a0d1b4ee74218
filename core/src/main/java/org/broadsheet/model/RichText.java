package org.broadsheet.model;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Running text: a flat list of runs with marks. As a {@link CharSequence} it is its plain characters, so that lengths,
 * patterns and constraints such as {@code @NotBlank} apply to it as they do to a string.
 *
 * @param runs the text in order, no run empty; neighbours with equal marks are joined, so each text has one form
 */
public record RichText(List<@Valid Run> runs) implements CharSequence {
    /** No text at all. */
    public static final RichText EMPTY = new RichText(List.of());

    private static final String BREAKS = "(?<=\n)|(?=\n)";

    /** Brings the runs into their one form: breaks apart, equal neighbours joined, empty runs left out. */
    public RichText {
        runs = isPlain(runs) ? List.copyOf(runs) : joined(runs);
    }

    /** Text without marks; line feeds in it become line breaks. */
    public static RichText of(String text) {
        return text.isEmpty() ? EMPTY : new RichText(List.of(Run.of(text)));
    }

    /** Text of the given runs. */
    public static RichText of(Run... runs) {
        return new RichText(List.of(runs));
    }

    /** The characters without their marks, a line feed for each line break. */
    public String plain() {
        return runs.size() == 1
                ? runs.get(0).text()
                : runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** Whether any run bears a mark. */
    public boolean hasMarks() {
        for (Run run : runs) {
            if (!run.marks().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is nothing but white space. */
    public boolean isBlank() {
        for (Run run : runs) {
            if (!run.text().isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** The runs between two offsets, cut where need be. */
    public RichText slice(int start, int end) {
        var cut = new ArrayList<Run>();
        int at = 0;
        for (Run run : runs) {
            int from = Math.max(start - at, 0);
            int to = Math.min(end - at, run.text().length());
            if (from < to) {
                cut.add(new Run(run.text().substring(from, to), run.marks()));
            }
            at += run.text().length();
        }
        return new RichText(cut);
    }

    /** This text with {@code next} after it. */
    public RichText plus(RichText next) {
        var both = new ArrayList<>(runs);
        both.addAll(next.runs);
        return new RichText(both);
    }

    @Override
    public int length() {
        int length = 0;
        for (Run run : runs) {
            length += run.text().length();
        }
        return length;
    }

    @Override
    public char charAt(int index) {
        int at = index;
        for (Run run : runs) {
            if (at < run.text().length()) {
                return run.text().charAt(at);
            }
            at -= run.text().length();
        }
        throw new IndexOutOfBoundsException("index " + index + ", length " + length());
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return plain().substring(start, end);
    }

    /** The plain characters, as {@link CharSequence} asks. */
    @Override
    public String toString() {
        return plain();
    }

    private static boolean isPlain(List<Run> runs) {
        return runs.size() == 1
                && runs.get(0).text().indexOf('\n') < 0
                && !runs.get(0).text().isEmpty();
    }

    private static List<Run> joined(List<Run> runs) {
        var joined = new ArrayList<Run>();
        var text = new StringBuilder();
        Run open = Run.of("");
        for (Run run : runs) {
            for (String piece : run.text().indexOf('\n') < 0
                    ? new String[] {run.text()}
                    : run.text().split(BREAKS)) {
                Run next = new Run(piece, run.marks());
                if (!piece.isEmpty() && !join(open, next)) {
                    close(text, open, joined);
                    open = next;
                }
                text.append(piece);
            }
        }
        close(text, open, joined);
        return List.copyOf(joined);
    }

    private static void close(StringBuilder text, Run open, List<Run> joined) {
        if (!text.isEmpty()) {
            joined.add(new Run(text.toString(), open.marks()));
            text.setLength(0);
        }
    }

    private static boolean join(Run before, Run next) {
        return !before.isLineBreak()
                && !next.isLineBreak()
                && before.marks().equals(next.marks())
                && next.marks().stream().noneMatch(Mark.Ruby.class::isInstance);
    }
}
