package org.broadsheet.parser.text.own;

import org.broadsheet.format.Limits;
import org.broadsheet.format.ParseException;
import org.broadsheet.format.ParseResult;
import org.broadsheet.parser.text.fact.LineFeed;
import org.broadsheet.parser.text.fact.Reading;
import org.broadsheet.source.Source;

/** The door to the dialect: whether a text is written in it, and what it says. */
public final class OwnDialect {
    static final String MARK = "broadsheet:";
    static final String FENCE = "---";

    private OwnDialect() {}

    /** Whether {@code text} begins with front matter that names this dialect. Looks no further than the front matter. */
    public static boolean recognises(String text) {
        if (!text.startsWith(FENCE)) {
            return false;
        }
        var lines = LineFeed.over(text);
        if (!lines.next() || !lines.isExactly(FENCE)) {
            return false;
        }
        while (lines.next() && !lines.isExactly(FENCE)) {
            if (text.startsWith(MARK, lines.start())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reads a text that {@link #recognises(String)} knows. What cannot be read is kept as a paragraph or a notice, with a
     * diagnostic.
     *
     * @throws ParseException when the text goes beyond a limit
     */
    public static ParseResult parse(Source source, Limits limits) {
        if (source.size() > limits.bytes()) {
            throw limits.exceeded("bytes");
        }
        return new EditionReader(new Reading(source, limits)).read();
    }
}
