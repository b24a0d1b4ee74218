package org.broadsheet.parser.text.own;

import java.util.Optional;

/**
 * A line that begins with number signs: one for a section, two for an article, three and more for a crosshead.
 *
 * @param signs the number signs
 * @param depth the sections around this one, a {@code >} for each
 * @param textStart the offset of the words
 */
record Heading(int signs, int depth, int textStart) {
    /** The heading on the line of {@code cursor}. */
    static Optional<Heading> at(Cursor cursor) {
        int start = cursor.start();
        int afterSigns = cursor.after('#', start);
        int end = afterSigns - start == 1 ? cursor.after('>', afterSigns) : afterSigns;
        return afterSigns > start && cursor.isWordEnd(end)
                ? Optional.of(new Heading(afterSigns - start, end - afterSigns, end))
                : Optional.empty();
    }
}
