package org.broadsheet.source;

/**
 * A language as the guess of a charset sees it. Its bits say how surprising a text is: of two readings of the same
 * bytes, the one with fewer bits is the likelier.
 */
sealed interface Language permits Alphabet, Signs, AnyScript {
    /** What {@code text} costs in this language; of the ASCII in it, just how much there is. */
    double bits(String text);
}
