package org.broadsheet.renderer.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.format.Limits;
import org.broadsheet.model.Block;
import org.broadsheet.model.Crosshead;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.ListBlock;
import org.broadsheet.model.Media;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.Paragraph;
import org.broadsheet.model.Picture;
import org.broadsheet.model.PullQuote;
import org.broadsheet.model.Quotation;
import org.broadsheet.model.Rendition;
import org.broadsheet.model.Table;

/** Finds the visuals of a body, wherever they stand, and leaves an empty one in the place of each. */
public final class VisualFinder {
    private static final int DEPTH = Limits.defaults().depth();
    private static final Picture PLACE = new Picture(List.of(), Optional.empty(), Optional.empty(), Metadata.EMPTY);

    private final Guids guids;
    private final String owner;
    private final List<Visual> found = new ArrayList<>();

    /** For the body of the item {@code owner}. */
    public VisualFinder(Guids guids, String owner) {
        this.guids = guids;
        this.owner = owner;
    }

    /** Those found so far, in order. */
    public List<Visual> found() {
        return found;
    }

    /** The blocks, with nothing left of the visuals in them but their places. */
    public List<Block> emptied(List<Block> blocks, ElementPath above, String name) {
        return emptied(blocks, above, name, 0);
    }

    private List<Block> emptied(List<Block> blocks, ElementPath above, String name, int depth) {
        List<Block> changed = null;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (depth < DEPTH && mayHold(block)) {
                changed = changed == null ? new ArrayList<>(blocks) : changed;
                changed.set(i, block.match(new Emptying(above.child(name, i), depth + 1)));
            }
        }
        return changed == null ? blocks : changed;
    }

    private static boolean mayHold(Block block) {
        return !(block instanceof Paragraph || block instanceof Crosshead || block instanceof PullQuote);
    }

    /** Adds a picture that stands outside of a body. */
    public Visual add(Picture picture, ElementPath path) {
        return added(
                Visual.of(picture, path, guid(Visual.Kind.PICTURE, picture.metadata(), picture.renditions(), path)));
    }

    private Visual add(Media media, ElementPath path) {
        var kind = Visual.Kind.of(media.kind());
        return added(Visual.of(media, path, guid(kind, media.metadata(), media.renditions(), path)));
    }

    private Visual added(Visual visual) {
        found.add(visual);
        return visual;
    }

    private String guid(Visual.Kind kind, Metadata facts, List<Rendition> files, ElementPath path) {
        Optional<String> href = files.stream().findFirst().map(Rendition::href);
        return guids.visual(owner, kind, facts, href, found.size(), path);
    }

    /** What is left of the block at {@code path}. */
    private final class Emptying implements Block.Unchanged {
        private final ElementPath path;
        private final int depth;

        Emptying(ElementPath path, int depth) {
            this.path = path;
            this.depth = depth;
        }

        @Override
        public Block quotation(Quotation quotation) {
            var content = emptied(quotation.content(), path, "content", depth);
            return new Quotation(content, quotation.attribution(), quotation.source());
        }

        @Override
        public Block list(ListBlock list) {
            var items = new ArrayList<ListBlock.Item>();
            for (int i = 0; i < list.items().size(); i++) {
                var content = list.items().get(i).content();
                items.add(new ListBlock.Item(emptied(content, path.child("items", i), "content", depth)));
            }
            return new ListBlock(list.ordered(), list.start(), items);
        }

        @Override
        public Block table(Table table) {
            var rows = new ArrayList<Table.Row>();
            for (int r = 0; r < table.rows().size(); r++) {
                rows.add(row(table.rows().get(r), path.child("rows", r)));
            }
            return new Table(table.caption(), rows);
        }

        private Table.Row row(Table.Row row, ElementPath place) {
            var cells = new ArrayList<Table.Cell>();
            for (int c = 0; c < row.cells().size(); c++) {
                Table.Cell cell = row.cells().get(c);
                var content = emptied(cell.content(), place.child("cells", c), "content", depth);
                cells.add(new Table.Cell(content, cell.header(), cell.columnSpan(), cell.rowSpan()));
            }
            return new Table.Row(cells);
        }

        @Override
        public Block picture(Picture picture) {
            add(picture, path);
            return PLACE;
        }

        @Override
        public Block media(Media media) {
            add(media, path);
            return PLACE;
        }
    }
}
