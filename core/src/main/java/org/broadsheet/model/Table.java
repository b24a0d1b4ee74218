package org.broadsheet.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table.
 *
 * @param caption the words above or below it
 * @param rows the rows from top to bottom
 */
public record Table(Optional<@Valid RichText> caption, List<@Valid Row> rows) implements Block {
    /** Copies the list and checks for null. */
    public Table {
        Objects.requireNonNull(caption, "caption");
        rows = List.copyOf(rows);
    }

    /** A table of the given rows, without a caption. */
    public static Table of(Row... rows) {
        return new Table(Optional.empty(), List.of(rows));
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.table(this);
    }

    /**
     * One row of a table.
     *
     * @param cells the cells in reading order
     */
    public record Row(List<@Valid Cell> cells) {
        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** A row of plain cells. */
        public static Row of(String... cells) {
            return new Row(Stream.of(cells).map(Cell::of).toList());
        }
    }

    /**
     * One cell of a table.
     *
     * @param content what it holds; a plain cell is a single paragraph, an empty one holds nothing
     * @param header whether it names its row or column
     * @param columnSpan the number of columns it takes, from 1
     * @param rowSpan the number of rows it takes, from 1
     */
    public record Cell(List<@Valid Block> content, boolean header, int columnSpan, int rowSpan) {
        /** Copies the list and checks that the cell takes some room. */
        public Cell {
            content = List.copyOf(content);
            if (columnSpan < 1 || rowSpan < 1) {
                throw new IllegalArgumentException("a cell takes at least one column and one row");
            }
        }

        /** A cell of one plain paragraph; an empty one for the empty string. */
        public static Cell of(String text) {
            return new Cell(text.isEmpty() ? List.of() : List.of(Paragraph.of(text)), false, 1, 1);
        }

        /** A header cell of one plain paragraph. */
        public static Cell header(String text) {
            return new Cell(of(text).content(), true, 1, 1);
        }
    }
}
