package org.broadsheet.parser.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Block;
import org.broadsheet.model.Crosshead;
import org.broadsheet.model.Paragraph;
import org.broadsheet.model.Preformatted;
import org.broadsheet.model.Quotation;
import org.broadsheet.model.Table;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/**
 * Makes blocks of the lists, quotations and tables of a Markdown tree, whose depth its parser bounds.
 *
 * @param source the text that the tree was read from
 * @param runsOn whether lines join without a blank
 */
record MarkdownBlocks(String source, boolean runsOn) {

    Block block(Node node) {
        if (node instanceof ListBlock list) {
            return list(list);
        } else if (node instanceof BlockQuote) {
            return new Quotation(children(node), Optional.empty(), Optional.empty());
        } else if (node instanceof TableBlock) {
            return table(node);
        } else if (node instanceof Heading heading) {
            return new Crosshead(InlineWords.of(node, source, runsOn).words().text(), heading.getLevel());
        } else if (node instanceof FencedCodeBlock code) {
            return new Preformatted(code.getLiteral().stripTrailing());
        }
        return new Paragraph(words(node).stripped().text());
    }

    private Words words(Node node) {
        var inline = InlineWords.of(node, source, runsOn).words();
        return inline.isBlank() && !node.getSourceSpans().isEmpty()
                ? Words.of(source.substring(Nodes.start(node), Nodes.end(node)), Nodes.start(node))
                : inline;
    }

    private List<Block> children(Node parent) {
        var blocks = new ArrayList<Block>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            blocks.add(block(child));
        }
        return blocks;
    }

    private Block list(ListBlock list) {
        var items = new ArrayList<org.broadsheet.model.ListBlock.Item>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(new org.broadsheet.model.ListBlock.Item(children(item)));
        }
        int start = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
                ? ordered.getMarkerStartNumber()
                : 1;
        return new org.broadsheet.model.ListBlock(list instanceof OrderedList, start, items);
    }

    private Block table(Node table) {
        var rows = new ArrayList<Table.Row>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row instanceof TableRow; row = row.getNext()) {
                rows.add(row(row));
            }
        }
        return new Table(Optional.empty(), rows);
    }

    private Table.Row row(Node row) {
        var cells = new ArrayList<Table.Cell>();
        for (Node cell = row.getFirstChild(); cell instanceof TableCell found; cell = cell.getNext()) {
            var text = InlineWords.of(cell, source, runsOn).words().stripped().text();
            List<Block> content = text.isBlank() ? List.of() : List.of(new Paragraph(text));
            cells.add(new Table.Cell(content, found.isHeader(), 1, 1));
        }
        return new Table.Row(cells);
    }
}
