package org.broadsheet.parser.markup;

import java.util.List;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.model.Block;

/**
 * What was read of a body.
 *
 * @param blocks the blocks in reading order
 * @param places where they stand, those inside of others too
 * @param diagnostics what was not taken over, and which liberties were taken; about the body as a whole, with their places
 */
public record Body(List<Block> blocks, Places places, List<Diagnostic> diagnostics) {
    /** Copies the lists. */
    public Body {
        blocks = List.copyOf(blocks);
        diagnostics = List.copyOf(diagnostics);
    }
}
