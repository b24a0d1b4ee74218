package org.broadsheet.renderer.newsmlg2;

import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Metadata;
import org.broadsheet.renderer.item.Opening;
import org.broadsheet.renderer.item.Plan;
import org.broadsheet.renderer.item.Story;
import org.broadsheet.renderer.item.Times;
import org.broadsheet.renderer.item.Visual;
import org.broadsheet.renderer.newsmlg2.Schema.Header;

/** A newsMessage: the package first, then each story with its visuals, in the order of the edition. */
record Message(Context context, Plan plan) implements Part {
    @Override
    public void write(G2Writer out) throws XMLStreamException {
        header(context, out);
        out.element("itemSet", this::items);
    }

    /** The one item of a document that is no message. */
    Part lone(Story story) {
        return LoneItem.of(context, story, plan.guid());
    }

    /** The header of a message that {@code context} is the first of. */
    static void header(Context context, G2Writer out) throws XMLStreamException {
        var header = new Children<Header>();
        header.add(Header.SENT, Part.text(Times.of(context.now())));
        Optional<String> sender = context.provider().name().filter(name -> !name.isBlank());
        sender.ifPresent(name -> header.add(Header.SENDER, Part.line(name)));
        out.item("header", ElementPath.ROOT, header);
    }

    /** Writes the items, the package first. */
    void items(G2Writer out) throws XMLStreamException {
        out.item("packageItem", ElementPath.ROOT, PackageItem.of(context, plan));
        sections(out, plan.sections());
    }

    private void sections(G2Writer out, List<Plan.Part> parts) throws XMLStreamException {
        for (Plan.Part part : parts) {
            for (Story story : part.stories()) {
                story(out, story);
            }
            visuals(out, List.copyOf(part.pointers().values()), Metadata.EMPTY, "");
            visuals(out, part.pictures(), Metadata.EMPTY, "");
            sections(out, part.parts());
        }
    }

    private void story(G2Writer out, Story story) throws XMLStreamException {
        if (story.hasText()) {
            out.item(
                    "newsItem",
                    story.path(),
                    StoryItem.of(
                            context,
                            story,
                            story.facts(),
                            Given.of(story.article().metadata())));
        }
        visuals(out, story.visuals(), story.facts(), Opening.of(story));
    }

    private void visuals(G2Writer out, List<Visual> visuals, Metadata around, String story) throws XMLStreamException {
        for (Visual visual : visuals) {
            out.item("newsItem", visual.path(), VisualItem.of(context, visual, around, story));
        }
    }
}
