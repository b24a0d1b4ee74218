package org.broadsheet.parser.text.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.model.Block;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Paragraph;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Table;
import org.broadsheet.parser.text.fact.Lines;

/** Reads tables: rows of plain cells between pipes, or {@code @row} and {@code @cell} for cells that hold blocks. */
final class TableReader {
    private static final int INDENT = 2;
    private static final Set<String> PARTS = Set.of("row", "cell", "header");
    private static final Pattern SPAN = Pattern.compile("([1-9][0-9]{0,9})x([1-9][0-9]{0,9})");
    private static final Pattern CELL_SPAN = Pattern.compile("\\{" + SPAN + "\\}(?= |$)");

    private final Cursor cursor;
    private final int depth;

    TableReader(Cursor cursor, int depth) {
        this.cursor = cursor;
        this.depth = depth;
    }

    /** The table that {@code @table} announces, with its caption. */
    Block announced(ElementPath path) {
        int start = cursor.start();
        var raw = cursor.words("table");
        Optional<RichText> caption = Optional.empty();
        if (!raw.isEmpty()) {
            caption = Optional.of(cursor.inline(raw, path.child("caption"), start));
            cursor.reading().place(path.child("caption"), start, cursor.end());
        }
        return cursor.isAdjacent() && cursor.begins("|") ? pipes(path, caption) : new Table(caption, rows(path));
    }

    /** The rows between pipes from the line on. */
    Block pipes(ElementPath path, Optional<RichText> caption) {
        var rows = new ArrayList<Table.Row>();
        for (; cursor.isAdjacent() && cursor.begins("|"); cursor.goTo(cursor.line() + 1)) {
            if (rows.size() == 1 && isRule()) {
                rows.set(0, header(rows.get(0)));
                cursor.goTo(cursor.line() + 1);
                return new Table(caption, morePipes(path, rows));
            }
            rows.add(pipeRow(path.child("rows", rows.size())));
        }
        return new Table(caption, rows);
    }

    private List<Table.Row> morePipes(ElementPath path, List<Table.Row> rows) {
        for (; cursor.isAdjacent() && cursor.begins("|"); cursor.goTo(cursor.line() + 1)) {
            rows.add(pipeRow(path.child("rows", rows.size())));
        }
        return rows;
    }

    private boolean isRule() {
        var line = cursor.lines().stripped(cursor.line());
        return line.indexOf('-') >= 0 && line.chars().allMatch(c -> "|: -".indexOf(c) >= 0);
    }

    private static Table.Row header(Table.Row row) {
        return new Table.Row(row.cells().stream()
                .map(cell -> new Table.Cell(cell.content(), true, cell.columnSpan(), cell.rowSpan()))
                .toList());
    }

    private Table.Row pipeRow(ElementPath path) {
        var line = cursor.lines().stripped(cursor.line());
        var cells = new ArrayList<Table.Cell>();
        int start = 1;
        for (int end = Escapes.find(line, '|', start); end >= 0; end = Escapes.find(line, '|', start)) {
            cells.add(pipeCell(line.substring(start, end), path.child("cells", cells.size())));
            start = end + 1;
        }
        if (start < line.length()) {
            cells.add(pipeCell(line.substring(start), path.child("cells", cells.size())));
        }
        cursor.reading().block();
        cursor.reading().place(path, cursor.start(), cursor.lineEnd());
        return new Table.Row(cells);
    }

    private Table.Cell pipeCell(String raw, ElementPath path) {
        cursor.reading().block();
        var words = stripped(raw);
        boolean header = words.equals("#") || words.startsWith("# ");
        words = header ? stripped(words.substring(1)) : words;
        var span = CELL_SPAN.matcher(words);
        if (span.lookingAt()) {
            return new Table.Cell(
                    pipeContent(stripped(words.substring(span.end())), path), header, number(span, 1), number(span, 2));
        }
        return new Table.Cell(pipeContent(words, path), header, 1, 1);
    }

    private List<Block> pipeContent(String words, ElementPath path) {
        if (words.isEmpty()) {
            return List.of();
        }
        cursor.reading().depth(depth + 1);
        cursor.reading().length(words.length());
        var read = Inline.read(words);
        if (read.unclosed()) {
            cursor.unclosed(path, cursor.start(), cursor.lineEnd());
        }
        return List.of(new Paragraph(read.text()));
    }

    private List<Table.Row> rows(ElementPath path) {
        var rows = new ArrayList<Table.Row>();
        var cells = new ArrayList<Table.Cell>();
        for (boolean inRow = false; isPart(); inRow = true) {
            var name = cursor.directive().orElseThrow();
            if (name.equals("row")) {
                if (inRow) {
                    rows.add(new Table.Row(cells));
                    cells.clear();
                }
                cursor.reading().block();
                span("row", path.child("rows", rows.size()));
            } else {
                cells.add(cell(name, path.child("rows", rows.size()).child("cells", cells.size())));
            }
            if (!isPart()) {
                rows.add(new Table.Row(cells));
            }
        }
        return rows;
    }

    private Table.Cell cell(String name, ElementPath path) {
        int base = cursor.lines().indent(cursor.line());
        cursor.reading().block();
        var span = span(name, path);
        var lines = new Lines(cursor.reading().source().text());
        cursor.indented(base + INDENT, base + INDENT, lines);
        var content = BlockReader.all(cursor.reading(), lines, path, depth + 1);
        boolean header = name.equals("header");
        return span.map(found -> new Table.Cell(content, header, number(found, 1), number(found, 2)))
                .orElseGet(() -> new Table.Cell(content, header, 1, 1));
    }

    /** The span after the name of a part; moves past the line. */
    private Optional<Matcher> span(String name, ElementPath path) {
        int start = cursor.start();
        var words = cursor.words(name);
        var span = SPAN.matcher(words);
        if (span.matches() && !name.equals("row")) {
            return Optional.of(span);
        }
        if (!words.isEmpty()) {
            var message = "the words '" + words + "' after @" + name + " say no span such as 2x1; they are left out";
            cursor.reading().warn("text/fact-unknown", message, path, start, cursor.end());
        }
        return Optional.empty();
    }

    /** Whether a part of a table follows, be it after blank lines; if so, goes there. */
    private boolean isPart() {
        int line = cursor.line();
        boolean part =
                cursor.toNext() && cursor.directive().filter(PARTS::contains).isPresent();
        if (!part) {
            cursor.goTo(line);
        }
        return part;
    }

    private static int number(Matcher span, int group) {
        return (int) Math.min(Long.parseLong(span.group(group)), Integer.MAX_VALUE);
    }

    private static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && Lines.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && Lines.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
