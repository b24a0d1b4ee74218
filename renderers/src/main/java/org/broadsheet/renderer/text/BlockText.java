package org.broadsheet.renderer.text;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
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
import org.broadsheet.model.Table;
import org.broadsheet.model.UnknownBlock;
import org.broadsheet.renderer.loss.Losses;

/** Writes the blocks of one container, a blank line between each two. */
final class BlockText {
    /** The nesting of containers that a reader's default ceiling lets through. */
    static final int DEEPEST = 256;

    private static final int DEEPEST_SIGNS = 4;

    private final Page page;
    private final Losses losses;
    private final int depth;

    /** @param depth the containers around these blocks */
    BlockText(Page page, Losses losses, int depth) {
        this.page = page;
        this.losses = losses;
        this.depth = depth;
    }

    /** Writes {@code blocks}, which are the list {@code name} of the element at {@code path}. */
    void write(List<Block> blocks, ElementPath path, String name) throws IOException {
        Optional<Block> before = Optional.empty();
        for (int at = 0; at < blocks.size(); at++) {
            if (at > 0) {
                page.blank();
            }
            var where = path.child(name, at);
            blocks.get(at).match(new One(where, before)).write();
            before = Optional.of(blocks.get(at));
        }
    }

    private BlockText inner() {
        return new BlockText(page, losses, depth + 1);
    }

    private boolean isTooDeep(ElementPath path) {
        if (depth >= DEEPEST) {
            losses.dropped(path, "blocks nested deeper than " + DEEPEST + " levels are left out");
        }
        return depth >= DEEPEST;
    }

    /** What writes one block. */
    private final class One implements Block.Cases<Page.Inside> {
        private final ElementPath path;
        private final Optional<Block> before;

        One(ElementPath path, Optional<Block> before) {
            this.path = path;
            this.before = before;
        }

        @Override
        public Page.Inside paragraph(Paragraph paragraph) {
            return () -> page.text(InlineText.block(paragraph.text()));
        }

        @Override
        public Page.Inside crosshead(Crosshead crosshead) {
            var words = InlineText.line(crosshead.text());
            if (crosshead.level() <= DEEPEST_SIGNS) {
                return () -> directive("##" + "#".repeat(crosshead.level()), words);
            }
            var facts = new Yaml.Fields().number("level", Optional.of(crosshead.level()));
            return () -> {
                directive("@crosshead", words);
                page.facts(YamlLines.of(facts));
            };
        }

        @Override
        public Page.Inside quotation(Quotation quotation) {
            return () -> {
                if (!isTooDeep(path)) {
                    page.within("> ", "> ", () -> quoted(quotation));
                }
            };
        }

        private void quoted(Quotation quotation) throws IOException {
            inner().write(quotation.content(), path, "content");
            boolean named =
                    quotation.attribution().isPresent() || quotation.source().isPresent();
            if (named && !quotation.content().isEmpty()) {
                page.blank();
            }
            if (quotation.attribution().isPresent()) {
                directive(
                        "@attribution", InlineText.line(quotation.attribution().get()));
            }
            if (quotation.source().isPresent()) {
                directive("@source", Escape.words(quotation.source().get()));
            }
        }

        @Override
        public Page.Inside pullQuote(PullQuote pullQuote) {
            return () -> {
                directive("@pullquote", InlineText.line(pullQuote.text()));
                if (pullQuote.attribution().isPresent()) {
                    directive(
                            "@attribution",
                            InlineText.line(pullQuote.attribution().get()));
                }
            };
        }

        @Override
        public Page.Inside list(ListBlock list) {
            return () -> {
                if (!isTooDeep(path)) {
                    new ListText(page, inner()).write(list, path, before);
                }
            };
        }

        @Override
        public Page.Inside table(Table table) {
            return () -> {
                if (!isTooDeep(path)) {
                    new TableText(page, inner()).write(table, path);
                }
            };
        }

        @Override
        public Page.Inside picture(Picture picture) {
            return () -> FigureText.write(picture, path, page, losses);
        }

        @Override
        public Page.Inside media(Media media) {
            return () -> FigureText.write(media, path, page, losses);
        }

        @Override
        public Page.Inside preformatted(Preformatted preformatted) {
            return () -> FenceText.write(preformatted.text(), page);
        }

        @Override
        public Page.Inside unknown(UnknownBlock unknown) {
            return () -> {
                directive("@unknown", Escape.words(unknown.type()));
                FenceText.write(unknown.json(), page);
            };
        }

        private void directive(String name, String words) throws IOException {
            page.text(words.isEmpty() ? name : name + " " + words);
        }
    }
}
