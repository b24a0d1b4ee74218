package org.broadsheet.parser.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a Markdown-like page into pieces that can be read one after the other, so that the tree of a large page never stands
 * in memory whole. A cut is made where no block goes on: above a heading, or above a letter at the margin after a blank
 * line, outside of fences and comments.
 */
final class MarkdownPieces {
    /** The number of characters from which a piece is cut off. */
    private static final int SIZE = 1 << 16;

    private MarkdownPieces() {}

    /**
     * A piece of a page.
     *
     * @param start the offset before it
     * @param end the offset after it
     */
    record Piece(int start, int end) {}

    static List<Piece> of(String source) {
        var pieces = new ArrayList<Piece>();
        int start = 0;
        boolean blank = true;
        String fence = "";
        for (int line = 0; line < source.length(); line = next(source, line)) {
            boolean free = fence.isEmpty();
            if (free && line - start >= SIZE && (isHeading(source, line) || blank && isLetter(source, line))) {
                pieces.add(new Piece(start, line));
                start = line;
            }
            fence = fence(source, line, fence);
            blank = isBlank(source, line);
        }
        pieces.add(new Piece(start, source.length()));
        return pieces;
    }

    /** What closes the fence or comment that is open after a line; empty when none is. */
    private static String fence(String source, int line, String open) {
        if (open.isEmpty()) {
            for (String mark : List.of("```", "~~~")) {
                if (source.startsWith(mark, line + indent(source, line))) {
                    return mark;
                }
            }
            boolean comment = source.startsWith("<!--", line + indent(source, line));
            return comment && !contains(source, line, "-->") ? "-->" : "";
        }
        boolean closed = open.equals("-->")
                ? contains(source, line, open)
                : source.startsWith(open, line + indent(source, line));
        return closed ? "" : open;
    }

    private static boolean contains(String source, int line, String words) {
        int found = source.substring(line, next(source, line)).indexOf(words);
        return found >= 0;
    }

    private static int indent(String source, int line) {
        int at = line;
        while (at < source.length() && at < line + 3 && source.charAt(at) == ' ') {
            at++;
        }
        return at - line;
    }

    private static boolean isHeading(String source, int line) {
        int at = line;
        while (at < source.length() && at < line + 7 && source.charAt(at) == '#') {
            at++;
        }
        return at > line && at < line + 7 && at < source.length() && source.charAt(at) == ' ';
    }

    private static boolean isLetter(String source, int line) {
        return Character.isLetter(source.codePointAt(line));
    }

    private static boolean isBlank(String source, int line) {
        int end = next(source, line);
        int at = line;
        while (at < end && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        return at == end;
    }

    private static int next(String source, int line) {
        int feed = source.indexOf('\n', line);
        return feed < 0 ? source.length() : feed + 1;
    }
}
