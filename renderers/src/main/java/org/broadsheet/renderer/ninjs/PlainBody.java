package org.broadsheet.renderer.ninjs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.format.Limits;
import org.broadsheet.model.Article;
import org.broadsheet.model.Block;
import org.broadsheet.model.Crosshead;
import org.broadsheet.model.Dateline;
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
import org.broadsheet.renderer.markup.DatelineMarkup;

/** The words of a body as plain text: an empty line between blocks, a tab between cells, no sign that is not the story's. */
final class PlainBody implements Block.Cases<Stream<String>> {
    private static final int DEPTH = Limits.defaults().depth();

    private int depth;

    private PlainBody() {}

    /** The body of an article, its dateline run into the first paragraph; empty when there are no words. */
    static String of(Article article) {
        var words = new PlainBody();
        var blocks = article.body().stream().flatMap(words::of).collect(Collectors.toCollection(ArrayList::new));
        article.dateline().map(Dateline::text).ifPresent(line -> {
            if (DatelineMarkup.opensWithParagraph(article.body())) {
                blocks.set(0, line + " " + blocks.get(0));
            } else {
                blocks.add(0, line);
            }
        });
        return String.join("\n\n", blocks);
    }

    private Stream<String> of(Block block) {
        if (depth >= DEPTH) {
            return Stream.empty();
        }
        depth++;
        List<String> lines = block.match(this).toList();
        depth--;
        return lines.stream();
    }

    private static Stream<String> words(RichText text) {
        return Stream.of(text.plain()).filter(words -> !words.isEmpty());
    }

    private String joined(List<Block> content, String between) {
        return content.stream().flatMap(this::of).collect(Collectors.joining(between));
    }

    @Override
    public Stream<String> paragraph(Paragraph paragraph) {
        return words(paragraph.text());
    }

    @Override
    public Stream<String> crosshead(Crosshead crosshead) {
        return words(crosshead.text());
    }

    @Override
    public Stream<String> quotation(Quotation quotation) {
        return Stream.concat(
                quotation.content().stream().flatMap(this::of),
                quotation.attribution().stream().flatMap(PlainBody::words));
    }

    @Override
    public Stream<String> pullQuote(PullQuote pullQuote) {
        return Stream.concat(
                words(pullQuote.text()), pullQuote.attribution().stream().flatMap(PlainBody::words));
    }

    @Override
    public Stream<String> list(ListBlock list) {
        return Stream.of(
                list.items().stream().map(item -> joined(item.content(), "\n")).collect(Collectors.joining("\n")));
    }

    @Override
    public Stream<String> table(Table table) {
        Stream<String> rows = table.rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> joined(cell.content(), " "))
                        .collect(Collectors.joining("\t")));
        return Stream.of(Stream.concat(table.caption().stream().flatMap(PlainBody::words), rows)
                .collect(Collectors.joining("\n")));
    }

    @Override
    public Stream<String> picture(Picture picture) {
        return Stream.empty();
    }

    @Override
    public Stream<String> media(Media media) {
        return Stream.empty();
    }

    @Override
    public Stream<String> preformatted(Preformatted preformatted) {
        return Stream.of(preformatted.text());
    }

    @Override
    public Stream<String> unknown(UnknownBlock unknown) {
        return Stream.empty();
    }
}
