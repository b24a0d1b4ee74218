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

/** What the block at {@code path} is in HTML; {@code depth} tells how many blocks it stands in, itself among them. */
record BlockMarkup(BodyMarkup body, ElementPath path, int depth) implements Block.Cases<List<Markup>> {
    @Override
    public List<Markup> paragraph(Paragraph paragraph) {
        return List.of(body.paragraph(paragraph.text(), path.child("text")));
    }

    @Override
    public List<Markup> crosshead(Crosshead crosshead) {
        if (crosshead.text().isBlank()) {
            body.losses().dropped(path, "a crosshead without words is not written");
            return List.of();
        }
        int level = body.headings().next(crosshead.level());
        Element heading = element("h" + level, body.text(crosshead.text(), path.child("text")));
        boolean plain = level == body.headings().wanted(crosshead.level());
        return List.of(plain ? heading : heading.with("data-level", Integer.toString(crosshead.level())));
    }

    @Override
    public List<Markup> quotation(Quotation quotation) {
        List<Markup> content = new ArrayList<>(body.blocks(quotation.content(), path, "content", depth));
        content.addAll(attribution(quotation.attribution()));
        var source = path.child("source");
        Optional<String> url = quotation.source().flatMap(href -> TextMarkup.url(href, source, body.losses()));
        return List.of(element("blockquote", content).with("cite", url));
    }

    @Override
    public List<Markup> pullQuote(PullQuote pullQuote) {
        List<Markup> content = new ArrayList<>();
        content.add(body.paragraph(pullQuote.text(), path.child("text")));
        content.addAll(attribution(pullQuote.attribution()));
        return List.of(element("aside", element("blockquote", content)).with("class", "pullquote"));
    }

    private List<Markup> attribution(Optional<RichText> words) {
        return words.map(found -> element("cite", body.text(found, path.child("attribution"))))
                .map(cite -> List.<Markup>of(element("footer", cite)))
                .orElse(List.of());
    }

    @Override
    public List<Markup> list(ListBlock list) {
        var items = new ArrayList<Markup>();
        for (int i = 0; i < list.items().size(); i++) {
            items.add(element("li", body.content(list.items().get(i).content(), path.child("items", i), depth)));
        }
        Element markup = element(list.ordered() ? "ol" : "ul", items);
        return List.of(list.start() == 1 ? markup : markup.with("start", Integer.toString(list.start())));
    }

    @Override
    public List<Markup> table(Table table) {
        return List.of(new TableMarkup(this).of(table));
    }

    @Override
    public List<Markup> picture(Picture picture) {
        return List.of(new FigureMarkup(body, path).picture(picture));
    }

    @Override
    public List<Markup> media(Media media) {
        return List.of(new FigureMarkup(body, path).media(media));
    }

    @Override
    public List<Markup> preformatted(Preformatted preformatted) {
        return List.of(element("pre", text(preformatted.text())));
    }

    @Override
    public List<Markup> unknown(UnknownBlock unknown) {
        body.losses().dropped(path, "a block of the unknown kind '" + unknown.type() + "' is not written");
        return List.of();
    }
}
