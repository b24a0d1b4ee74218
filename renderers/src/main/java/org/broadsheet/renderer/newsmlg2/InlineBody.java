package org.broadsheet.renderer.newsmlg2;

import static org.broadsheet.renderer.markup.Markup.element;
import static org.broadsheet.renderer.markup.Markup.text;

import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.broadsheet.renderer.item.Opening;
import org.broadsheet.renderer.item.Places;
import org.broadsheet.renderer.item.Story;
import org.broadsheet.renderer.item.TextCount;
import org.broadsheet.renderer.markup.BodyMarkup;
import org.broadsheet.renderer.markup.Direction;
import org.broadsheet.renderer.markup.Element;
import org.broadsheet.renderer.markup.Languages;
import org.broadsheet.renderer.markup.Markup;
import org.broadsheet.vocabulary.NitfTerms;

/**
 * The body of a story as XHTML or NITF. Headline and byline stand in {@code contentMeta} alone; an empty figure or media
 * keeps the place of each visual.
 */
record InlineBody(NewsmlG2Renderer.Body format, List<Markup> blocks, Element root) implements Part {
    /** The body; empty when the story has none. */
    static Optional<InlineBody> of(Story story, String language, Context context) {
        var options = context.body() == NewsmlG2Renderer.Body.NITF ? BodyMarkup.Options.NITF : BodyMarkup.Options.PLAIN;
        var placed = options.withDirection(Direction.of(language)).finishedBy(new Places(story.visuals()));
        List<Markup> blocks = new BodyMarkup(context.losses(), placed).blocks(story.body(), story.path(), "body");
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new InlineBody(
                        context.body(),
                        blocks,
                        switch (context.body()) {
                            case XHTML -> html(story, language, blocks);
                            case NITF -> nitf(language, blocks);
                        }));
    }

    private static Element html(Story story, String language, List<Markup> blocks) {
        String title = Opening.of(story);
        Element head = element("head", element("title", text(title.isEmpty() ? story.guid() : title)));
        Element html = element("html", head, element("body", blocks));
        return Direction.isWellFormed(language) ? Languages.mark(html, language, Direction.LTR) : html;
    }

    private static Element nitf(String language, List<Markup> blocks) {
        return element("nitf", element("body", element("body.content", blocks)))
                .with("version", NitfTerms.VERSION)
                .with("baselang", language)
                .with("xmlns:bs", NitfTerms.OWN);
    }

    @Override
    public void write(G2Writer out) throws XMLStreamException {
        out.attribute("contenttype", format.mediaType());
        var count = new TextCount();
        blocks.forEach(count::add);
        out.attribute("charcount", Integer.toString(count.characters()));
        if (count.words().isPresent()) {
            out.attribute("wordcount", Integer.toString(count.words().getAsInt()));
        }
        out.tree(root, format.namespace());
    }
}
