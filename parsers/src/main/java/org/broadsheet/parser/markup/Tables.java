package org.broadsheet.parser.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Table;
import org.jspecify.annotations.Nullable;

/** The rows of a table. Words that stand in it but in no cell go before it. */
final class Tables {
    private final Flow flow;
    private final List<Table.Row> rows = new ArrayList<>();
    private final List<Node> loose = new ArrayList<>();
    private @Nullable RichText caption;

    private Tables(Flow flow) {
        this.flow = flow;
    }

    static void read(Flow flow, Element table, Style style) {
        var tables = new Tables(flow);
        tables.parts(table, style);
        if (!tables.loose.isEmpty()) {
            flow.reading()
                    .findings()
                    .note(
                            "markup/outside-of-cells",
                            tables.loose.get(0),
                            "words outside of the cells of a table stand before it");
            flow.all(tables.loose, style);
        }
        var block = new Table(Optional.ofNullable(tables.caption), tables.rows);
        if (!block.equals(Table.of()) || flow.reading().options().exact()) {
            flow.add(block, table);
        }
    }

    private void parts(Element parent, Style style) {
        for (Node node : parent.children()) {
            if (node instanceof Element element) {
                part(element, Languages.ofBlock(element, style));
            } else if (node instanceof Text text && !text.value().isBlank()) {
                loose.add(node);
            }
        }
    }

    private void part(Element element, Style style) {
        switch (element.name()) {
            case "thead", "tbody", "tfoot" -> parts(element, style);
            case "tr" -> row(element, style);
            case "caption" -> caption(flow.line(element.children(), style));
            default -> {
                if (Kind.of(element.name()) != Kind.NOTHING) {
                    loose.add(element);
                }
            }
        }
    }

    private void caption(RichText words) {
        if (caption != null) {
            caption = caption.plus(RichText.of("\n")).plus(words);
        } else if (flow.reading().options().exact() || !Words.isBlank(words)) {
            caption = words;
        }
    }

    private void row(Element row, Style style) {
        var cells = new ArrayList<Table.Cell>(row.children().size());
        for (Node node : row.children()) {
            if (node instanceof Element cell
                    && (cell.name().equals("td") || cell.name().equals("th"))) {
                cells.add(cell(cell, Languages.ofBlock(cell, style)));
            } else if (!(node instanceof Text text) || !text.value().isBlank()) {
                loose.add(node);
            }
        }
        rows.add(new Table.Row(cells));
    }

    private Table.Cell cell(Element cell, Style style) {
        boolean header = cell.name().equals("th") || cell.isOf("header");
        return new Table.Cell(
                flow.inside(cell.children(), style), header, span(cell, "colspan"), span(cell, "rowspan"));
    }

    private static int span(Element cell, String name) {
        return cell.attributes().isEmpty()
                ? 1
                : Numbers.positive(cell, "data-" + name)
                        .or(() -> Numbers.positive(cell, name))
                        .orElse(1);
    }
}
