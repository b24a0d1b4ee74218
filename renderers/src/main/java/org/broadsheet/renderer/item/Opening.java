package org.broadsheet.renderer.item;

import java.util.stream.Stream;
import org.broadsheet.model.Block;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Crosshead;
import org.broadsheet.model.Dateline;
import org.broadsheet.model.Headline;
import org.broadsheet.model.ListBlock;
import org.broadsheet.model.Paragraph;
import org.broadsheet.model.Preformatted;
import org.broadsheet.model.PullQuote;
import org.broadsheet.model.Quotation;
import org.broadsheet.model.Table;

/** What to call a story where a name is needed. */
public final class Opening {
    private static final int LONGEST = 100;

    private Opening() {}

    /** The first display line that there is, else the first words of the story, in one line; empty when there are none. */
    public static String of(Story story) {
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

    /** The first words of the body, else the byline or the dateline; at most a hundred characters. */
    public static String words(Story story) {
        return Stream.of(
                        story.body().stream().flatMap(Opening::words),
                        story.article().bylines().stream().map(Byline::text),
                        story.article().dateline().stream().map(Dateline::text))
                .flatMap(words -> words)
                .map(Opening::line)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .map(Opening::shortened)
                .orElse("");
    }

    private static Stream<String> words(Block block) {
        if (block instanceof Paragraph paragraph) {
            return Stream.of(paragraph.text().plain());
        } else if (block instanceof Crosshead crosshead) {
            return Stream.of(crosshead.text().plain());
        } else if (block instanceof PullQuote quote) {
            return Stream.of(quote.text().plain());
        } else if (block instanceof Preformatted lines) {
            return Stream.of(lines.text());
        } else if (block instanceof Quotation quotation) {
            return quotation.content().stream().flatMap(Opening::words);
        } else if (block instanceof ListBlock list) {
            return list.items().stream()
                    .flatMap(item -> item.content().stream())
                    .flatMap(Opening::words);
        } else if (block instanceof Table table) {
            return table.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> cell.content().stream())
                    .flatMap(Opening::words);
        }
        return Stream.empty();
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST));
    }

    private static String line(String words) {
        String line = words.strip();
        return isLine(line) ? line : line.replaceAll("\\s+", " ");
    }

    private static boolean isLine(String words) {
        char before = 'x';
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < ' ' || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return true;
    }
}
