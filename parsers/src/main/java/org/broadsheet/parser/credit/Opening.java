package org.broadsheet.parser.credit;

import java.util.Optional;
import org.broadsheet.language.Language;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Dateline;

/**
 * What the first paragraph of a story says before the story starts.
 *
 * @param dateline where and when it was filed, or the mark of its source; its words are the first of the paragraph
 * @param byline who wrote it; its words follow the dateline
 * @param datelineEnd the offset after the words of the dateline
 * @param bylineStart the offset before the words of the byline
 * @param bylineEnd the offset after the words of the byline
 * @param lead the offset at which the story starts
 * @param sure whether the words can hardly be anything else; a place alone before a full stop could be
 */
public record Opening(
        Optional<Dateline> dateline,
        Optional<Byline> byline,
        int datelineEnd,
        int bylineStart,
        int bylineEnd,
        int lead,
        boolean sure) {
    /** A paragraph that is all story. */
    public static final Opening NONE = new Opening(Optional.empty(), Optional.empty(), 0, 0, 0, 0, false);

    /** The number of characters of a paragraph that are looked at. */
    private static final int LONGEST = 200;

    /** What {@code paragraph} opens with; {@link #NONE} when it is all story. */
    public static Opening of(String paragraph, Language language) {
        return of(paragraph, Traits.of(paragraph, language), language);
    }

    /** The same where the {@code traits} of the paragraph are known. */
    public static Opening of(String paragraph, Traits traits, Language language) {
        var beginning = paragraph.length() > LONGEST ? paragraph.substring(0, LONGEST) : paragraph;
        if (language.script() == Character.UnicodeScript.HANGUL) {
            return KoreanOpening.of(beginning, language);
        }
        return language.runsOn()
                ? Brackets.of(beginning, language)
                        .map(BracketedOpening::of)
                        .filter(opening -> !opening.isEmpty())
                        .orElseGet(() -> HanOpening.of(beginning, language))
                : PlacedOpening.of(beginning, traits, language);
    }

    /** This opening with writers whose names stand among the words of its dateline. */
    Opening withByline(String paragraph, int start, int end, Names writers) {
        var byline = new Byline(paragraph.substring(start, end), writers.contributors());
        return new Opening(dateline, Optional.of(byline), datelineEnd, start, end, lead, sure);
    }

    /** Whether the story starts at once. */
    public boolean isEmpty() {
        return lead == 0;
    }
}
