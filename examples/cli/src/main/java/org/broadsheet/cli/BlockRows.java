package org.broadsheet.cli;

import java.util.List;
import java.util.Locale;
import org.broadsheet.model.Block;
import org.broadsheet.model.Crosshead;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.ListBlock;
import org.broadsheet.model.Media;
import org.broadsheet.model.Paragraph;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Preformatted;
import org.broadsheet.model.PullQuote;
import org.broadsheet.model.Quotation;
import org.broadsheet.model.Rendition;
import org.broadsheet.model.Table;
import org.broadsheet.model.UnknownBlock;

/**
 * Adds the rows of one block to an outline.
 *
 * @param outline what takes them
 * @param path where the block is in the tree
 * @param depth how far in it stands
 */
record BlockRows(Outline outline, ElementPath path, int depth) implements Block.Cases<Outline> {
    @Override
    public Outline paragraph(Paragraph paragraph) {
        return row("paragraph", paragraph.text(), "");
    }

    @Override
    public Outline crosshead(Crosshead crosshead) {
        return row("crosshead", crosshead.text(), crosshead.level() > 1 ? "level " + crosshead.level() : "");
    }

    @Override
    public Outline quotation(Quotation quotation) {
        row("quotation", "", quotation.attribution().map(Object::toString).orElse(""));
        outline.blocks(path, "content", depth + 1, quotation.content());
        return outline;
    }

    @Override
    public Outline pullQuote(PullQuote pullQuote) {
        return row(
                "pull quote",
                pullQuote.text(),
                pullQuote.attribution().map(Object::toString).orElse(""));
    }

    @Override
    public Outline list(ListBlock list) {
        row("list", "", list.items().size() + (list.ordered() ? " items, numbered" : " items"));
        for (int i = 0; i < list.items().size(); i++) {
            outline.blocks(
                    path.child("items", i),
                    "content",
                    depth + 1,
                    list.items().get(i).content());
        }
        return outline;
    }

    @Override
    public Outline table(Table table) {
        int columns =
                table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return row(
                "table",
                table.caption().map(Object::toString).orElse(""),
                table.rows().size() + " rows, " + columns + " columns");
    }

    @Override
    public Outline picture(Picture picture) {
        row("picture", picture.alternative().orElse(""), address(picture.renditions()));
        outline.caption(path, depth + 1, picture.caption());
        return outline;
    }

    @Override
    public Outline media(Media media) {
        row(media.kind().name().toLowerCase(Locale.ROOT), media.alternative().orElse(""), address(media.renditions()));
        outline.caption(path, depth + 1, media.caption());
        return outline;
    }

    @Override
    public Outline preformatted(Preformatted preformatted) {
        return row("preformatted", preformatted.text(), "");
    }

    @Override
    public Outline unknown(UnknownBlock unknown) {
        return row("unknown", unknown.json(), unknown.type());
    }

    private Outline row(String role, CharSequence words, String understood) {
        outline.add(path, depth, role, words, understood);
        return outline;
    }

    private static String address(List<Rendition> renditions) {
        return renditions.isEmpty() ? "no file" : renditions.get(0).href();
    }
}
