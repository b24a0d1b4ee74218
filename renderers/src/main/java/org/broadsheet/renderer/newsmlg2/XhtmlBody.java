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
import org.broadsheet.renderer.loss.Losses;
import org.broadsheet.renderer.markup.BodyMarkup;
import org.broadsheet.renderer.markup.Direction;
import org.broadsheet.renderer.markup.Element;
import org.broadsheet.renderer.markup.Languages;
import org.broadsheet.renderer.markup.Markup;

/**
 * The body of a story as XHTML. Headline and byline stand in {@code contentMeta} alone; an empty figure keeps the place of
 * each visual.
 */
record XhtmlBody(List<Markup> blocks, Element html) implements Part {
    /** The body; empty when the story has none. */
    static Optional<XhtmlBody> of(Story story, String language, Losses losses) {
        var options =
                BodyMarkup.Options.PLAIN.withDirection(Direction.of(language)).finishedBy(new Places(story.visuals()));
        List<Markup> blocks = new BodyMarkup(losses, options).blocks(story.body(), story.path(), "body");
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        String title = Opening.of(story);
        Element head = element("head", element("title", text(title.isEmpty() ? story.guid() : title)));
        Element html = element("html", head, element("body", blocks));
        boolean known = Direction.isWellFormed(language);
        return Optional.of(new XhtmlBody(blocks, known ? Languages.mark(html, language, Direction.LTR) : html));
    }

    @Override
    public void write(G2Writer out) throws XMLStreamException {
        out.attribute("contenttype", "application/xhtml+xml");
        var count = new TextCount();
        blocks.forEach(count::add);
        out.attribute("charcount", Integer.toString(count.characters()));
        if (count.words().isPresent()) {
            out.attribute("wordcount", Integer.toString(count.words().getAsInt()));
        }
        out.xhtml(html);
    }
}
