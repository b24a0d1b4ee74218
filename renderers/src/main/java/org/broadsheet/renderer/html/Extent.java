package org.broadsheet.renderer.html;

import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Article;
import org.broadsheet.model.Block;
import org.broadsheet.model.Crosshead;
import org.broadsheet.model.ListBlock;
import org.broadsheet.model.Paragraph;
import org.broadsheet.model.Quotation;

/**
 * How much a story has to say, quotations and lists with it; tables, captions and display lines not.
 *
 * @param letters its characters
 * @param ideographs those among them that stand for a syllable or a word
 * @param spaced the runs of characters between white space
 */
record Extent(int letters, int ideographs, int spaced) {
    /** The room that an ideograph takes and the sense that it makes, in letters of an alphabet. */
    private static final int LETTERS_OF_IDEOGRAPH = 3;

    static Extent of(Article article) {
        return of(article.body());
    }

    private static Extent of(List<Block> blocks) {
        var sum = new Extent(0, 0, 0);
        for (Block block : blocks) {
            sum = sum.plus(of(block));
        }
        return sum;
    }

    private static Extent of(Block block) {
        if (block instanceof Paragraph paragraph) {
            return of(paragraph.text().plain());
        }
        if (block instanceof Crosshead crosshead) {
            return of(crosshead.text().plain());
        }
        if (block instanceof Quotation quotation) {
            return of(quotation.content());
        }
        return block instanceof ListBlock list
                ? list.items().stream().map(item -> of(item.content())).reduce(new Extent(0, 0, 0), Extent::plus)
                : new Extent(0, 0, 0);
    }

    private static Extent of(String words) {
        int ideographs = 0;
        int spaced = 0;
        boolean inside = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean white = Character.isWhitespace(c);
            spaced += !white && !inside ? 1 : 0;
            inside = !white;
            ideographs += isIdeograph(c) ? 1 : 0;
        }
        return new Extent(words.length(), ideographs, spaced);
    }

    /** Han, kana, Hangul syllables, and the full-width signs among them. */
    private static boolean isIdeograph(char c) {
        return c >= 0x2E80 && c <= 0xA4CF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFF00 && c <= 0xFFEF;
    }

    private Extent plus(Extent more) {
        return new Extent(letters + more.letters, ideographs + more.ideographs, spaced + more.spaced);
    }

    /** The room it takes, in letters of an alphabet. */
    int size() {
        return letters + (LETTERS_OF_IDEOGRAPH - 1) * ideographs;
    }

    /** The number of words, where spaces tell them apart and there are some. */
    Optional<Integer> words() {
        return spaced == 0 || ideographs * 10 > letters ? Optional.empty() : Optional.of(spaced);
    }
}
