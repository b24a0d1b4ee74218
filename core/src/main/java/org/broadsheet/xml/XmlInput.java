package org.broadsheet.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.broadsheet.format.Limits;
import org.broadsheet.format.ParseException;
import org.broadsheet.source.PassingText;
import org.broadsheet.source.Position;
import org.broadsheet.source.Source;
import org.broadsheet.source.Span;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Opens XML that may come from anybody. Nothing but the given characters is ever read: a DOCTYPE is passed over, its DTD not
 * looked up, an entity declaration refused; XInclude, schema locations and style sheets are elements, attributes and
 * instructions like any other. Elements may nest four times as deep as {@link Limits#depth()} and 64 levels more, as a
 * block takes up to four elements; sizes are those of the limits.
 *
 * <p>Text comes in one piece up to the next tag, instruction or comment: the reader joins CDATA sections and character
 * references with the text around them. Immutable, and safe for use by several threads; a reader is for one thread.
 */
public final class XmlInput {
    private static final int ELEMENTS_A_BLOCK = 4;
    private static final int ELEMENTS_AROUND = 64;
    private static final XMLResolver NOTHING = (publicId, systemId, base, namespace) -> {
        throw new XMLStreamException("a reference to something outside of the document");
    };

    private final Limits limits;
    private final XMLInputFactory factory;

    private XmlInput(Limits limits) {
        this.limits = limits;
        this.factory = factory(limits);
    }

    /** Holds all input to the given ceilings. */
    public static XmlInput within(Limits limits) {
        return new XmlInput(limits);
    }

    /**
     * Opens XML in characters and goes to the start of its root element.
     *
     * @throws ParseException when the beginning is not well-formed, or declares entities
     */
    public XMLStreamReader root(Source source, Reader characters) {
        try {
            return toRoot(source, factory.createXMLStreamReader(source.name(), characters));
        } catch (XMLStreamException fault) {
            throw refusal(fault, source);
        }
    }

    /**
     * Opens XML that passes by and goes to the start of its root element.
     *
     * @throws ParseException when the beginning is not well-formed, or declares entities
     */
    public XMLStreamReader root(PassingText text) {
        return root(text.source(), text);
    }

    /**
     * What to tell of a fault in XML that was opened as the text of {@code source}: which limit, or which place. Text that passes by is not kept,
     * so the reader's own line and column are told.
     *
     * @throws UncheckedIOException when it is no fault of the XML: its bytes could not be had
     */
    public ParseException refusal(XMLStreamException fault, Source source) {
        if (fault.getCause() instanceof IOException failure) {
            return XmlBytes.refusal(failure);
        }
        String found = message(fault);
        for (String name : Limits.NAMES) {
            if (found.contains(ceiling(name) + " limit (")) {
                return limits.exceeded(name);
            }
        }
        String sentence = "the XML is not well-formed: " + found;
        Location location = fault.getLocation();
        if (location == null || location.getCharacterOffset() < 0) {
            return new ParseException("xml/not-well-formed", sentence);
        }
        int offset = location.getCharacterOffset();
        Position place = offset <= source.text().length()
                ? source.position(offset)
                : new Position(offset, Math.max(location.getLineNumber(), 1), Math.max(location.getColumnNumber(), 1));
        return new ParseException("xml/not-well-formed", sentence, Span.at(place));
    }

    private static XMLStreamReader toRoot(Source source, XMLStreamReader reader) throws XMLStreamException {
        while (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
            if (reader.getEventType() == XMLStreamConstants.DTD) {
                refuseEntities(source, reader);
            }
            reader.next();
        }
        return reader;
    }

    private static void refuseEntities(Source source, XMLStreamReader reader) throws XMLStreamException {
        String subset = ((XMLStreamReader2) reader).getDTDInfo().getDTDInternalSubset();
        if (subset != null && subset.contains("<!ENTITY")) {
            int offset = Math.min(
                    Math.max(reader.getLocation().getCharacterOffset(), 0),
                    source.text().length());
            throw new ParseException(
                    "xml/entity-declaration",
                    "the DOCTYPE declares entities, which are refused; write their text where it belongs",
                    source.span(offset, offset));
        }
    }

    /** The first line of what Woodstox says, which is followed by the place, as JDK classes would say it. */
    private static String message(XMLStreamException fault) {
        String full = String.valueOf(fault.getMessage());
        int end = full.indexOf("\n at [");
        return (end < 0 ? full : full.substring(0, end)).replace('\n', ' ');
    }

    /** The words by which Woodstox names the ceiling that it has from the limit called {@code name}. */
    private static String ceiling(String name) {
        return switch (name) {
            case "bytes" -> "document characters";
            case "depth" -> "Element Depth";
            case "attributes" -> "Attribute";
            case "text-length" -> "size";
            default -> "\n";
        };
    }

    private static XMLInputFactory factory(Limits limits) {
        var factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver(NOTHING);
        factory.setProperty(WstxInputProperties.P_DTD_RESOLVER, NOTHING);
        factory.setProperty(WstxInputProperties.P_ENTITY_RESOLVER, NOTHING);
        factory.setProperty(WstxInputProperties.P_CACHE_DTDS, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, (int)
                Math.min((long) ELEMENTS_A_BLOCK * limits.depth() + ELEMENTS_AROUND, Integer.MAX_VALUE));
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, limits.attributes());
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, limits.textLength());
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, limits.textLength());
        factory.setProperty(WstxInputProperties.P_MAX_CHARACTERS, limits.bytes());
        return factory;
    }
}
