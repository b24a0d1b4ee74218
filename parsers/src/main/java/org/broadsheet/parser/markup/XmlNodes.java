package org.broadsheet.parser.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.broadsheet.xml.XmlPlace;

/** Makes nodes of XML as it is read. Comments and processing instructions are left out. */
public final class XmlNodes {
    private XmlNodes() {}

    /**
     * The element that {@code reader} stands at the start of; afterwards it stands at its end. The depth is what the
     * reader allows, see {@link org.broadsheet.xml.XmlInput}.
     */
    public static Element read(XMLStreamReader reader) throws XMLStreamException {
        String name = reader.getLocalName();
        Map<String, String> attributes = attributes(reader);
        int start = XmlPlace.start(reader);
        List<Node> children = children(reader);
        return new Element(name, attributes, children, start, XmlPlace.end(reader));
    }

    /** The attributes of the element that {@code reader} stands at the start of. */
    public static Map<String, String> attributes(XMLStreamReader reader) {
        int count = reader.getAttributeCount();
        if (count == 0) {
            return Map.of();
        }
        var attributes = new HashMap<String, String>(count * 2);
        for (int i = 0; i < count; i++) {
            String namespace = reader.getAttributeNamespace(i);
            if (namespace == null || namespace.isEmpty()) {
                attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            } else {
                attributes.putIfAbsent(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            }
        }
        return attributes;
    }

    private static List<Node> children(XMLStreamReader reader) throws XMLStreamException {
        List<Node> children = List.of();
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            Node child = switch (reader.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> read(reader);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    new Text(reader.getText(), XmlPlace.start(reader), XmlPlace.end(reader));
                default -> null;
            };
            if (child != null) {
                children = children.isEmpty() ? new ArrayList<>(4) : children;
                children.add(child);
            }
        }
        return children;
    }
}
