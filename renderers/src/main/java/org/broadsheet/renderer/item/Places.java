package org.broadsheet.renderer.item;

import static org.broadsheet.renderer.markup.Markup.element;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.model.Block;
import org.broadsheet.model.ElementPath;
import org.broadsheet.renderer.markup.BodyMarkup;
import org.broadsheet.renderer.markup.Element;

/** Puts in the place of each visual of a body what names its item. */
public final class Places implements BodyMarkup.Finish {
    private final Map<ElementPath, Visual> visuals = new HashMap<>();

    /** For a body with the given visuals. */
    public Places(List<Visual> all) {
        all.forEach(visual -> visuals.put(visual.path(), visual));
    }

    @Override
    public Element figure(Element figure, Block block, ElementPath path) {
        Visual visual = visuals.get(path);
        if (visual == null) {
            return figure;
        }
        return figure.name().equals("media") ? media(visual) : element("figure").with("data-guid", visual.guid());
    }

    /** NITF has a reference in each {@code media}; the id stands where that of any picture does. */
    private static Element media(Visual visual) {
        Element id = element("media-metadata").with("name", "id").with("value", visual.guid());
        return element("media", id, element("media-reference")).with("media-type", "image");
    }
}
