package org.broadsheet.parser.text;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.format.Limits;

/**
 * Cuts a Markdown-like page into pieces that can be read one after the other, so that the tree of a large page never stands
 * in memory whole. A cut is made where no block goes on: above a heading, or above a letter at the margin after a blank
 * line, outside of fences and comments. A line with more marks than any page prints is a piece of its own, which is not
 * read as Markdown: a tree of its marks would take a hundred times the memory of its words.
 */
final class MarkdownPieces {
    /** The number of characters from which a piece is cut off. */
    private static final int SIZE = 1 << 16;

    /** The number of marks beyond which a line is no Markdown. Pictures in the text itself make lines long, with few marks. */
    private static final int MOST_MARKS = 1 << 13;

    private static final String MARKS = "*_[]!<`~&\\|";

    private MarkdownPieces() {}

    /**
     * A piece of a page.
     *
     * @param start the offset before it
     * @param end the offset after it
     * @param marked whether it is to be read as Markdown
     */
    record Piece(int start, int end, boolean marked) {}

    /**
     * The pieces of {@code source}.
     *
     * @throws org.broadsheet.format.ParseException when there are more items and rows than the limit of blocks
     */
    static List<Piece> of(String source, Limits limits) {
        var pieces = new ArrayList<Piece>();
        int start = 0;
        boolean blank = true;
        String fence = "";
        int items = 0;
        for (int line = 0; line < source.length(); line = next(source, line)) {
            boolean free = fence.isEmpty();
            items += free && isItem(source, line) ? 1 : 0;
            if (items > limits.blocks()) {
                throw limits.exceeded("blocks");
            }
            if (free && isOvermarked(source, line)) {
                add(start, line, true, pieces);
                start = next(source, line);
                add(line, start, false, pieces);
            } else if (free && line - start >= SIZE && (isHeading(source, line) || blank && isLetter(source, line))) {
                add(start, line, true, pieces);
                start = line;
            }
            fence = fence(source, line, fence);
            blank = isBlank(source, line);
        }
        add(start, source.length(), true, pieces);
        return pieces;
    }

    private static void add(int start, int end, boolean marked, List<Piece> pieces) {
        if (start < end) {
            pieces.add(new Piece(start, end, marked));
        }
    }

    private static boolean isOvermarked(String source, int line) {
        int end = next(source, line);
        int marks = 0;
        for (int i = line; end - line > MOST_MARKS && i < end && marks <= MOST_MARKS; i++) {
            marks += MARKS.indexOf(source.charAt(i)) >= 0 ? 1 : 0;
        }
        return marks > MOST_MARKS;
    }

    /** Whether an item of a list or a row of a table starts with a line. */
    private static boolean isItem(String source, int line) {
        int at = line + indent(source, line);
        char c = at < source.length() ? source.charAt(at) : ' ';
        int end = at;
        while (end < source.length() && end < at + 9 && source.charAt(end) >= '0' && source.charAt(end) <= '9') {
            end++;
        }
        boolean numbered =
                end > at && end < source.length() && (source.charAt(end) == '.' || source.charAt(end) == ')');
        return c == '|' || c == '-' || c == '*' || c == '+' || numbered;
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
