package org.broadsheet.parser.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.broadsheet.format.Limits;
import org.broadsheet.format.ParseException;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * Makes the tree of a page, unless the page has more elements than it may. They are counted while the tree grows, as a few
 * bytes can make many: what is set in letters of some kind is made anew in each block.
 */
final class Intake {
    /** A page may have this many elements for each block that it may have. */
    private static final int ELEMENTS = 4;
    /** The most elements that one tag makes, as jsoup makes no more than twelve kinds of letters anew. */
    private static final int MADE = 13;

    private Intake() {}

    /**
     * The tree of a page, with the places of its parts.
     *
     * @throws ParseException when it has too many elements
     */
    static Document document(String text, String baseUrl, Limits limits) {
        long most = (long) ELEMENTS * limits.blocks();
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        return marks(text) <= most / MADE ? parser.parseInput(text, baseUrl) : counted(parser, text, baseUrl, most);
    }

    /** How many tags a page has at most. */
    private static int marks(String text) {
        int marks = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            marks++;
        }
        return marks;
    }

    private static Document counted(Parser parser, String text, String baseUrl, long most) {
        try (var growing = new StreamParser(parser).parse(text, baseUrl)) {
            long elements = 0;
            for (var done = growing.iterator(); done.hasNext(); done.next()) {
                if (++elements > most) {
                    throw new ParseException(
                            "limit/blocks",
                            "the page has more than " + most + " elements, which are " + ELEMENTS
                                    + " for each of the blocks that it may have; raise the limit of blocks to read it");
                }
            }
            return growing.complete();
        } catch (IOException failure) {
            throw new UncheckedIOException("text in memory cannot be read", failure);
        }
    }
}
