package org.broadsheet.renderer.newsmlg2;

import java.util.List;
import org.broadsheet.model.Block;
import org.broadsheet.model.Crosshead;
import org.broadsheet.model.Headline;
import org.broadsheet.model.Paragraph;
import org.broadsheet.model.Preformatted;
import org.broadsheet.model.PullQuote;

/** What to call a story where a name is needed. */
final class Opening {
    private static final int LONGEST = 100;

    private Opening() {}

    /** The first display line that there is, else the first words of the story, in one line; empty when there are none. */
    static String of(Story story) {
        Headline headline = story.article().headline();
        if (!headline.main().isBlank()) {
            return line(headline.main().plain());
        }
        return headline.kicker()
                .or(headline::deck)
                .or(story.article()::summary)
                .filter(words -> !words.isBlank())
                .map(words -> line(words.plain()))
                .orElseGet(() -> words(story));
    }

    /** The first words of the body, at most a hundred characters. */
    static String words(Story story) {
        List<Block> body = story.body();
        for (Block block : body) {
            String words = line(words(block));
            if (!words.isEmpty()) {
                return words.codePointCount(0, words.length()) <= LONGEST
                        ? words
                        : words.substring(0, words.offsetByCodePoints(0, LONGEST));
            }
        }
        return "";
    }

    private static String words(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.text().plain();
        }
        if (block instanceof Crosshead crosshead) {
            return crosshead.text().plain();
        }
        if (block instanceof PullQuote quote) {
            return quote.text().plain();
        }
        return block instanceof Preformatted lines ? lines.text() : "";
    }

    private static String line(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
