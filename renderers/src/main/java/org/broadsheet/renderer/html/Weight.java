package org.broadsheet.renderer.html;

import java.util.Locale;
import org.broadsheet.model.Article;
import org.broadsheet.model.Block;
import org.broadsheet.model.Table;

/** How loud a story is set: {@code data-weight}, which a style sheet may make use of. */
enum Weight {
    /** The story that the page opens with. */
    LEAD,
    /** A story that takes the width: a long one, one that a section opens with, one with a table of many columns. */
    FEATURE,
    /** Any other. */
    STORY,
    /** A few lines without a picture. */
    BRIEF;

    private static final int LONG = 3600;
    private static final int OPENING = 1400;
    private static final int SHORT = 420;
    private static final int NARROW_COLUMNS = 4;

    /** The weight of a story of so much text; {@code opens} tells whether a section starts with it. */
    static Weight of(Article article, Extent extent, boolean leads, boolean opens) {
        boolean shown = article.pictures().stream()
                .anyMatch(picture -> PageFinish.address(picture).isPresent());
        if (leads) {
            return LEAD;
        }
        if (extent.size() >= (opens || shown ? OPENING : LONG)
                || article.body().stream().anyMatch(Weight::isWide)) {
            return FEATURE;
        }
        return extent.size() < SHORT && !shown ? BRIEF : STORY;
    }

    private static boolean isWide(Block block) {
        return block instanceof Table table
                && table.rows().stream()
                        .anyMatch(row -> row.cells().stream()
                                        .mapToLong(Table.Cell::columnSpan)
                                        .sum()
                                > NARROW_COLUMNS);
    }

    /** Whether a story of so much text fills more than two columns. */
    static boolean isLong(Extent extent) {
        return extent.size() >= OPENING;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
