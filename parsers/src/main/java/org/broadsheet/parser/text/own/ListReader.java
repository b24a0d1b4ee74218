package org.broadsheet.parser.text.own;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.model.Block;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.ListBlock;
import org.broadsheet.parser.text.fact.Lines;

/** Reads lists. An item goes on in lines that are indented by two columns or more. */
final class ListReader {
    private static final int LEAST_INDENT = 2;

    private final Cursor cursor;
    private final int depth;

    ListReader(Cursor cursor, int depth) {
        this.cursor = cursor;
        this.depth = depth;
    }

    /** The list that {@code @list} announces: its facts, and the items that follow at once. */
    Block announced(ElementPath path) {
        cursor.goTo(cursor.line() + 1);
        var facts = Facts.below(cursor, path);
        boolean marked = facts.has("ordered") || facts.has("start");
        boolean ordered = facts.text("ordered").map("true"::equals).orElse(facts.has("start"));
        int start = facts.number("start").orElse(1);
        facts.close();
        var list =
                cursor.isAdjacent() && Marker.at(cursor).isPresent() ? items(path) : new ListBlock(false, 1, List.of());
        return marked ? new ListBlock(ordered, start, list.items()) : list;
    }

    /** The list that begins with the marker on the line. */
    ListBlock items(ElementPath path) {
        var first = Marker.at(cursor).orElseThrow();
        var items = new ArrayList<ListBlock.Item>();
        do {
            var itemPath = path.child("items", items.size());
            cursor.reading().block();
            items.add(new ListBlock.Item(BlockReader.all(cursor.reading(), item(first.indent()), itemPath, depth + 1)));
        } while (goesOn(first));
        return new ListBlock(first.ordered(), first.number(), items);
    }

    /** The lines of the item on the line, without marker and indent; moves past them. */
    private Lines item(int base) {
        var marker = Marker.at(cursor).orElseThrow();
        var item = new Lines(cursor.reading().source().text());
        item.add(marker.textStart(), cursor.lines().end(cursor.line()));
        cursor.goTo(cursor.line() + 1);
        cursor.indented(base + LEAST_INDENT, marker.indent() + marker.width(), item);
        return item;
    }

    /** Whether another item of the list follows, be it after blank lines; if so, goes there. */
    private boolean goesOn(Marker first) {
        int line = cursor.line();
        boolean more = cursor.toNext()
                && Marker.at(cursor).filter(next -> next.continues(first)).isPresent();
        if (!more) {
            cursor.goTo(line);
        }
        return more;
    }
}
