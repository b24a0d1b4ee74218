package org.broadsheet.parser.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.broadsheet.language.Language;

/**
 * Whether the lines of a page are broken where a column ends, and how they are put together again.
 *
 * @param width the length of a full line; 0 when each line of the page is a paragraph
 * @param joint what stands between two lines of a paragraph
 */
record Wrapping(int width, String joint) {
    /** No column is wider: longer lines are whole paragraphs. */
    private static final int WIDEST = 160;

    /** The number of lines from which a page's habit can be told. */
    private static final int FEWEST = 6;

    static Wrapping of(String source, Language language) {
        int[] lengths = source.lines()
                .mapToInt(line -> line.strip().length())
                .filter(length -> length > 0)
                .toArray();
        int width = lengths.length < FEWEST ? 0 : width(lengths, source);
        return new Wrapping(width, language.runsOn() ? "" : " ");
    }

    /** The length that nine in ten lines keep to, if many of the lines with a line right below come near it. */
    private static int width(int[] lengths, String source) {
        int[] sorted = lengths.clone();
        Arrays.sort(sorted);
        int width = sorted[sorted.length * 9 / 10];
        int longest = sorted[sorted.length - 1];
        if (width > WIDEST || longest > 2 * WIDEST) {
            return 0;
        }
        int pairs = 0;
        int full = 0;
        var above = "";
        for (var line : (Iterable<String>) source.lines().map(String::strip)::iterator) {
            if (!line.isEmpty() && !above.isEmpty()) {
                pairs++;
                full += above.length() * 4 >= width * 3 ? 1 : 0;
            }
            above = line;
        }
        return pairs >= FEWEST && full * 2 > pairs ? width : 0;
    }

    /** Whether {@code below} goes on with the paragraph of {@code above}. */
    boolean goesOn(String above, String below) {
        boolean full = above.length() * 4 >= width * 3;
        boolean small = Character.isLowerCase(below.codePointAt(0));
        return width > 0 && (full || small && above.length() * 2 >= width || small && isHyphenated(above));
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
