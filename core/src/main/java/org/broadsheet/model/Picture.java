package org.broadsheet.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A picture with its caption.
 *
 * @param renditions the files it is to be had in; none when the page lost the picture and kept its caption
 * @param alternative words for those who do not see the picture
 * @param caption the words under it
 * @param metadata its own id, rights, dates and subjects
 */
public record Picture(
        List<@Valid Rendition> renditions,
        Optional<String> alternative,
        Optional<@Valid Caption> caption,
        @Valid Metadata metadata)
        implements Block {
    /** Copies the list and checks for null. */
    public Picture {
        renditions = List.copyOf(renditions);
        Objects.requireNonNull(alternative, "alternative");
        Objects.requireNonNull(caption, "caption");
        Objects.requireNonNull(metadata, "metadata");
    }

    /** A picture of which the page kept the caption alone. */
    public static Picture captioned(Caption caption) {
        return new Picture(List.of(), Optional.empty(), Optional.of(caption), Metadata.EMPTY);
    }

    /** A picture of which no more than its address is known. */
    public static Picture at(String href) {
        return new Picture(List.of(Rendition.of(href)), Optional.empty(), Optional.empty(), Metadata.EMPTY);
    }

    /** This picture with another caption. */
    public Picture withCaption(Caption words) {
        return new Picture(renditions, alternative, Optional.of(words), metadata);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.picture(this);
    }
}
