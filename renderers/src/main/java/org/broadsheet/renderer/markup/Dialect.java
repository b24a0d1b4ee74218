package org.broadsheet.renderer.markup;

import java.util.List;
import org.broadsheet.model.Block;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Mark;

/** The elements that a body is written in. */
public enum Dialect {
    /** Good HTML and good XHTML alike. */
    HTML {
        @Override
        Block.Cases<List<Markup>> block(BodyMarkup body, ElementPath path, int depth) {
            return new BlockMarkup(body, path, depth);
        }

        @Override
        Mark.Cases<List<Markup>> mark(TextMarkup whole, List<Markup> inner) {
            return new MarkMarkup(whole, inner);
        }
    },
    /** The content of a body of NITF 3.6. */
    NITF {
        @Override
        Block.Cases<List<Markup>> block(BodyMarkup body, ElementPath path, int depth) {
            return new NitfBlocks(body, path, depth);
        }

        @Override
        Mark.Cases<List<Markup>> mark(TextMarkup whole, List<Markup> inner) {
            return new NitfMarks(whole, inner);
        }
    };

    /** What the block at {@code path} is in markup; {@code depth} tells how many blocks it stands in, itself among them. */
    abstract Block.Cases<List<Markup>> block(BodyMarkup body, ElementPath path, int depth);

    /** What a mark makes of the markup under it. */
    abstract Mark.Cases<List<Markup>> mark(TextMarkup whole, List<Markup> inner);
}
