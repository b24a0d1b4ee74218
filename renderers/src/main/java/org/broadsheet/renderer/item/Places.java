package org.broadsheet.renderer.item;

import static org.broadsheet.renderer.markup.Markup.element;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.broadsheet.model.Block;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Rendition;
import org.broadsheet.renderer.markup.BodyMarkup;
import org.broadsheet.renderer.markup.Element;
import org.broadsheet.renderer.markup.HtmlWriter;
import org.broadsheet.renderer.markup.SafeUrl;

/** Puts in the place of each visual of a body what names its item. */
public final class Places implements BodyMarkup.Finish {
    private final Map<ElementPath, Visual> visuals = new HashMap<>();
    private final boolean showing;

    /** For a body with the given visuals. */
    public Places(List<Visual> all) {
        this(all, false);
    }

    private Places(List<Visual> all, boolean showing) {
        this.showing = showing;
        all.forEach(visual -> visuals.put(visual.path(), visual));
    }

    /** For a body that is shown as it stands: the image of a visual is shown in its place, where it has one. */
    public static Places showing(List<Visual> all) {
        return new Places(all, true);
    }

    @Override
    public Element figure(Element figure, Block block, ElementPath path) {
        Visual visual = visuals.get(path);
        if (visual == null) {
            return figure;
        }
        return figure.name().equals("media") ? media(visual) : place(visual).with("data-guid", visual.guid());
    }

    private Element place(Visual visual) {
        boolean image = visual.kind() == Visual.Kind.PICTURE || visual.kind() == Visual.Kind.GRAPHIC;
        List<Element> images = visual.renditions().stream()
                .filter(file -> showing && image && isImage(file))
                .flatMap(file -> SafeUrl.of(file.href()).stream())
                .limit(1)
                .map(url -> element("img")
                        .with("src", url)
                        .with(
                                "alt",
                                visual.alternative().filter(HtmlWriter::holds).orElse("")))
                .toList();
        return element("figure", images);
    }

    private static boolean isImage(Rendition file) {
        return file.type()
                .map(type -> type.toLowerCase(Locale.ROOT).startsWith("image/"))
                .orElse(true);
    }

    /** NITF has a reference in each {@code media}; the id stands where that of any picture does. */
    private static Element media(Visual visual) {
        Element id = element("media-metadata").with("name", "id").with("value", visual.guid());
        return element("media", id, element("media-reference")).with("media-type", "image");
    }
}
