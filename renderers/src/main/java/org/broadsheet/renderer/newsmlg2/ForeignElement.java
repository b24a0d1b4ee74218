package org.broadsheet.renderer.newsmlg2;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.broadsheet.format.Limits;
import org.broadsheet.format.ParseException;
import org.broadsheet.source.Source;
import org.broadsheet.xml.XmlInput;
import org.jspecify.annotations.Nullable;

/**
 * The element that a foreign fact holds as markup.
 *
 * @param attributes its attributes, {@code xml:lang} as {@code lang}
 * @param text the words right inside of it
 */
record ForeignElement(String name, Map<String, String> attributes, String text, List<ForeignElement> children) {
    private static final XmlInput INPUT = XmlInput.within(Limits.defaults());

    /** The element, when the markup is one and all of it is plain: no namespace of its own, no words between elements. */
    static Optional<ForeignElement> of(String markup) {
        if (!markup.startsWith("<")) {
            return Optional.empty();
        }
        try {
            XMLStreamReader reader = INPUT.root(Source.of("", markup), new StringReader(markup));
            return Optional.ofNullable(read(reader));
        } catch (XMLStreamException | ParseException noMarkup) {
            return Optional.empty();
        }
    }

    private static @Nullable ForeignElement read(XMLStreamReader reader) throws XMLStreamException {
        String name = reader.getLocalName();
        boolean plain =
                reader.getNamespaceURI() == null || reader.getNamespaceURI().isEmpty();
        var attributes = new LinkedHashMap<String, String>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            plain &= namespace == null || namespace.isEmpty() || namespace.equals(XMLConstants.XML_NS_URI);
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        var text = new StringBuilder();
        var children = new ArrayList<ForeignElement>();
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.getEventType() == XMLStreamConstants.START_ELEMENT) {
                ForeignElement child = read(reader);
                plain &= child != null;
                if (child != null) {
                    children.add(child);
                }
            } else if (reader.isCharacters()) {
                text.append(reader.getText());
            }
        }
        plain &= children.isEmpty() || text.toString().isBlank();
        return plain ? new ForeignElement(name, attributes, text.toString(), children) : null;
    }
}
