package org.broadsheet.model;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One story.
 *
 * @param headline the display lines
 * @param summary the story in a few words, set apart from its body
 * @param bylines who wrote it, a byline for each printed line
 * @param dateline where and when it was filed, or the mark of its source
 * @param body the story in reading order, pictures where they stand
 * @param placement where it stands in print
 * @param metadata facts about it
 */
@Sound
public record Article(
        @Valid Headline headline,
        Optional<@Valid RichText> summary,
        List<@Valid Byline> bylines,
        Optional<@Valid Dateline> dateline,
        List<@Valid Block> body,
        Optional<Placement> placement,
        @Valid Metadata metadata) {
    /** Copies the lists and checks for null. */
    public Article {
        Objects.requireNonNull(headline, "headline");
        Objects.requireNonNull(summary, "summary");
        bylines = List.copyOf(bylines);
        Objects.requireNonNull(dateline, "dateline");
        body = List.copyOf(body);
        Objects.requireNonNull(placement, "placement");
        Objects.requireNonNull(metadata, "metadata");
    }

    /** A builder that starts from a plain headline. */
    public static Builder headlined(String headline) {
        return headlined(Headline.of(headline));
    }

    /** A builder that starts from a headline. */
    public static Builder headlined(Headline headline) {
        return new Builder(new Article(
                headline, Optional.empty(), List.of(), Optional.empty(), List.of(), Optional.empty(), Metadata.EMPTY));
    }

    /** The pictures of the body, in order; those inside tables and quotations are not among them. */
    public List<Picture> pictures() {
        return body.stream()
                .filter(Picture.class::isInstance)
                .map(Picture.class::cast)
                .toList();
    }

    /** A builder that starts from this article. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Collects the parts of an {@link Article}. Not for use by several threads at once. */
    public static final class Builder {
        private Headline headline;
        private Optional<RichText> summary;
        private final List<Byline> bylines;
        private Optional<Dateline> dateline;
        private final List<Block> body;
        private Optional<Placement> placement;
        private Metadata metadata;

        private Builder(Article start) {
            headline = start.headline;
            summary = start.summary;
            bylines = new ArrayList<>(start.bylines);
            dateline = start.dateline;
            body = new ArrayList<>(start.body);
            placement = start.placement;
            metadata = start.metadata;
        }

        /** Sets the display lines. */
        public Builder headline(Headline lines) {
            headline = lines;
            return this;
        }

        /** Sets the line above the headline. */
        public Builder kicker(String words) {
            headline = new Headline(Optional.of(RichText.of(words)), headline.main(), headline.deck());
            return this;
        }

        /** Sets the line below the headline. */
        public Builder deck(String words) {
            headline = new Headline(headline.kicker(), headline.main(), Optional.of(RichText.of(words)));
            return this;
        }

        /** Sets the story in a few words. */
        public Builder summary(RichText words) {
            summary = Optional.of(words);
            return this;
        }

        /** Sets all bylines. */
        public Builder bylines(List<Byline> lines) {
            var copy = List.copyOf(lines);
            bylines.clear();
            bylines.addAll(copy);
            return this;
        }

        /** Adds a byline. */
        public Builder byline(Byline line) {
            bylines.add(line);
            return this;
        }

        /** Sets the dateline. */
        public Builder dateline(Dateline line) {
            dateline = Optional.of(line);
            return this;
        }

        /** Sets the whole body. */
        public Builder body(List<? extends Block> blocks) {
            var copy = List.copyOf(blocks);
            body.clear();
            body.addAll(copy);
            return this;
        }

        /** Adds a block at the end of the body. */
        public Builder block(Block block) {
            body.add(block);
            return this;
        }

        /** Adds a paragraph of plain text at the end of the body. */
        public Builder paragraph(String text) {
            return block(Paragraph.of(text));
        }

        /** Sets the place in print. */
        public Builder placement(Placement place) {
            placement = Optional.of(place);
            return this;
        }

        /** Sets the facts about the story. */
        public Builder metadata(Metadata facts) {
            metadata = facts;
            return this;
        }

        /** The article as set so far. */
        public Article build() {
            return new Article(headline, summary, bylines, dateline, body, placement, metadata);
        }
    }
}
