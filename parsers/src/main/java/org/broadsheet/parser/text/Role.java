package org.broadsheet.parser.text;

/** What a passage is for. */
enum Role {
    BANNER,
    MASTHEAD,
    FOLIO,
    COLOPHON,
    JUMP_LINE,
    CORRECTION,
    RELEASE_LINE,
    CONTACT,
    SPECK,
    SECTION,
    KICKER,
    HEADLINE,
    DECK,
    BYLINE,
    BYLINE_MORE,
    SOURCE,
    PARAGRAPH,
    CROSSHEAD,
    PULL_QUOTE,
    CAPTION,
    IMAGE,
    BLOCK,
    RULE;

    /** Whether words of this role stand above a story. */
    boolean isHead() {
        return this == KICKER || this == HEADLINE || this == DECK;
    }

    /** Whether a passage of this role is part of a story's body. */
    boolean isBody() {
        return this == PARAGRAPH || this == CROSSHEAD || this == PULL_QUOTE || this == BLOCK;
    }
}
