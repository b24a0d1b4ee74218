package org.broadsheet.parser.text.wire;

import java.util.List;

/**
 * A part of a message's text.
 *
 * @param kind what it is for
 * @param lines the stretches of the source that it stands on, the marks at their ends left out; one at least
 */
public record WirePart(Kind kind, List<Stretch> lines) {
    /** Copies the list. */
    public WirePart {
        lines = List.copyOf(lines);
    }

    /** What a part is for. */
    public enum Kind {
        /** The desk's name for the story. */
        SLUGLINE,
        /** Which version it is. */
        VERSION,
        /** The number of words. */
        WORDS,
        HEADLINE,
        DECK,
        /** The story in a few words. */
        SUMMARY,
        BYLINE,
        /** A note of one desk to another. */
        NOTE,
        /** From when the story may be published. */
        EMBARGO,
        PARAGRAPH,
        CROSSHEAD,
        /** Rows of a table, their columns parted by semicolons. */
        TABLE,
        /** Lines that are to stay as they are. */
        PREFORMATTED,
        /** A line of marks without words. */
        RULE
    }

    /**
     * A stretch of the source.
     *
     * @param start the offset before it
     * @param end the offset after it
     */
    public record Stretch(int start, int end) {}

    /** The offset before the first line. */
    public int start() {
        return lines.get(0).start();
    }

    /** The offset after the last line. */
    public int end() {
        return lines.get(lines.size() - 1).end();
    }

    /** Its words as they stand in {@code source}, a line feed between lines. */
    public String words(String source) {
        var words = new StringBuilder();
        for (Stretch line : lines) {
            words.append(words.isEmpty() ? "" : "\n").append(source, line.start(), line.end());
        }
        return words.toString();
    }
}
