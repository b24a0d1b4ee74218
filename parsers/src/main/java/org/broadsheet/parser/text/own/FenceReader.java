package org.broadsheet.parser.text.own;

import java.util.ArrayList;
import java.util.Optional;
import org.broadsheet.model.Block;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Preformatted;
import org.broadsheet.model.UnknownBlock;

/** Reads what stands between two fences of backticks, as it stands or, where the fence says so, with escapes. */
final class FenceReader {
    private static final int LEAST = 3;
    private static final String ESCAPED = "escaped";

    private FenceReader() {}

    static boolean isFence(Cursor cursor) {
        return width(cursor) >= LEAST;
    }

    static Optional<Block> read(Cursor cursor, ElementPath path) {
        return isFence(cursor) ? Optional.of(new Preformatted(content(cursor, path))) : Optional.empty();
    }

    /** The block that {@code @unknown} names, with the JSON in the fence that follows at once. */
    static Block unknown(Cursor cursor, ElementPath path) {
        var type = Escapes.resolve(cursor.words("unknown"));
        return new UnknownBlock(type, cursor.isAdjacent() && isFence(cursor) ? content(cursor, path) : "");
    }

    private static String content(Cursor cursor, ElementPath path) {
        int start = cursor.start();
        int width = width(cursor);
        boolean escaped = info(cursor, start + width, path).strip().equals(ESCAPED);
        var lines = new ArrayList<String>();
        for (; cursor.line() < cursor.lines().size(); cursor.goTo(cursor.line() + 1)) {
            if (closes(cursor, width)) {
                cursor.goTo(cursor.line() + 1);
                return String.join("\n", lines);
            }
            var line = cursor.lines().raw(cursor.line());
            lines.add(escaped ? Escapes.resolve(line) : line);
        }
        var message = "the fence that opens here is never closed; all that follows is taken to be within it";
        cursor.reading().warn("text/fence-unclosed", message, path, start, start + width);
        return String.join("\n", lines);
    }

    /** The words after the opening fence; moves past it. */
    private static String info(Cursor cursor, int from, ElementPath path) {
        var info = cursor.lines().stripped(cursor.line()).substring(from - cursor.start());
        if (!info.isEmpty() && !info.strip().equals(ESCAPED)) {
            var message = "the words '" + info + "' after the fence have no place in an edition; they are left out";
            cursor.reading().warn("text/fact-unknown", message, path, from, cursor.lineEnd());
        }
        cursor.goTo(cursor.line() + 1);
        return info;
    }

    private static boolean closes(Cursor cursor, int width) {
        return width(cursor) >= width && cursor.after('`', cursor.start()) >= cursor.lineEnd();
    }

    private static int width(Cursor cursor) {
        return cursor.after('`', cursor.start()) - cursor.start();
    }
}
