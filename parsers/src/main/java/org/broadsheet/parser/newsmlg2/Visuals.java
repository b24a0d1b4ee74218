package org.broadsheet.parser.newsmlg2;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.model.Block;
import org.broadsheet.model.Caption;
import org.broadsheet.model.Credit;
import org.broadsheet.model.ListBlock;
import org.broadsheet.model.Media;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Quotation;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Table;
import org.broadsheet.parser.markup.Places;

/** Puts the pictures, sounds and films that are items of their own where the body names them, the others at its end. */
final class Visuals implements Block.Unchanged {
    private final Map<String, Draft> waiting = new LinkedHashMap<>();
    private final Places places;

    private Visuals(List<Draft> visuals, Places places) {
        visuals.forEach(visual -> waiting.putIfAbsent(visual.guid(), visual));
        this.places = places;
    }

    /** The body of a text with its visuals in it. */
    static List<Block> joined(Draft text, List<Draft> visuals) {
        if (visuals.isEmpty()) {
            return text.body.blocks();
        }
        var joining = new Visuals(visuals, text.body.places());
        var body = new ArrayList<>(joining.all(text.body.blocks()));
        joining.waiting.values().forEach(visual -> body.add(placed(visual, text.body.places())));
        return body;
    }

    private static Block placed(Draft visual, Places places) {
        Block block = block(visual);
        places.put(block, visual.element.start(), visual.element.end());
        return block;
    }

    /** The block that an item is. */
    static Block block(Draft visual) {
        return switch (visual.kind) {
            case GRAPHIC -> media(Media.Kind.GRAPHIC, visual);
            case AUDIO -> media(Media.Kind.AUDIO, visual);
            case VIDEO -> media(Media.Kind.VIDEO, visual);
            default -> picture(visual);
        };
    }

    /** The picture that an item is. */
    static Picture picture(Draft visual) {
        return new Picture(visual.renditions, visual.alternative, caption(visual), visual.metadata());
    }

    private static Media media(Media.Kind kind, Draft visual) {
        return new Media(kind, visual.renditions, visual.alternative, caption(visual), visual.metadata());
    }

    private static Optional<Caption> caption(Draft visual) {
        Optional<Credit> credit = visual.creditline.isPresent() || !visual.creators.isEmpty()
                ? Optional.of(new Credit(visual.creditline.orElse(""), visual.creators))
                : Optional.empty();
        return visual.caption.isPresent() || credit.isPresent()
                ? Optional.of(new Caption(visual.caption.orElse(RichText.EMPTY), credit))
                : Optional.empty();
    }

    private List<Block> all(List<Block> blocks) {
        var all = new ArrayList<Block>(blocks.size());
        for (Block block : blocks) {
            Block whole = block.match(this);
            if (whole != block) {
                places.move(block, whole);
            }
            all.add(whole);
        }
        return all;
    }

    @Override
    public Block picture(Picture picture) {
        Optional<Draft> visual = picture.renditions().isEmpty()
                ? picture.metadata().id().flatMap(id -> Optional.ofNullable(waiting.remove(id)))
                : Optional.empty();
        return visual.<Block>map(found -> placed(found, places)).orElse(picture);
    }

    @Override
    public Block quotation(Quotation quotation) {
        return new Quotation(all(quotation.content()), quotation.attribution(), quotation.source());
    }

    @Override
    public Block list(ListBlock list) {
        return new ListBlock(
                list.ordered(),
                list.start(),
                list.items().stream()
                        .map(item -> new ListBlock.Item(all(item.content())))
                        .toList());
    }

    @Override
    public Block table(Table table) {
        return new Table(table.caption(), table.rows().stream().map(this::row).toList());
    }

    private Table.Row row(Table.Row row) {
        return new Table.Row(row.cells().stream()
                .map(cell -> new Table.Cell(all(cell.content()), cell.header(), cell.columnSpan(), cell.rowSpan()))
                .toList());
    }
}
