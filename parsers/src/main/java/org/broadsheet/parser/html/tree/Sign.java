package org.broadsheet.parser.html.tree;

/** What the names of an element, its {@code class} and {@code id}, say that it is. The words stand in {@code signs.properties}. */
public enum Sign {
    /** The text of the story. */
    BODY,
    /** The story with its headline. */
    STORY,
    /** What a page has most of. */
    CONTENT,
    /** Ways through the site. */
    NAVIGATION,
    /** What stands beside the story. */
    SIDE,
    /** What readers say. */
    COMMENTS,
    /** Ways to other stories. */
    RELATED,
    /** Ways to pass the story on. */
    SHARE,
    /** What is paid for. */
    ADVERT,
    /** What is asked of readers: to sign up, to pay, to agree. */
    ASKING,
    /** The topics of the story as links. */
    TOPICS,
    /** Who wrote the story, and when. */
    BYLINE,
    /** What is told of the writer. */
    AUTHOR,
    /** The words under a picture. */
    CAPTION,
    /** Who made a picture. */
    CREDIT,
    /** A picture or film. */
    PICTURE,
    /** The story in a few words. */
    SUMMARY,
    /** The line above the headline. */
    KICKER,
    /** The headline. */
    HEADLINE,
    /** Words of the story in large type. */
    PULLQUOTE,
    /** A time. */
    TIME,
    /** Not shown. */
    HIDDEN,
    /** The headline below the headline. */
    DECK;

    /** The bit of this sign in a set of signs. */
    public int bit() {
        return 1 << ordinal();
    }

    /** Whether a set of signs has this one. */
    public boolean in(int signs) {
        return (signs & bit()) != 0;
    }

    /** The signs of what is no part of a story. */
    public static final int FURNITURE = NAVIGATION.bit()
            | SIDE.bit()
            | COMMENTS.bit()
            | RELATED.bit()
            | SHARE.bit()
            | ADVERT.bit()
            | ASKING.bit()
            | TOPICS.bit()
            | AUTHOR.bit()
            | HIDDEN.bit();

    /** The signs of a story. */
    static final int TELLING = BODY.bit() | STORY.bit() | CONTENT.bit();
}
