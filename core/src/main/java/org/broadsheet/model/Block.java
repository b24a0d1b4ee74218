package org.broadsheet.model;

/** One unit of an article's body, in reading order. */
public sealed interface Block
        permits Paragraph,
                Crosshead,
                Quotation,
                PullQuote,
                ListBlock,
                Table,
                Picture,
                Media,
                Preformatted,
                UnknownBlock {

    /** Answers with the case of {@code cases} that bears this block's name. */
    <R> R match(Cases<R> cases);

    /** One answer per kind of block; there is no default case, by design. */
    interface Cases<R> {
        /** Running text. */
        R paragraph(Paragraph paragraph);

        /** A heading inside the story. */
        R crosshead(Crosshead crosshead);

        /** A passage quoted at length. */
        R quotation(Quotation quotation);

        /** Words of the story, repeated in large type. */
        R pullQuote(PullQuote pullQuote);

        /** A list, ordered or not. */
        R list(ListBlock list);

        /** A table. */
        R table(Table table);

        /** A picture with its caption. */
        R picture(Picture picture);

        /** Audio, video or an interactive graphic. */
        R media(Media media);

        /** Text whose white space has a meaning. */
        R preformatted(Preformatted preformatted);

        /** A block that this version does not know. */
        R unknown(UnknownBlock unknown);
    }

    /** The block itself, of whatever kind: for changes of some kinds that leave the others as they are. */
    interface Unchanged extends Cases<Block> {
        @Override
        default Block paragraph(Paragraph paragraph) {
            return paragraph;
        }

        @Override
        default Block crosshead(Crosshead crosshead) {
            return crosshead;
        }

        @Override
        default Block quotation(Quotation quotation) {
            return quotation;
        }

        @Override
        default Block pullQuote(PullQuote pullQuote) {
            return pullQuote;
        }

        @Override
        default Block list(ListBlock list) {
            return list;
        }

        @Override
        default Block table(Table table) {
            return table;
        }

        @Override
        default Block picture(Picture picture) {
            return picture;
        }

        @Override
        default Block media(Media media) {
            return media;
        }

        @Override
        default Block preformatted(Preformatted preformatted) {
            return preformatted;
        }

        @Override
        default Block unknown(UnknownBlock unknown) {
            return unknown;
        }
    }
}
