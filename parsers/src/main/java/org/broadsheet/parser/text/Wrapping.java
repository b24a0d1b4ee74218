package org.broadsheet.parser.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.broadsheet.language.Language;

/**
 * Whether the lines of a page are broken where a column ends, and how they are put together again. Widths are those of a
 * typewriter, on which an ideograph is as wide as two letters.
 *
 * @param width the width of the column; 0 when each line of the page is a paragraph
 * @param room how much of it a full line may leave free, beside the word that did not fit
 * @param joint what stands between two lines of a paragraph
 */
record Wrapping(int width, int room, String joint) {
    /** No column is wider: longer lines are whole paragraphs. */
    private static final int WIDEST = 160;

    /** No column of running text is narrower. */
    private static final int NARROWEST = 16;

    /** The number of full lines from which a page's habit can be told. */
    private static final int FEWEST = 3;

    static Wrapping of(String source, Language language) {
        var pairs = pairs(source);
        var joint = language.runsOn() ? "" : " ";
        var even = new Wrapping(width(pairs, 0), 0, joint);
        if (even.fits(pairs, source)) {
            return even;
        }
        int width = width(pairs, 1);
        var ragged = new Wrapping(width, width / RAGGED, joint);
        return ragged.fits(pairs, source) ? ragged : none(language);
    }

    /** The share of a column that the letters of a printer's type leave free or go beyond, as they are not equally wide. */
    private static final int RAGGED = 7;

    /** The way of a page on which each line is a paragraph. */
    static Wrapping none(Language language) {
        return new Wrapping(0, 0, language.runsOn() ? "" : " ");
    }

    /**
     * A line with another right below.
     *
     * @param width its width
     * @param more the width that the first word of the other would add to it
     * @param small whether the other begins with a small letter, as a line in the midst of a paragraph
     */
    private record Pair(int width, int more, boolean small) {}

    private static List<Pair> pairs(String source) {
        var pairs = new ArrayList<Pair>();
        var above = "";
        for (var line : (Iterable<String>) source.lines().map(String::strip)::iterator) {
            if (!line.isEmpty() && !above.isEmpty()) {
                pairs.add(new Pair(width(above), word(line), Character.isLowerCase(line.codePointAt(0))));
            }
            above = line;
        }
        return pairs;
    }

    /** The width of the column that most lines would fill; {@code ragged} is 1 when they may do so roughly. */
    private static int width(List<Pair> pairs, int ragged) {
        int[] changes = new int[2 * WIDEST + 2];
        for (Pair pair : pairs) {
            if (pair.width() <= WIDEST) {
                changes[pair.width()]++;
                changes[Math.min(2 * WIDEST, pair.width() + pair.more() + ragged * pair.width() / RAGGED)]--;
            }
        }
        int best = NARROWEST;
        int most = 0;
        int full = 0;
        for (int width = 0; width <= WIDEST; width++) {
            full += changes[width];
            if (full >= most && width >= NARROWEST) {
                best = width;
                most = full;
            }
        }
        return best;
    }

    /**
     * Whether nearly all lines fill the column that have one right below and are not short, as lines of heads are, and few
     * lines go far beyond it, as whole paragraphs do.
     */
    private boolean fits(List<Pair> pairs, String source) {
        int full = 0;
        int partly = 0;
        int small = 0;
        for (Pair pair : pairs) {
            boolean fills = pair.width() <= width && pair.width() + pair.more() + room > width;
            full += fills ? 1 : 0;
            small += fills && pair.small() ? 1 : 0;
            partly += !fills && pair.width() <= width && pair.width() * 5 > width * 3 ? 1 : 0;
        }
        long beyond = source.lines()
                .filter(line -> line.length() * 3 > width * 4 || width(line) * 3 > width * 4)
                .count();
        boolean mostly = full > 3 * partly && full * 5 > pairs.size();
        boolean surely = small > 2 * FEWEST && small * 3 > pairs.size();
        return full >= FEWEST && full > 3 * beyond && (mostly || surely);
    }

    /** Whether a line stands across more than its column. */
    boolean isBeyond(String line) {
        return width(line) * 2 > width * 3;
    }

    /** Whether a line fills the half of the column. */
    boolean isHalf(String line) {
        return width(line) * 2 >= width;
    }

    /** Whether a line leaves little of the column free. */
    boolean isFull(String line) {
        return width(line) * 4 >= width * 3;
    }

    /** Whether {@code above} is as full as it can be, so that its words may go on in {@code below}. */
    boolean goesOn(String above, String below) {
        int filled = width(above);
        boolean small = Character.isLowerCase(below.codePointAt(0));
        return width > 0
                && filled * 10 <= width * 11
                && (filled + word(below) + room > width
                        || small && filled * 2 >= width
                        || small && isHyphenated(above));
    }

    /** The width of the first word of {@code line} with the blank before it; of scripts without blanks, of two characters. */
    private static int word(String line) {
        int end = 0;
        while (end < line.length() && !Character.isWhitespace(line.charAt(end)) && !isWide(line.charAt(end))) {
            end++;
        }
        return end == 0 ? 4 : end + 1;
    }

    private static int width(String line) {
        return IntStream.range(0, line.length())
                .map(i -> isWide(line.charAt(i)) ? 2 : 1)
                .sum();
    }

    private static boolean isWide(char c) {
        return c >= '\u2e80' && c <= '\u9fff' || c >= '\uf900' && c <= '\ufaff' || c >= '\uff01' && c <= '\uff60';
    }

    /** The lines as one paragraph; a hyphen at the end of a line becomes a soft one before a small letter. */
    Words unwrapped(List<Words> lines) {
        if (lines.size() == 1) {
            return lines.get(0);
        }
        var pieces = new ArrayList<Words>();
        var joints = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            boolean soft = i + 1 < lines.size()
                    && isSoft(line.plain(), lines.get(i + 1).plain());
            pieces.add(soft ? line.slice(0, line.length() - 1) : line);
            joints.add(soft ? "\u00ad" : joint);
        }
        var next = joints.iterator();
        return Words.join(pieces, (above, below) -> next.next());
    }

    /** Whether the hyphen at the end of {@code above} only parts a word in two. */
    static boolean isSoft(String above, String below) {
        return isHyphenated(above)
                && Character.isLowerCase(above.charAt(above.length() - 2))
                && Character.isLowerCase(below.codePointAt(0));
    }

    /** Whether a line ends inside a word, or behind a word that another one is to be joined to. */
    static boolean isHyphenated(String line) {
        return line.length() > 1 && line.endsWith("-") && Character.isLetter(line.charAt(line.length() - 2));
    }
}
