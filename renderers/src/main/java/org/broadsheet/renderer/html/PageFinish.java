package org.broadsheet.renderer.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Block;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Mark;
import org.broadsheet.model.Media;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.Picture;
import org.broadsheet.renderer.markup.BodyMarkup;
import org.broadsheet.renderer.markup.Element;
import org.broadsheet.renderer.markup.Markup;
import org.broadsheet.renderer.markup.SafeUrl;

/** What a page adds to links and figures: the relation of a link to other sites, the facts about a picture. */
final class PageFinish implements BodyMarkup.Finish {
    @Override
    public Element link(Element link, Mark.Link mark) {
        return external(link);
    }

    /** A link to another site tells it nothing of this window. */
    static Element external(Element link) {
        boolean web = link.attribute("href").filter(SafeUrl::isAbsolute).isPresent();
        return web ? link.with("rel", "noopener") : link;
    }

    @Override
    public Element figure(Element figure, Block block, ElementPath path) {
        return block instanceof Picture picture
                ? figure(figure, "ImageObject", picture.metadata())
                : block instanceof Media media ? figure(figure, type(media), media.metadata()) : figure;
    }

    /** The caption stays the last child, as HTML wants it. */
    private static Element figure(Element figure, String type, Metadata metadata) {
        if (metadata.equals(Metadata.EMPTY)) {
            return figure;
        }
        var block = DataBlock.root(type);
        MetadataTerms.add(metadata, block);
        List<Markup> children = new ArrayList<>(figure.children());
        children.add(0, block.script());
        return new Element(figure.name(), figure.attributes(), children);
    }

    static String type(Media media) {
        return switch (media.kind()) {
            case AUDIO -> "AudioObject";
            case VIDEO -> "VideoObject";
            case GRAPHIC -> "ImageObject";
        };
    }

    /** The address that the first rendition with a usable one has. */
    static Optional<String> address(Picture picture) {
        return picture.renditions().stream()
                .flatMap(rendition -> SafeUrl.of(rendition.href()).stream())
                .findFirst();
    }
}
