package org.broadsheet.renderer.markup;

import static org.broadsheet.renderer.markup.Markup.element;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Table;

/** A table in NITF, which knows no rows without cells: rows at the top that hold header cells alone are its head. */
record NitfTable(NitfBlocks block) {
    Element of(Table table) {
        var parts = new ArrayList<Markup>();
        table.caption()
                .ifPresent(words -> parts.add(
                        element("caption", block.body().text(words, block.path().child("caption")))));
        int head = TableMarkup.head(table);
        part(parts, "thead", table, 0, head);
        part(parts, "tbody", table, head, table.rows().size());
        return element("table", parts);
    }

    private void part(List<Markup> parts, String name, Table table, int from, int to) {
        var rows = new ArrayList<Markup>();
        for (int r = from; r < to; r++) {
            ElementPath path = block.path().child("rows", r);
            Table.Row row = table.rows().get(r);
            if (row.cells().isEmpty()) {
                block.body().lost(path, "a row without cells is not written");
            } else {
                rows.add(row(row, path));
            }
        }
        if (!rows.isEmpty()) {
            parts.add(element(name, rows));
        }
    }

    private Element row(Table.Row row, ElementPath path) {
        var cells = new ArrayList<Markup>();
        for (int c = 0; c < row.cells().size(); c++) {
            Table.Cell cell = row.cells().get(c);
            List<Markup> content = block.body().content(cell.content(), path.child("cells", c), block.depth());
            Element markup = element(cell.header() ? "th" : "td", content);
            cells.add(spanned(spanned(markup, "rowspan", cell.rowSpan()), "colspan", cell.columnSpan()));
        }
        return element("tr", cells);
    }

    private static Element spanned(Element cell, String name, int span) {
        return span == 1 ? cell : cell.with(name, Integer.toString(span));
    }
}
