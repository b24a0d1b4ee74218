package org.broadsheet.parser.ninjs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Block;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.ListBlock;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Quotation;
import org.broadsheet.model.Table;
import org.broadsheet.parser.ninjs.Node.Members;

/** Puts pictures where a body names them, by their ids or by the address of a file. */
record Placing(Reading reading, List<Members> waiting) {
    /** The blocks of the list {@code body} of the element at {@code owner}, with the pictures in them. */
    List<Block> in(List<Block> blocks, ElementPath owner) {
        return in(blocks, owner, "body");
    }

    private List<Block> in(List<Block> blocks, ElementPath owner, String name) {
        var placed = new ArrayList<Block>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            placed.add(placed(blocks.get(i), owner.child(name, i)));
        }
        return placed;
    }

    private Block placed(Block block, ElementPath path) {
        if (block instanceof Picture picture) {
            return named(picture)
                    .map(object -> {
                        waiting.remove(object);
                        return new VisualReader(reading).visual(object, path);
                    })
                    .orElse(block);
        }
        if (block instanceof Quotation quotation) {
            return new Quotation(in(quotation.content(), path, "content"), quotation.attribution(), quotation.source());
        }
        if (block instanceof ListBlock list) {
            return list(list, path);
        }
        return block instanceof Table table ? table(table, path) : block;
    }

    private Block list(ListBlock list, ElementPath path) {
        var items = new ArrayList<ListBlock.Item>();
        for (int i = 0; i < list.items().size(); i++) {
            items.add(new ListBlock.Item(in(list.items().get(i).content(), path.child("items", i), "content")));
        }
        return new ListBlock(list.ordered(), list.start(), items);
    }

    private Block table(Table table, ElementPath path) {
        var rows = new ArrayList<Table.Row>();
        for (int r = 0; r < table.rows().size(); r++) {
            var cells = new ArrayList<Table.Cell>();
            var row = table.rows().get(r).cells();
            for (int c = 0; c < row.size(); c++) {
                var cell = row.get(c);
                var content = in(cell.content(), path.child("rows", r).child("cells", c), "content");
                cells.add(new Table.Cell(content, cell.header(), cell.columnSpan(), cell.rowSpan()));
            }
            rows.add(new Table.Row(cells));
        }
        return new Table(table.caption(), rows);
    }

    /** The object of the picture's id; where it names none, the one with a file that it shows. */
    private Optional<Members> named(Picture picture) {
        Optional<String> id = picture.metadata().id();
        return waiting.stream()
                .filter(object -> id.isPresent() && object.see("uri").equals(id))
                .findFirst()
                .or(() -> waiting.stream()
                        .filter(object -> shows(object, picture))
                        .findFirst());
    }

    private static boolean shows(Members object, Picture picture) {
        return picture.renditions().stream()
                .anyMatch(file -> object.objects("renditions").stream()
                        .anyMatch(other -> other.see("href").equals(Optional.of(file.href()))));
    }
}
