package org.broadsheet.xml;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Where the event that a reader of {@link XmlInput} stands at lies in its input, in UTF-16 code units from 0: in an input of
 * characters the same offsets as those of {@link org.broadsheet.source.Source#text()}.
 */
public final class XmlPlace {
    private XmlPlace() {}

    /** The offset of the first character of the event. */
    public static int start(XMLStreamReader reader) {
        return clipped(((XMLStreamReader2) reader).getLocationInfo().getStartingCharOffset());
    }

    /**
     * The offset after the last character of the event.
     *
     * @throws XMLStreamException when the rest of the event is not well-formed
     */
    public static int end(XMLStreamReader reader) throws XMLStreamException {
        return clipped(((XMLStreamReader2) reader).getLocationInfo().getEndingCharOffset());
    }

    private static int clipped(long offset) {
        return (int) Math.max(0, Math.min(offset, Integer.MAX_VALUE));
    }
}
