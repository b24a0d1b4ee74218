package org.broadsheet.cli;

import java.util.List;
import java.util.stream.IntStream;

/** Sets words in columns. */
final class Columns {
    private static final String GAP = "  ";

    private Columns() {}

    /** The rows one below the other, each column as wide as its widest cell. */
    static String aligned(List<List<String>> rows) {
        int[] widths = IntStream.range(0, rows.get(0).size())
                .map(column -> rows.stream()
                        .mapToInt(row -> Printable.width(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        var table = new StringBuilder();
        rows.forEach(row -> table.append(line(row, widths)).append('\n'));
        return table.toString();
    }

    /** {@code words} with spaces after them, up to {@code width} columns. */
    static String padded(String words, int width) {
        return words + " ".repeat(Math.max(0, width - Printable.width(words)));
    }

    private static String line(List<String> row, int[] widths) {
        var line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(padded(row.get(i), widths[i])).append(GAP);
        }
        return line.toString().stripTrailing();
    }
}
