package org.broadsheet.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Audio, video or a graphic beside the text, with its caption.
 *
 * @param kind what it is
 * @param renditions the files it is to be had in
 * @param alternative words for those who do not see or hear it
 * @param caption the words under it
 * @param metadata its own id, rights, dates and subjects
 */
public record Media(
        Kind kind,
        List<@Valid Rendition> renditions,
        Optional<String> alternative,
        Optional<@Valid Caption> caption,
        @Valid Metadata metadata)
        implements Block {
    /** Copies the list and checks for null. */
    public Media {
        Objects.requireNonNull(kind, "kind");
        renditions = List.copyOf(renditions);
        Objects.requireNonNull(alternative, "alternative");
        Objects.requireNonNull(caption, "caption");
        Objects.requireNonNull(metadata, "metadata");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.media(this);
    }

    /** The kinds of media beside pictures. */
    public enum Kind {
        /** Sound. */
        AUDIO,
        /** Moving pictures. */
        VIDEO,
        /** A chart, a map or another drawing. */
        GRAPHIC
    }
}
