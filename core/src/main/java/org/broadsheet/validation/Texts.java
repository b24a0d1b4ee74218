package org.broadsheet.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.broadsheet.model.Article;
import org.broadsheet.model.Block;
import org.broadsheet.model.Caption;
import org.broadsheet.model.Crosshead;
import org.broadsheet.model.Edition;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.ListBlock;
import org.broadsheet.model.Media;
import org.broadsheet.model.Paragraph;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Preformatted;
import org.broadsheet.model.PullQuote;
import org.broadsheet.model.Quotation;
import org.broadsheet.model.Section;
import org.broadsheet.model.Table;
import org.broadsheet.model.UnknownBlock;

/** All texts that a reader sees, each with its path, in the order of the tree. */
final class Texts {
    private Texts() {}

    /**
     * One text.
     *
     * @param path where it stands
     * @param words the text
     */
    record Text(ElementPath path, CharSequence words) {}

    static Stream<Text> of(Edition edition) {
        var root = ElementPath.ROOT;
        return Stream.of(
                        edition.publication().map(name -> new Text(root.child("publication"), name)).stream(),
                        each(edition.sections(), root, "sections", Texts::section),
                        each(
                                edition.notices(),
                                root,
                                "notices",
                                (notice, path) -> Stream.of(new Text(path.child("text"), notice.text()))))
                .flatMap(texts -> texts);
    }

    private static Stream<Text> section(Section section, ElementPath path) {
        return Stream.of(
                        optional(section.heading(), path.child("heading")),
                        each(section.articles(), path, "articles", Texts::article),
                        each(section.pictures(), path, "pictures", (picture, at) -> caption(picture.caption(), at)),
                        each(section.sections(), path, "sections", Texts::section))
                .flatMap(texts -> texts);
    }

    static Stream<Text> article(Article article, ElementPath path) {
        var headline = path.child("headline");
        return Stream.of(
                        optional(article.headline().kicker(), headline.child("kicker")),
                        Stream.of(new Text(
                                headline.child("main"), article.headline().main())),
                        optional(article.headline().deck(), headline.child("deck")),
                        optional(article.summary(), path.child("summary")),
                        blocks(article.body(), path, "body"))
                .flatMap(texts -> texts);
    }

    private static Stream<Text> blocks(List<Block> blocks, ElementPath above, String name) {
        return each(blocks, above, name, (block, path) -> block.match(new AtPath(path)));
    }

    private static Stream<Text> caption(Optional<Caption> caption, ElementPath picture) {
        return optional(caption.map(Caption::text), picture.child("caption").child("text"));
    }

    private static Stream<Text> optional(Optional<? extends CharSequence> words, ElementPath path) {
        return words.map(found -> new Text(path, found)).stream();
    }

    private static <T> Stream<Text> each(List<T> list, ElementPath above, String name, Reader<T> reader) {
        return IntStream.range(0, list.size()).boxed().flatMap(i -> reader.read(list.get(i), above.child(name, i)));
    }

    /** Reads the texts of one element. */
    @FunctionalInterface
    private interface Reader<T> {
        Stream<Text> read(T element, ElementPath path);
    }

    /** Reads the texts of one block. */
    private record AtPath(ElementPath path) implements Block.Cases<Stream<Text>> {
        @Override
        public Stream<Text> paragraph(Paragraph paragraph) {
            return text(paragraph.text());
        }

        @Override
        public Stream<Text> crosshead(Crosshead crosshead) {
            return text(crosshead.text());
        }

        @Override
        public Stream<Text> quotation(Quotation quotation) {
            return blocks(quotation.content(), path, "content");
        }

        @Override
        public Stream<Text> pullQuote(PullQuote pullQuote) {
            return text(pullQuote.text());
        }

        @Override
        public Stream<Text> list(ListBlock list) {
            return each(list.items(), path, "items", (item, at) -> blocks(item.content(), at, "content"));
        }

        @Override
        public Stream<Text> table(Table table) {
            return each(
                    table.rows(),
                    path,
                    "rows",
                    (row, at) -> each(row.cells(), at, "cells", (cell, in) -> blocks(cell.content(), in, "content")));
        }

        @Override
        public Stream<Text> picture(Picture picture) {
            return caption(picture.caption(), path);
        }

        @Override
        public Stream<Text> media(Media media) {
            return caption(media.caption(), path);
        }

        @Override
        public Stream<Text> preformatted(Preformatted preformatted) {
            return text(preformatted.text());
        }

        @Override
        public Stream<Text> unknown(UnknownBlock unknown) {
            return Stream.empty();
        }

        private Stream<Text> text(CharSequence words) {
            return Stream.of(new Text(path.child("text"), words));
        }
    }
}
