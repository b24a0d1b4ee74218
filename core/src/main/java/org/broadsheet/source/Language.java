package org.broadsheet.source;

/**
 * A language as the guess of a charset sees it. Its bits say how surprising a text is: of two readings of the same bytes, the
 * one with fewer bits is the likelier.
 */
sealed interface Language permits Alphabet, Signs, AnyScript {
    /** About what an ASCII letter costs when any may follow any. */
    double ANY_ASCII_LETTER = 5.2;

    /** What {@code text} costs in this language; of the ASCII in it, just how much there is. */
    double bits(String text);

    /** What the ASCII letters among {@code bytes} cost in this language. */
    default double asciiBits(byte[] bytes) {
        int letters = 0;
        for (byte b : bytes) {
            letters += b >= 0 && Character.isLetter(b) ? 1 : 0;
        }
        return ANY_ASCII_LETTER * letters;
    }
}
