package org.broadsheet.renderer.item;

import java.util.List;
import org.broadsheet.model.Article;
import org.broadsheet.model.Block;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Headline;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.Picture;

/**
 * An article on its way into a document.
 *
 * @param path where it stands
 * @param body its body, with an empty picture in the place of each visual
 * @param facts its facts, completed by those of the edition
 * @param guid the id of its text item
 * @param visuals what becomes items of their own
 */
public record Story(
        ElementPath path, Article article, List<Block> body, Metadata facts, String guid, List<Visual> visuals) {
    /** Whether there is anything to say in a text item: more than a row of pictures without a word around them. */
    public boolean hasText() {
        boolean picturesAlone = !body.isEmpty() && body.stream().allMatch(Picture.class::isInstance);
        return !picturesAlone
                || !Article.headlined(Headline.NONE)
                        .body(article.body())
                        .build()
                        .equals(article);
    }

    /** This story with another id. */
    public Story withGuid(String other) {
        return new Story(path, article, body, facts, other, visuals);
    }
}
