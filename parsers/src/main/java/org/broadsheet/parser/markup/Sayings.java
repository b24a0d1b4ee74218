package org.broadsheet.parser.markup;

import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.model.Block;
import org.broadsheet.model.Crosshead;
import org.broadsheet.model.ListBlock;
import org.broadsheet.model.Media;
import org.broadsheet.model.Paragraph;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Preformatted;
import org.broadsheet.model.PullQuote;
import org.broadsheet.model.Quotation;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Table;
import org.broadsheet.model.UnknownBlock;

/** The words of blocks, line by line; pictures and media say none. */
final class Sayings implements Block.Cases<Stream<RichText>> {
    private static final Sayings ALL = new Sayings();

    private Sayings() {}

    /** The lines of one block. */
    static Stream<RichText> of(Block block) {
        return block.match(ALL);
    }

    private static Stream<RichText> all(List<Block> blocks) {
        return blocks.stream().flatMap(Sayings::of);
    }

    @Override
    public Stream<RichText> paragraph(Paragraph paragraph) {
        return Stream.of(paragraph.text());
    }

    @Override
    public Stream<RichText> crosshead(Crosshead crosshead) {
        return Stream.of(crosshead.text());
    }

    @Override
    public Stream<RichText> quotation(Quotation quotation) {
        return Stream.concat(all(quotation.content()), quotation.attribution().stream());
    }

    @Override
    public Stream<RichText> pullQuote(PullQuote pullQuote) {
        return Stream.concat(Stream.of(pullQuote.text()), pullQuote.attribution().stream());
    }

    @Override
    public Stream<RichText> list(ListBlock list) {
        return list.items().stream().flatMap(item -> all(item.content()));
    }

    @Override
    public Stream<RichText> table(Table table) {
        return Stream.concat(
                table.caption().stream(),
                table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> all(cell.content())));
    }

    @Override
    public Stream<RichText> preformatted(Preformatted preformatted) {
        return Stream.of(RichText.of(preformatted.text()));
    }

    @Override
    public Stream<RichText> picture(Picture picture) {
        return Stream.empty();
    }

    @Override
    public Stream<RichText> media(Media media) {
        return Stream.empty();
    }

    @Override
    public Stream<RichText> unknown(UnknownBlock unknown) {
        return Stream.empty();
    }
}
