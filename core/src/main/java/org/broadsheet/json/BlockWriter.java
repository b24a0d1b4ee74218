package org.broadsheet.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.broadsheet.json.token.Words;
import org.broadsheet.model.Block;
import org.broadsheet.model.Caption;
import org.broadsheet.model.Credit;
import org.broadsheet.model.Crosshead;
import org.broadsheet.model.ListBlock;
import org.broadsheet.model.Media;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.Paragraph;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Preformatted;
import org.broadsheet.model.PullQuote;
import org.broadsheet.model.Quotation;
import org.broadsheet.model.Rendition;
import org.broadsheet.model.Table;
import org.broadsheet.model.UnknownBlock;

/** Writes blocks. */
final class BlockWriter implements Block.Cases<BlockWriter> {
    private final Output out;
    private final MetadataWriter metadata;
    private final Consumer<Block> block = this::block;

    BlockWriter(Output out, MetadataWriter metadata) {
        this.out = out;
        this.metadata = metadata;
    }

    void block(Block block) {
        block.match(this);
    }

    @Override
    public BlockWriter paragraph(Paragraph paragraph) {
        open("paragraph");
        out.marked(paragraph.text());
        return close(Shape.PARAGRAPH);
    }

    @Override
    public BlockWriter crosshead(Crosshead crosshead) {
        open("crosshead");
        out.number("level", crosshead.level(), 1);
        out.marked(crosshead.text());
        return close(Shape.CROSSHEAD);
    }

    @Override
    public BlockWriter quotation(Quotation quotation) {
        open("quotation");
        out.list("content", quotation.content(), block);
        out.words("attribution", quotation.attribution());
        out.member("source", quotation.source());
        return close(Shape.QUOTATION);
    }

    @Override
    public BlockWriter pullQuote(PullQuote pullQuote) {
        open("pullQuote");
        out.marked(pullQuote.text());
        out.words("attribution", pullQuote.attribution());
        return close(Shape.PULL_QUOTE);
    }

    @Override
    public BlockWriter list(ListBlock list) {
        open("list");
        out.flag("ordered", list.ordered());
        out.number("start", list.start(), 1);
        out.list("items", list.items(), this::item);
        return close(Shape.LIST);
    }

    @Override
    public BlockWriter table(Table table) {
        open("table");
        out.words("caption", table.caption());
        out.list("rows", table.rows(), this::row);
        return close(Shape.TABLE);
    }

    @Override
    public BlockWriter picture(Picture picture) {
        return owner(picture.metadata(), () -> {
            open("picture");
            medium(picture.renditions(), picture.alternative(), picture.caption(), picture.metadata());
            close(Shape.PICTURE);
        });
    }

    @Override
    public BlockWriter media(Media media) {
        return owner(media.metadata(), () -> {
            open("media");
            out.member("kind", Kinds.media(media.kind()));
            medium(media.renditions(), media.alternative(), media.caption(), media.metadata());
            close(Shape.MEDIA);
        });
    }

    @Override
    public BlockWriter preformatted(Preformatted preformatted) {
        open("preformatted");
        out.member("text", preformatted.text());
        return close(Shape.PREFORMATTED);
    }

    @Override
    public BlockWriter unknown(UnknownBlock unknown) {
        var json = Compact.of(unknown.json());
        if (json.filter(value -> value.type().equals(Optional.of(unknown.type())))
                .isPresent()) {
            out.raw(json.get().text());
        } else {
            out.changed("the unknown block " + Words.quoted(unknown.type())
                    + " is no JSON object of that type; it is written as a block with its text under 'json'");
            open(unknown.type());
            out.member("json", unknown.json());
            out.end();
        }
        return this;
    }

    private void open(String type) {
        out.open();
        out.member("type", type);
    }

    private BlockWriter close(Shape shape) {
        out.close(shape);
        return this;
    }

    private BlockWriter owner(Metadata facts, Runnable members) {
        out.owned(facts.foreign(), out.trail().base(), members);
        return this;
    }

    private void medium(
            List<Rendition> renditions, Optional<String> alternative, Optional<Caption> caption, Metadata facts) {
        out.list("renditions", renditions, this::rendition);
        out.member("alternative", alternative);
        out.child("caption", caption, this::caption);
        metadata.member(facts);
    }

    private void rendition(Rendition rendition) {
        out.open();
        out.member("href", rendition.href());
        out.member("type", rendition.type());
        rendition.width().ifPresent(width -> out.number("width", width));
        rendition.height().ifPresent(height -> out.number("height", height));
        out.member("role", rendition.role());
        rendition.size().ifPresent(size -> out.number("size", size));
        out.close(Shape.RENDITION);
    }

    private void caption(Caption caption) {
        out.open();
        out.marked(caption.text());
        out.child("credit", caption.credit(), this::credit);
        out.close(Shape.CAPTION);
    }

    private void credit(Credit credit) {
        out.open();
        out.member("text", credit.text());
        out.list("contributors", credit.contributors(), metadata::contributor);
        out.close(Shape.BYLINE);
    }

    private void item(ListBlock.Item item) {
        out.open();
        out.list("content", item.content(), block);
        out.close(Shape.ITEM);
    }

    private void row(Table.Row row) {
        out.open();
        out.list("cells", row.cells(), this::cell);
        out.close(Shape.ROW);
    }

    private void cell(Table.Cell cell) {
        out.open();
        out.flag("header", cell.header());
        out.number("columnSpan", cell.columnSpan(), 1);
        out.number("rowSpan", cell.rowSpan(), 1);
        out.list("content", cell.content(), block);
        out.close(Shape.CELL);
    }
}
