package org.broadsheet.parser.ninjs;

import java.util.Optional;
import org.broadsheet.language.Language;
import org.broadsheet.model.Dateline;
import org.broadsheet.model.RichText;
import org.broadsheet.parser.credit.Opening;

/**
 * The dateline that a paragraph opens with, where only its words tell it.
 *
 * @param story the paragraph without it
 */
record PrintedDateline(Dateline line, RichText story) {
    /** None where the words bear marks, which would go, or the writer would part it from the story by another space. */
    static Optional<PrintedDateline> of(RichText paragraph, Language language) {
        String words = paragraph.plain();
        var opening = Opening.of(words, language);
        int end = opening.datelineEnd();
        int story = story(words, end, language);
        return opening.dateline()
                .filter(line -> opening.sure()
                        && end > 0
                        && words.startsWith(line.text())
                        && line.text().length() == end)
                .filter(line -> story > 0 && !paragraph.slice(0, story).hasMarks())
                .map(line -> new PrintedDateline(line, paragraph.slice(story, words.length())));
    }

    /** Where the story starts: behind one space, or, in a script without spaces, behind all that is blank; else 0. */
    private static int story(String words, int end, Language language) {
        int start = end;
        while (start < words.length() && Character.isWhitespace(words.charAt(start))) {
            start++;
        }
        boolean parted = start == end + 1 && words.charAt(end) == ' ';
        return start < words.length() && (parted || language.runsOn()) ? start : 0;
    }
}
