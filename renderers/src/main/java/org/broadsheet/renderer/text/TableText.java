package org.broadsheet.renderer.text;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Paragraph;
import org.broadsheet.model.Table;

/** Writes tables: rows between pipes where each cell holds a paragraph at most, else cell by cell. */
final class TableText {
    private final Page page;
    private final BlockText inner;

    TableText(Page page, BlockText inner) {
        this.page = page;
        this.inner = inner;
    }

    void write(Table table, ElementPath path) throws IOException {
        boolean plain =
                table.rows().stream().flatMap(row -> row.cells().stream()).allMatch(TableText::isPlain);
        var caption = table.caption().map(words -> words.runs().isEmpty() ? Escape.NOTHING : InlineText.line(words));
        if (caption.isPresent()) {
            page.text("@table " + caption.get());
        } else if (!plain || table.rows().isEmpty()) {
            page.line("@table");
        }
        if (plain) {
            pipes(table.rows());
        } else {
            rows(table.rows(), path);
        }
    }

    private static boolean isPlain(Table.Cell cell) {
        return cell.content().isEmpty()
                || cell.content().size() == 1 && cell.content().get(0) instanceof Paragraph;
    }

    private void pipes(List<Table.Row> rows) throws IOException {
        boolean headed = !rows.isEmpty()
                && !rows.get(0).cells().isEmpty()
                && rows.get(0).cells().stream().allMatch(Table.Cell::header);
        for (int at = 0; at < rows.size(); at++) {
            var line = pipes(rows.get(at), headed && at == 0);
            page.line(!headed && at == 1 && looksLikeRule(line) ? line.replaceFirst("-", "\\\\-") : line);
            if (headed && at == 0) {
                page.line("|" + "---|".repeat(rows.get(0).cells().size()));
            }
        }
    }

    /** Whether a reader would take the line for the one below the names of the columns. */
    private static boolean looksLikeRule(String line) {
        return line.indexOf('-') >= 0 && line.chars().allMatch(c -> "|: -".indexOf(c) >= 0);
    }

    private static String pipes(Table.Row row, boolean headed) {
        return row.cells().stream().map(cell -> pipes(cell, headed)).collect(Collectors.joining("", "|", ""));
    }

    private static String pipes(Table.Cell cell, boolean headed) {
        var words = cell.content().isEmpty()
                ? ""
                : " " + InlineText.cell(((Paragraph) cell.content().get(0)).text());
        return (cell.header() && !headed ? " #" : "") + (span(cell).isEmpty() ? "" : " {" + span(cell) + "}") + words
                + " |";
    }

    /** The columns and rows that a cell takes, unless it takes one each. */
    private static String span(Table.Cell cell) {
        return cell.columnSpan() == 1 && cell.rowSpan() == 1 ? "" : cell.columnSpan() + "x" + cell.rowSpan();
    }

    private void rows(List<Table.Row> rows, ElementPath path) throws IOException {
        for (int r = 0; r < rows.size(); r++) {
            page.line("@row");
            for (int c = 0; c < rows.get(r).cells().size(); c++) {
                cell(rows.get(r).cells().get(c), path.child("rows", r).child("cells", c));
            }
        }
    }

    private void cell(Table.Cell cell, ElementPath path) throws IOException {
        var name = cell.header() ? "@header" : "@cell";
        page.line(span(cell).isEmpty() ? name : name + " " + span(cell));
        if (!cell.content().isEmpty()) {
            page.within("  ", "  ", () -> inner.write(cell.content(), path, "content"));
        }
    }
}
