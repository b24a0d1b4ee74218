package org.broadsheet.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Article;
import org.broadsheet.model.Block;
import org.broadsheet.model.Caption;
import org.broadsheet.model.Crosshead;
import org.broadsheet.model.ListBlock;
import org.broadsheet.model.Media;
import org.broadsheet.model.Paragraph;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Preformatted;
import org.broadsheet.model.PullQuote;
import org.broadsheet.model.Quotation;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Table;
import org.broadsheet.model.UnknownBlock;

/** Collects the texts of a story that a reader sees, in the order of the tree. */
final class Passages implements Block.Cases<Passages> {
    private final List<Passage> found = new ArrayList<>();
    private Place at;

    private Passages(Place at) {
        this.at = at;
    }

    static List<Passage> of(Article article, Place place) {
        var passages = new Passages(place);
        var headline = place.child("headline");
        passages.add(article.headline().kicker(), headline, "kicker");
        passages.found.add(
                new Passage(headline.child("main"), article.headline().main()));
        passages.add(article.headline().deck(), headline, "deck");
        passages.add(article.summary(), place, "summary");
        passages.add(article.body(), place, "body");
        return passages.found;
    }

    private void add(Optional<RichText> text, Place above, String name) {
        if (text.isPresent()) {
            found.add(new Passage(above.child(name), text.get()));
        }
    }

    private void add(List<Block> blocks, Place above, String name) {
        for (int b = 0; b < blocks.size(); b++) {
            at = above.child(name, b);
            blocks.get(b).match(this);
        }
    }

    @Override
    public Passages paragraph(Paragraph paragraph) {
        return add(paragraph.text());
    }

    @Override
    public Passages crosshead(Crosshead crosshead) {
        return add(crosshead.text());
    }

    @Override
    public Passages quotation(Quotation quotation) {
        var here = at;
        add(quotation.content(), here, "content");
        add(quotation.attribution(), here, "attribution");
        return this;
    }

    @Override
    public Passages pullQuote(PullQuote pullQuote) {
        add(pullQuote.text());
        add(pullQuote.attribution(), at, "attribution");
        return this;
    }

    @Override
    public Passages list(ListBlock list) {
        var here = at;
        for (int i = 0; i < list.items().size(); i++) {
            add(list.items().get(i).content(), here.child("items", i), "content");
        }
        return this;
    }

    @Override
    public Passages table(Table table) {
        var here = at;
        add(table.caption(), here, "caption");
        for (int r = 0; r < table.rows().size(); r++) {
            var row = here.child("rows", r);
            var cells = table.rows().get(r).cells();
            for (int c = 0; c < cells.size(); c++) {
                add(cells.get(c).content(), row.child("cells", c), "content");
            }
        }
        return this;
    }

    @Override
    public Passages picture(Picture picture) {
        return add(picture.caption());
    }

    @Override
    public Passages media(Media media) {
        return add(media.caption());
    }

    @Override
    public Passages preformatted(Preformatted preformatted) {
        return this;
    }

    @Override
    public Passages unknown(UnknownBlock unknown) {
        return this;
    }

    private Passages add(RichText text) {
        found.add(new Passage(at.child("text"), text));
        return this;
    }

    private Passages add(Optional<Caption> caption) {
        if (caption.isPresent()) {
            found.add(
                    new Passage(at.child("caption").child("text"), caption.get().text()));
        }
        return this;
    }
}
