package org.broadsheet.parser.text;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.language.Language;
import org.broadsheet.model.Block;
import org.broadsheet.model.Caption;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.Picture;
import org.broadsheet.model.RichText;
import org.broadsheet.parser.credit.ClosingCredit;

/**
 * A picture of the page: its mark, its caption, or both.
 *
 * @param mark the picture that a mark names
 * @param caption its caption with the credit in it
 * @param passage the number of its first passage on the page
 * @param position the number of the story's parts before it
 * @param start the offset in the source before it
 * @param end the offset after it
 */
record Figure(Optional<Picture> mark, Optional<Words> caption, int passage, int position, int start, int end) {
    static Figure marked(Passage mark, int passage, int position) {
        var picture = mark.block().map(Picture.class::cast);
        return new Figure(picture, Optional.empty(), passage, position, mark.start(), mark.end());
    }

    static Figure captioned(Words caption, int passage, int position) {
        return new Figure(Optional.empty(), Optional.of(caption), passage, position, caption.start(), caption.end());
    }

    /** A picture that a header tells, at the head of its story. */
    static Figure told(Picture picture, int start, int end) {
        return new Figure(Optional.of(picture), Optional.empty(), 0, 0, start, end);
    }

    Figure withCaption(Words words) {
        return new Figure(
                mark,
                Optional.of(words),
                passage,
                position,
                Math.min(start, words.start()),
                Math.max(end, words.end()));
    }

    Figure at(int newPosition) {
        return new Figure(mark, caption, passage, newPosition, start, end);
    }

    /** Whether there is anything to show. */
    boolean isEmpty() {
        return mark.isEmpty() && caption.isEmpty();
    }

    /** The picture; words that a mark has as its title are its caption where the page prints none. */
    Placed<Block> block(Language language) {
        var bare = mark.orElseGet(() -> Picture.captioned(Caption.of("")));
        var printed = caption.map(words -> caption(words, language));
        var picture = new Picture(
                bare.renditions(),
                printed.isEmpty() ? bare.alternative() : titled(bare),
                printed.or(() -> mark.flatMap(Picture::caption)),
                Metadata.EMPTY);
        return new Placed<>(picture, start, end);
    }

    private static Optional<String> titled(Picture bare) {
        var words = Stream.of(
                        bare.alternative(),
                        bare.caption().map(title -> title.text().plain()))
                .flatMap(Optional::stream)
                .filter(line -> !line.isBlank())
                .distinct()
                .collect(Collectors.joining("\n"));
        return Optional.of(words).filter(line -> !line.isEmpty());
    }

    private static Caption caption(Words words, Language language) {
        return ClosingCredit.ofCaption(words.plain(), language)
                .map(closing -> new Caption(words.slice(0, closing.start()).text(), Optional.of(closing.credit())))
                .orElseGet(() -> new Caption(words.text(), Optional.empty()));
    }

    /** The caption's own words, its credit left out. */
    RichText captionText(Language language) {
        return caption.map(words -> caption(words, language).text()).orElse(RichText.EMPTY);
    }
}
