package org.broadsheet.parser.markup;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Block;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.ListBlock;
import org.broadsheet.model.Quotation;
import org.broadsheet.model.Table;
import org.broadsheet.source.Source;
import org.broadsheet.source.SourceMap;
import org.broadsheet.source.Span;

/**
 * Where blocks stand in their source: kept by the block itself, as its path is known only when the whole edition is. Not
 * for several threads.
 */
public final class Places {
    private final IdentityHashMap<Block, int[]> stretches = new IdentityHashMap<>();

    /** Tells the place of this very block; one whose offsets are not known is passed over. */
    public void put(Block block, int start, int end) {
        if (start >= 0 && end >= start) {
            stretches.put(block, new int[] {start, end});
        }
    }

    /** Tells that {@code block} stands where {@code other} stood. */
    public void move(Block other, Block block) {
        int[] stretch = stretches.get(other);
        if (stretch != null) {
            stretches.put(block, stretch);
        }
    }

    /** The place of this very block. */
    public Optional<Span> find(Block block, Source source) {
        return Optional.ofNullable(stretches.get(block)).map(stretch -> source.span(stretch[0], stretch[1]));
    }

    /** Tells a map the places of the blocks in the list {@code name} of the element at {@code owner}, and of those in them. */
    public void tell(SourceMap.Builder map, Source source, ElementPath owner, String name, List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            ElementPath path = owner.child(name, i);
            find(block, source).ifPresent(span -> map.put(path, span));
            inner(map, source, path, block);
        }
    }

    private void inner(SourceMap.Builder map, Source source, ElementPath path, Block block) {
        if (block instanceof Quotation quotation) {
            tell(map, source, path, "content", quotation.content());
        } else if (block instanceof ListBlock list) {
            for (int i = 0; i < list.items().size(); i++) {
                tell(
                        map,
                        source,
                        path.child("items", i),
                        "content",
                        list.items().get(i).content());
            }
        } else if (block instanceof Table table) {
            for (int r = 0; r < table.rows().size(); r++) {
                List<Table.Cell> cells = table.rows().get(r).cells();
                for (int c = 0; c < cells.size(); c++) {
                    tell(
                            map,
                            source,
                            path.child("rows", r).child("cells", c),
                            "content",
                            cells.get(c).content());
                }
            }
        }
    }
}
