package org.broadsheet.parser.text;

import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Block;

/**
 * One block of a page, before anybody knows what it is for.
 *
 * @param kind what its marks say
 * @param rank the level of a heading, 1 the highest; 0 for anything else
 * @param words its text; empty for marks and for built blocks
 * @param block a list, table, picture or other block that the marks alone make plain
 * @param start the offset in the source before it, its marks included
 * @param end the offset after it
 * @param said the stretches of the source that a ready block says, as pairs of offsets
 */
record Passage(Kind kind, int rank, Words words, Optional<Block> block, int start, int end, List<int[]> said) {
    enum Kind {
        HEADING,
        TEXT,
        /** A block that stands ready in {@code block}. */
        BLOCK,
        /** An image mark; its picture stands in {@code block} unless the mark is empty. */
        IMAGE,
        /** A line that parts stories. */
        RULE,
        /** A mark that says nothing a reader would miss. */
        MARK
    }

    static Passage heading(int rank, Words words, int start, int end) {
        return new Passage(Kind.HEADING, rank, words, Optional.empty(), start, end, List.of());
    }

    static Passage text(Words words) {
        return new Passage(Kind.TEXT, 0, words, Optional.empty(), words.start(), words.end(), List.of());
    }

    static Passage block(Block block, int start, int end, List<int[]> said) {
        return new Passage(Kind.BLOCK, 0, Words.of("", start), Optional.of(block), start, end, said);
    }

    static Passage mark(Kind kind, Optional<Block> block, int start, int end) {
        return new Passage(kind, 0, Words.of("", start), block, start, end, List.of(new int[] {start, end}));
    }

    boolean isHeading() {
        return kind == Kind.HEADING;
    }

    boolean isText() {
        return kind == Kind.TEXT;
    }
}
