package org.broadsheet.model;

import jakarta.validation.Valid;
import java.util.Objects;

/**
 * Words of the page that belong to no article: kept with the edition, never made a story.
 *
 * @param kind what the words are
 * @param text the words
 */
public record Notice(Kind kind, @Valid RichText text) {
    /** Checks for null. */
    public Notice {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }

    /** A notice of plain text. */
    public static Notice of(Kind kind, String text) {
        return new Notice(kind, RichText.of(text));
    }

    /** What words outside the articles are for. */
    public enum Kind {
        /** A slogan or a title set across the page. */
        BANNER,
        /** The paper's name and what stands with it. */
        MASTHEAD,
        /** Date, page number, section and editors at the head or foot of a page. */
        FOLIO,
        /** Publisher, printer, editors, legal data. */
        COLOPHON,
        /** Where a story goes on or comes from. */
        JUMP_LINE,
        /** A correction of an earlier story. */
        CORRECTION,
        /** Whom to ask about a release. */
        CONTACT,
        /** A standing text about the organisation that sends a release. */
        BOILERPLATE,
        /** Anything else. */
        OTHER
    }
}
