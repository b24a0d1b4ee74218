package org.broadsheet.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;

/**
 * A list.
 *
 * @param ordered whether the items are numbered
 * @param start the number of the first item; 1 and without meaning when the list is not ordered
 * @param items the items in order
 */
public record ListBlock(boolean ordered, int start, List<@Valid Item> items) implements Block {
    /** Copies the list. */
    public ListBlock {
        start = ordered ? start : 1;
        items = List.copyOf(items);
    }

    /** A list of plain items without numbers. */
    public static ListBlock of(String... items) {
        return new ListBlock(false, 1, Stream.of(items).map(Item::of).toList());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.list(this);
    }

    /**
     * One item of a list.
     *
     * @param content what it holds; a plain item is a single paragraph
     */
    public record Item(List<@Valid Block> content) {
        /** Copies the list. */
        public Item {
            content = List.copyOf(content);
        }

        /** An item of one plain paragraph. */
        public static Item of(String text) {
            return new Item(List.of(Paragraph.of(text)));
        }
    }
}
