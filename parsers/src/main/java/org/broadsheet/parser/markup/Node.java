package org.broadsheet.parser.markup;

/** A node of a tree of markup, whatever notation it was read from. */
public sealed interface Node permits Element, Text {
    /** The offset of its first character in the source, in UTF-16 code units; -1 when the place is not known. */
    int start();

    /** The offset after its last character in the source; -1 when the place is not known. */
    int end();
}
