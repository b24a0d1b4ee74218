package org.broadsheet.parser.newsmlg2;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Block;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Crosshead;
import org.broadsheet.model.Headline;
import org.broadsheet.model.Paragraph;
import org.broadsheet.model.RichText;
import org.broadsheet.parser.markup.Body;
import org.broadsheet.parser.markup.Element;

/** Takes from the head of a body what the item says beside it: headline, byline and dateline in lines of their own. */
final class Repetitions {
    private static final int HEAD = 4;

    private Repetitions() {}

    static void drop(Draft draft) {
        List<Block> blocks = new ArrayList<>(draft.body.blocks());
        int at = 0;
        for (int looked = 0; looked < HEAD && at < blocks.size(); looked++) {
            Optional<RichText> words = words(blocks.get(at));
            if (words.isPresent()
                    && isRepeated(
                            draft, blocks.get(at), Context.collapsed(words.get().plain()))) {
                blocks.remove(at);
            } else {
                at++;
            }
        }
        if (blocks.size() < draft.body.blocks().size()) {
            draft.context
                    .findings()
                    .note(
                            "newsml-g2/lines-repeated",
                            where(draft),
                            "the body repeats headline, byline or dateline in lines of their own; they are not repeated there");
            draft.body = new Body(blocks, draft.body.places(), draft.body.diagnostics());
        }
    }

    private static Element where(Draft draft) {
        return draft.element.find("contentSet").orElse(draft.element);
    }

    private static Optional<RichText> words(Block block) {
        return block instanceof Crosshead heading
                ? Optional.of(heading.text())
                : block instanceof Paragraph paragraph ? Optional.of(paragraph.text()) : Optional.empty();
    }

    /** A heading over a text whose item names no headline is the headline. */
    private static boolean isRepeated(Draft draft, Block block, String words) {
        Headline headline = draft.headline;
        if (block instanceof Crosshead heading) {
            if (headline.main().isBlank() && isFirst(draft, block)) {
                draft.headline = new Headline(headline.kicker(), heading.text(), headline.deck());
                return true;
            }
            return isSaid(headline.main(), words)
                    || headline.kicker().filter(line -> isSaid(line, words)).isPresent()
                    || headline.deck().filter(line -> isSaid(line, words)).isPresent();
        }
        return draft.bylines.stream()
                        .map(Byline::text)
                        .anyMatch(line -> Context.collapsed(line).equals(words))
                || draft.dateline
                        .text
                        .filter(line -> Context.collapsed(line).equals(words))
                        .isPresent();
    }

    private static boolean isFirst(Draft draft, Block block) {
        return draft.body.blocks().get(0) == block;
    }

    private static boolean isSaid(RichText line, String words) {
        return Context.collapsed(line.plain()).equals(words);
    }
}
