package org.broadsheet.examples.embedding;

import org.broadsheet.model.Article;
import org.broadsheet.renderer.Renderers;

/** How do I write the one article that I have in hand? */
public final class ArticleToNewsml {
    private ArticleToNewsml() {}

    /** A news item with a headline and a paragraph. */
    public static String xml() {
        String xml = Renderers.newsmlG2()
                .renderToString(Article.headlined("Ferry fares to rise")
                        .paragraph("Fares rise in July.")
                        .build());
        return xml;
    }
}
