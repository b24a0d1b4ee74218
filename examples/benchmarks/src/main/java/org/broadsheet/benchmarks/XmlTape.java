package org.broadsheet.benchmarks;

import com.ctc.wstx.stax.WstxInputFactory;
import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * The events of an XML document, to be written again by bare Woodstox.
 *
 * @param events what comes after what
 */
record XmlTape(List<Event> events) {
    private static final WstxInputFactory READING = new WstxInputFactory();
    private static final WstxOutputFactory WRITING = new WstxOutputFactory();

    /**
     * One event.
     *
     * @param name of an element that opens; empty for text, null text for an end
     * @param text characters
     * @param attributes names and values in turn
     */
    record Event(Kind kind, String name, String text, List<String> attributes) {}

    /** What an event is. */
    enum Kind {
        START,
        TEXT,
        END
    }

    /** Records {@code xml}. */
    static XmlTape of(byte[] xml) throws XMLStreamException {
        var events = new ArrayList<Event>();
        var reader = READING.createXMLStreamReader(new ByteArrayInputStream(xml));
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT ->
                    events.add(new Event(Kind.START, reader.getLocalName(), "", attributes(reader)));
                case XMLStreamConstants.CHARACTERS -> events.add(new Event(Kind.TEXT, "", reader.getText(), List.of()));
                case XMLStreamConstants.END_ELEMENT -> events.add(new Event(Kind.END, "", "", List.of()));
                default -> {}
            }
        }
        return new XmlTape(List.copyOf(events));
    }

    /** Every event of {@code xml} and its text; answers with the number of characters, so that nothing is left out. */
    static long pass(byte[] xml) throws XMLStreamException {
        long characters = 0;
        var reader = READING.createXMLStreamReader(new ByteArrayInputStream(xml));
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    characters += reader.getLocalName().length();
                    for (int a = 0; a < reader.getAttributeCount(); a++) {
                        characters += reader.getAttributeValue(a).length();
                    }
                }
                case XMLStreamConstants.CHARACTERS ->
                    characters += reader.getText().length();
                default -> {}
            }
        }
        return characters;
    }

    /** Writes the document again. */
    void write(OutputStream out) throws XMLStreamException {
        XMLStreamWriter writer = WRITING.createXMLStreamWriter(out, "UTF-8");
        writer.writeStartDocument("UTF-8", "1.0");
        for (Event event : events) {
            switch (event.kind()) {
                case START -> start(event, writer);
                case TEXT -> writer.writeCharacters(event.text());
                case END -> writer.writeEndElement();
            }
        }
        writer.writeEndDocument();
        writer.close();
    }

    private static void start(Event event, XMLStreamWriter writer) throws XMLStreamException {
        writer.writeStartElement(event.name());
        for (int a = 0; a < event.attributes().size(); a += 2) {
            writer.writeAttribute(event.attributes().get(a), event.attributes().get(a + 1));
        }
    }

    private static List<String> attributes(XMLStreamReader reader) {
        var attributes = new ArrayList<String>();
        for (int n = 0; n < reader.getNamespaceCount(); n++) {
            attributes.add("xmlns");
            attributes.add(reader.getNamespaceURI(n));
        }
        for (int a = 0; a < reader.getAttributeCount(); a++) {
            var prefix = reader.getAttributePrefix(a);
            attributes.add(
                    prefix == null || prefix.isEmpty()
                            ? reader.getAttributeLocalName(a)
                            : prefix + ":" + reader.getAttributeLocalName(a));
            attributes.add(reader.getAttributeValue(a));
        }
        return List.copyOf(attributes);
    }
}
