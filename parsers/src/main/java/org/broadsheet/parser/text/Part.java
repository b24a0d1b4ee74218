package org.broadsheet.parser.text;

import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Block;
import org.broadsheet.model.Crosshead;
import org.broadsheet.model.Mark;
import org.broadsheet.model.Paragraph;
import org.broadsheet.model.PullQuote;
import org.broadsheet.model.RichText;

/**
 * One part of a story's body, before it is a block: its words may still be cut or joined.
 *
 * @param role PARAGRAPH, CROSSHEAD, PULL_QUOTE or BLOCK
 * @param words its words; empty when the block stands ready
 * @param ready the block, when its marks alone made it
 * @param start the offset in the source before it
 * @param end the offset after it
 */
record Part(Role role, Words words, Optional<Block> ready, int start, int end) {
    static Part of(Role role, Words words) {
        return new Part(role, words, Optional.empty(), words.start(), words.end());
    }

    static Part ready(Block block, int start, int end) {
        return new Part(Role.BLOCK, Words.of("", start), Optional.of(block), start, end);
    }

    boolean isParagraph() {
        return role == Role.PARAGRAPH;
    }

    Placed<Block> block() {
        return new Placed<>(ready.orElseGet(this::made), start, end);
    }

    /** The words of a line that is strong as a whole, which is how pages without headings set a crosshead. */
    private RichText unbold() {
        boolean bold = words.text().runs().stream().allMatch(run -> run.marks().equals(List.of(Mark.Style.STRONG)));
        return bold ? RichText.of(words.plain()) : words.text();
    }

    private Block made() {
        return switch (role) {
            case CROSSHEAD -> new Crosshead(unbold(), 1);
            case PULL_QUOTE -> new PullQuote(words.text(), Optional.empty());
            default -> new Paragraph(words.text());
        };
    }
}
