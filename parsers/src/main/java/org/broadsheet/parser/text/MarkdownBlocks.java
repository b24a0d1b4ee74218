package org.broadsheet.parser.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Block;
import org.broadsheet.model.Crosshead;
import org.broadsheet.model.Paragraph;
import org.broadsheet.model.Preformatted;
import org.broadsheet.model.Quotation;
import org.broadsheet.model.RichText;
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
import org.commonmark.node.ThematicBreak;

/** Makes blocks of the lists, quotations and tables of a Markdown tree, whose depth its parser bounds. */
final class MarkdownBlocks {
    /** The number of characters of the longest line that says who is quoted. */
    private static final int LONGEST_NAME = 100;

    private final Nodes nodes;
    private final boolean runsOn;
    private final List<int[]> said = new ArrayList<>();

    MarkdownBlocks(Nodes nodes, boolean runsOn) {
        this.nodes = nodes;
        this.runsOn = runsOn;
    }

    /** The stretches of the source whose words are in the blocks made so far. */
    List<int[]> said() {
        return said;
    }

    Block block(Node node) {
        if (node instanceof ListBlock list) {
            return list(list);
        } else if (node instanceof BlockQuote) {
            return quotation(children(node));
        } else if (node instanceof TableBlock) {
            return table(node);
        } else if (node instanceof FencedCodeBlock code) {
            said.add(new int[] {nodes.start(node), nodes.end(node)});
            return new Preformatted(preformatted(code));
        }
        said.add(new int[] {nodes.start(node), nodes.end(node)});
        return new Paragraph(RichText.of(nodes.text(node)));
    }

    /** A fence on a page of news names no language of a program: what stands beside it is text. */
    private static String preformatted(FencedCodeBlock code) {
        var info = Optional.ofNullable(code.getInfo()).filter(words -> !words.isEmpty());
        return info.map(words -> words + "\n").orElse("") + code.getLiteral().stripTrailing();
    }

    private List<Block> children(Node parent) {
        var blocks = new ArrayList<Block>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof org.commonmark.node.Paragraph || child instanceof Heading) {
                addWords(child, blocks);
            } else if (!(child instanceof ThematicBreak)
                    && !child.getSourceSpans().isEmpty()) {
                blocks.add(block(child));
            }
        }
        return blocks;
    }

    private void addWords(Node node, List<Block> blocks) {
        if (node.getSourceSpans().isEmpty()) {
            return;
        }
        said.add(new int[] {nodes.start(node), nodes.end(node)});
        var inline = InlineWords.of(node, nodes, runsOn);
        var text = inline.words().stripped().text();
        if (!text.isBlank()) {
            blocks.add(node instanceof Heading heading ? new Crosshead(text, heading.getLevel()) : new Paragraph(text));
        }
        blocks.addAll(inline.pictures());
    }

    /** A quotation; a line behind a dash at its end says whose it is. */
    private static Block quotation(List<Block> blocks) {
        int last = blocks.size() - 1;
        if (last > 0
                && blocks.get(last) instanceof Paragraph line
                && isAttribution(line.text().plain())) {
            return new Quotation(blocks.subList(0, last), Optional.of(line.text()), Optional.empty());
        }
        return new Quotation(blocks, Optional.empty(), Optional.empty());
    }

    private static boolean isAttribution(String line) {
        return line.length() < LONGEST_NAME && (line.startsWith("--") || "—–―".indexOf(line.charAt(0)) >= 0);
    }

    private Block list(ListBlock list) {
        var items = new ArrayList<org.broadsheet.model.ListBlock.Item>();
        boolean ordered = list instanceof OrderedList;
        int first = ordered ? number((OrderedList) list) : 1;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (ordered) {
                addNumber(item, first + items.size());
            }
            items.add(new org.broadsheet.model.ListBlock.Item(children(item)));
        }
        return new org.broadsheet.model.ListBlock(ordered, first, items);
    }

    /** The number of an item is said by its place in the list, if it is the number of that place. */
    private void addNumber(Node item, int expected) {
        var number = String.valueOf(expected);
        int start = nodes.start(item);
        if (nodes.source().startsWith(number, start)
                && !Character.isDigit(nodes.source().charAt(start + number.length()))) {
            said.add(new int[] {start, start + number.length()});
        }
    }

    private static int number(OrderedList list) {
        Integer number = list.getMarkerStartNumber();
        return number == null ? 1 : number;
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
            var content = new ArrayList<Block>();
            addWords(cell, content);
            cells.add(new Table.Cell(content, found.isHeader(), 1, 1));
        }
        return new Table.Row(cells);
    }
}
