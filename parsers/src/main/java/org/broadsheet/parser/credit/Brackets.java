package org.broadsheet.parser.credit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.language.Language;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Dateline;
import org.broadsheet.model.NewsTime;

/**
 * The brackets that a paragraph begins with, and the openings that their words can be read as.
 *
 * @param text the beginning of the paragraph
 * @param inside what stands between the brackets
 * @param from the offset before it
 * @param end the offset after the closing bracket
 * @param lead the offset after the blanks that follow
 * @param language the language of the paragraph
 */
record Brackets(String text, String inside, int from, int end, int lead, Language language) {
    private static final Pattern SHAPE = Pattern.compile("[【〔［\\[（(]([^】〕］\\]）)\\n]{1,60})[】〕］\\]）)][\\s\\u3000]*");

    private static final String OPENERS = "【〔［[（(";

    static Optional<Brackets> of(String text, Language language) {
        boolean may = !text.isEmpty() && OPENERS.indexOf(text.charAt(0)) >= 0;
        Matcher found = SHAPE.matcher(text);
        return may && found.lookingAt()
                ? Optional.of(
                        new Brackets(text, found.group(1), found.start(1), found.end(1) + 1, found.end(), language))
                : Optional.empty();
    }

    /** Whether they are square or lenticular, which no aside uses. */
    boolean areSquare() {
        return "【〔［[".indexOf(text.charAt(0)) >= 0;
    }

    /** The offset after what stands between them. */
    int to() {
        return from + inside.length();
    }

    /** The whole brackets as a dateline. */
    Opening filed(Optional<String> place, Optional<NewsTime> day, Optional<String> agency) {
        var known = place.filter(words -> !words.isEmpty());
        var dateline = new Dateline(text.substring(0, end), known, day, agency);
        return new Opening(Optional.of(dateline), Optional.empty(), end, end, end, lead, true);
    }

    /** Writers between two offsets, the rest of the brackets a dateline before or behind them. */
    Opening written(String place, Names writers, int start, int stop) {
        boolean placeFirst = start > from;
        var dateline = new Dateline(
                text.substring(placeFirst ? 0 : stop, placeFirst ? start : end),
                Optional.of(place).filter(words -> !words.isEmpty()),
                Optional.empty(),
                Optional.empty());
        int bylineStart = placeFirst ? start : 0;
        int bylineEnd = placeFirst ? end : stop;
        var byline = new Byline(text.substring(bylineStart, bylineEnd), writers.contributors());
        return new Opening(
                Optional.of(dateline),
                Optional.of(byline),
                placeFirst ? start : end,
                bylineStart,
                bylineEnd,
                lead,
                true);
    }

    /** The whole brackets as a byline. */
    Opening signed(Names writers) {
        var byline = new Byline(text.substring(0, end), writers.contributors());
        return new Opening(Optional.empty(), Optional.of(byline), 0, 0, end, lead, true);
    }
}
