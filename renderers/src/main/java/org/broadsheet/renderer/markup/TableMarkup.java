package org.broadsheet.renderer.markup;

import static org.broadsheet.renderer.markup.Markup.element;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Paragraph;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Preformatted;
import org.broadsheet.model.Table;

/** A table in HTML: rows at the top that hold header cells alone are its head. */
record TableMarkup(BlockMarkup block) {
    Element of(Table table) {
        var parts = new ArrayList<Markup>();
        table.caption()
                .ifPresent(words -> parts.add(
                        element("caption", block.body().text(words, block.path().child("caption")))));
        int head = head(table);
        part(parts, "thead", table, 0, head);
        part(parts, "tbody", table, head, table.rows().size());
        return element("table", parts);
    }

    /** The number of rows of the head: none when a cell of it would reach below it. */
    static int head(Table table) {
        int head = 0;
        int reach = 0;
        while (head < table.rows().size() && isHead(table.rows().get(head))) {
            for (Table.Cell cell : table.rows().get(head).cells()) {
                reach = Math.max(
                        reach, Math.min(head + cell.rowSpan(), table.rows().size()));
            }
            head++;
        }
        return reach > head || head == table.rows().size() ? 0 : head;
    }

    private static boolean isHead(Table.Row row) {
        return !row.cells().isEmpty() && row.cells().stream().allMatch(Table.Cell::header);
    }

    private void part(List<Markup> parts, String name, Table table, int from, int to) {
        var rows = new ArrayList<Markup>();
        for (int r = from; r < to; r++) {
            rows.add(row(
                    table.rows().get(r), block.path().child("rows", r), name.equals("thead") ? "col" : "row", to - r));
        }
        if (!rows.isEmpty()) {
            parts.add(element(name, rows));
        }
    }

    private Element row(Table.Row row, ElementPath path, String scope, int rowsLeft) {
        var cells = new ArrayList<Markup>();
        for (int c = 0; c < row.cells().size(); c++) {
            cells.add(cell(row.cells().get(c), path.child("cells", c), scope, rowsLeft));
        }
        return element("tr", cells);
    }

    private Element cell(Table.Cell cell, ElementPath path, String scope, int rowsLeft) {
        List<Markup> content = block.body().content(cell.content(), path, block.depth());
        Element markup = isHeading(cell) ? element("th", content).with("scope", scope) : element("td", content);
        Element named = cell.header() && !isHeading(cell) ? markup.with("class", "header") : markup;
        return spanned(spanned(named, "colspan", cell.columnSpan(), 1000), "rowspan", cell.rowSpan(), rowsLeft);
    }

    /** HTML allows no headings and no quotations in a {@code th}. */
    private static boolean isHeading(Table.Cell cell) {
        return cell.header()
                && cell.content().stream()
                        .allMatch(block -> block instanceof Paragraph
                                || block instanceof Preformatted
                                || block instanceof Picture);
    }

    /** A span of more columns or rows than there can be is cut, and kept as data. */
    private static Element spanned(Element cell, String name, int span, int most) {
        Element marked = Math.min(span, most) == 1 ? cell : cell.with(name, Integer.toString(Math.min(span, most)));
        return span <= most ? marked : marked.with("data-" + name, Integer.toString(span));
    }
}
