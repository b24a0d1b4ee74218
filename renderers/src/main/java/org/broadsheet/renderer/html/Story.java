package org.broadsheet.renderer.html;

import org.broadsheet.model.Article;
import org.broadsheet.model.ElementPath;

/**
 * An article on its page.
 *
 * @param number its place among the stories of the page, from 1
 * @param extent how much it has to say
 * @param weight how loud it is set
 */
record Story(Article article, ElementPath path, int number, Extent extent, Weight weight) {
    /** The story called {@code number}; {@code opens} tells whether a section starts with it. */
    static Story of(Article article, ElementPath path, int number, boolean opens) {
        Extent extent = Extent.of(article);
        return new Story(article, path, number, extent, Weight.of(article, extent, number == 1, opens));
    }

    /** What it tells style sheets, which cannot count: {@code long} if it fills more than two columns. */
    String length() {
        return Weight.isLong(extent) ? "long" : "short";
    }
}
