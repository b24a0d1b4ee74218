package org.broadsheet.renderer.markup;

import static org.broadsheet.renderer.markup.Markup.element;
import static org.broadsheet.renderer.markup.Markup.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Block;
import org.broadsheet.model.Crosshead;
import org.broadsheet.model.ElementPath;
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

/** What the block at {@code path} is in NITF; {@code depth} tells how many blocks it stands in, itself among them. */
record NitfBlocks(BodyMarkup body, ElementPath path, int depth) implements Block.Cases<List<Markup>> {
    @Override
    public List<Markup> paragraph(Paragraph paragraph) {
        if (paragraph.text().isBlank()) {
            body.lost(path, "a paragraph without words is not written");
            return List.of();
        }
        return List.of(body.paragraph(paragraph.text(), path.child("text")));
    }

    @Override
    public List<Markup> crosshead(Crosshead crosshead) {
        if (crosshead.text().isBlank()) {
            body.lost(path, "a crosshead without words is not written");
            return List.of();
        }
        Element heading = element("hl2", body.text(crosshead.text(), path.child("text")));
        return List.of(crosshead.level() == 1 ? heading : heading.with("class", "level-" + crosshead.level()));
    }

    @Override
    public List<Markup> quotation(Quotation quotation) {
        var source = path.child("source");
        Optional<String> url = quotation.source().flatMap(href -> body.url(href, source));
        Element block = element("block", body.blocks(quotation.content(), path, "content", depth));
        return List.of(quote(block, quotation.attribution()).with("quote-source", url));
    }

    @Override
    public List<Markup> pullQuote(PullQuote pullQuote) {
        if (pullQuote.text().isBlank()) {
            body.lost(path.child("text"), "the blank words of a pull quote are not written");
            return List.of(quote(element("block"), pullQuote.attribution()).with("class", "pullquote"));
        }
        Element block = element("block", body.paragraph(pullQuote.text(), path.child("text")));
        return List.of(quote(block, pullQuote.attribution()).with("class", "pullquote"));
    }

    private Element quote(Element block, Optional<RichText> attribution) {
        if (attribution.isEmpty()) {
            return element("bq", block);
        }
        var place = path.child("attribution");
        if (attribution.get().isBlank()) {
            body.lost(place, "a blank attribution is not written");
            return element("bq", block);
        }
        return element("bq", block, element("credit", body.text(attribution.get(), place)));
    }

    @Override
    public List<Markup> list(ListBlock list) {
        if (list.items().isEmpty()) {
            body.lost(path, "a list without items is not written");
            return List.of();
        }
        var items = new ArrayList<Markup>();
        for (int i = 0; i < list.items().size(); i++) {
            items.add(element("li", body.content(list.items().get(i).content(), path.child("items", i), depth)));
        }
        Element markup = element(list.ordered() ? "ol" : "ul", items);
        return List.of(list.start() == 1 ? markup : markup.with("seqnum", Integer.toString(list.start())));
    }

    @Override
    public List<Markup> table(Table table) {
        return List.of(new NitfTable(this).of(table));
    }

    @Override
    public List<Markup> picture(Picture picture) {
        return List.of(new NitfMedia(body, path).picture(picture));
    }

    @Override
    public List<Markup> media(Media media) {
        return List.of(new NitfMedia(body, path).media(media));
    }

    @Override
    public List<Markup> preformatted(Preformatted preformatted) {
        return List.of(element("pre", text(preformatted.text())));
    }

    @Override
    public List<Markup> unknown(UnknownBlock unknown) {
        body.lost(path, "a block of the unknown kind '" + unknown.type() + "' is not written");
        return List.of();
    }
}
