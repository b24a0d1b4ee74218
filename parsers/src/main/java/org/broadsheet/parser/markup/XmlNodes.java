package org.broadsheet.parser.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.broadsheet.xml.XmlPlace;
import org.jspecify.annotations.Nullable;

/**
 * Makes nodes of XML as it is read. Comments and processing instructions are left out. An element in another namespace than
 * the one around it has it as {@code xmlns}; attributes of a namespace other than that of {@code xml:lang} are named
 * {@code {namespace}name}.
 */
public final class XmlNodes {
    private final XMLStreamReader reader;

    private XmlNodes(XMLStreamReader reader) {
        this.reader = reader;
    }

    /**
     * The element that {@code reader} stands at the start of; afterwards it stands at its end. The depth is what the
     * reader allows, see {@link org.broadsheet.xml.XmlInput}.
     */
    public static Element read(XMLStreamReader reader) throws XMLStreamException {
        return new XmlNodes(reader).element("");
    }

    private Element element(String around) throws XMLStreamException {
        String name = reader.getLocalName();
        String found = reader.getNamespaceURI();
        String namespace = found == null ? "" : found;
        Map<String, String> attributes = attributes(namespace.equals(around) ? null : namespace);
        int start = XmlPlace.start(reader);
        List<Node> children = children(namespace);
        return new Element(name, attributes, children, start, XmlPlace.end(reader));
    }

    private Map<String, String> attributes(@Nullable String namespace) {
        int count = reader.getAttributeCount();
        if (count == 0 && namespace == null) {
            return Map.of();
        }
        if (count == 1 && namespace == null && isPlain(reader.getAttributeNamespace(0))) {
            return Map.of(reader.getAttributeLocalName(0), reader.getAttributeValue(0));
        }
        if (count == 2
                && namespace == null
                && isPlain(reader.getAttributeNamespace(0))
                && isPlain(reader.getAttributeNamespace(1))) {
            return Map.of(
                    reader.getAttributeLocalName(0),
                    reader.getAttributeValue(0),
                    reader.getAttributeLocalName(1),
                    reader.getAttributeValue(1));
        }
        var attributes = new HashMap<String, String>(2 * count + 2);
        if (namespace != null) {
            attributes.put("xmlns", namespace);
        }
        for (int i = 0; i < count; i++) {
            attribute(i, attributes);
        }
        return attributes;
    }

    private void attribute(int i, Map<String, String> attributes) {
        String namespace = reader.getAttributeNamespace(i);
        String name = reader.getAttributeLocalName(i);
        if (isPlain(namespace)) {
            attributes.put(name, reader.getAttributeValue(i));
        } else if (namespace.equals(XMLConstants.XML_NS_URI)) {
            attributes.putIfAbsent(name, reader.getAttributeValue(i));
        } else {
            attributes.put("{" + namespace + "}" + name, reader.getAttributeValue(i));
        }
    }

    private static boolean isPlain(@Nullable String namespace) {
        return namespace == null || namespace.isEmpty();
    }

    private List<Node> children(String namespace) throws XMLStreamException {
        List<Node> children = List.of();
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            Node child = switch (reader.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> element(namespace);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
                default -> null;
            };
            if (child != null) {
                children = children.isEmpty() ? new ArrayList<>(4) : children;
                children.add(child);
            }
        }
        return children;
    }

    private Text text() throws XMLStreamException {
        String characters = reader.getText();
        return new Text(characters, XmlPlace.start(reader), XmlPlace.end(reader));
    }
}
