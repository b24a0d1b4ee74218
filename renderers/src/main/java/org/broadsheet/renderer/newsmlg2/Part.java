package org.broadsheet.renderer.newsmlg2;

import javax.xml.stream.XMLStreamException;

/** What stands in an element: attributes first, then text or children. */
@FunctionalInterface
interface Part {
    /** An element that holds nothing. */
    Part EMPTY = out -> {};

    /** Writes it. */
    void write(G2Writer out) throws XMLStreamException;

    /** A part that is one attribute. */
    static Part attribute(String name, String value) {
        return out -> out.attribute(name, value);
    }

    /** A part that is text as it stands. */
    static Part text(String text) {
        return out -> out.text(text);
    }

    /** A part that is text in one line. */
    static Part line(String text) {
        return out -> out.line(text);
    }
}
