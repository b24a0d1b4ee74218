package org.broadsheet.parser.text.wire;

import java.util.Locale;

/** The formats of wires. */
public enum WireFormat {
    /** The international one: a header line, a keyword line, text between STX and ETX. */
    IPTC_7901,
    /** The North American one: two header lines, lines of the text that end with typographic marks. */
    ANPA_1312;

    /** Its name, as dialects and foreign facts bear it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
