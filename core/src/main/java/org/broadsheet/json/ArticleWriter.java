package org.broadsheet.json;

import java.util.function.Consumer;
import org.broadsheet.model.Article;
import org.broadsheet.model.Block;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Dateline;
import org.broadsheet.model.Headline;
import org.broadsheet.model.Placement;

/** Writes articles. */
final class ArticleWriter {
    private final Output out;
    private final MetadataWriter metadata;
    private final Consumer<Block> block;

    ArticleWriter(Output out, BlockWriter blocks, MetadataWriter metadata) {
        this.out = out;
        this.metadata = metadata;
        this.block = blocks::block;
    }

    void article(Article article) {
        out.owned(article.metadata().foreign(), out.trail().base(), () -> members(article));
    }

    /** Writes the article, whose facts somebody else puts back. */
    void members(Article article) {
        out.open();
        if (!article.headline().equals(Headline.NONE)) {
            out.child("headline", article.headline(), this::headline);
        }
        out.words("summary", article.summary());
        out.list("bylines", article.bylines(), this::byline);
        out.child("dateline", article.dateline(), this::dateline);
        out.list("body", article.body(), block);
        out.child("placement", article.placement(), this::placement);
        metadata.member(article.metadata());
        out.close(Shape.ARTICLE);
    }

    private void headline(Headline headline) {
        out.open();
        out.words("kicker", headline.kicker());
        out.words("main", headline.main());
        out.words("deck", headline.deck());
        out.close(Shape.HEADLINE);
    }

    private void byline(Byline byline) {
        out.open();
        out.member("text", byline.text());
        out.list("contributors", byline.contributors(), metadata::contributor);
        out.close(Shape.BYLINE);
    }

    private void dateline(Dateline dateline) {
        out.open();
        out.member("text", dateline.text());
        out.member("place", dateline.place());
        out.time("date", dateline.date());
        out.member("agency", dateline.agency());
        out.close(Shape.DATELINE);
    }

    private void placement(Placement placement) {
        out.open();
        out.member("page", placement.page());
        out.number("sequence", placement.sequence());
        out.close(Shape.PLACEMENT);
    }
}
