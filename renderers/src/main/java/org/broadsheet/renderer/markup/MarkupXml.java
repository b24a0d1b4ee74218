package org.broadsheet.renderer.markup;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.broadsheet.xml.XmlOutput;

/**
 * Writes markup, XHTML or NITF, as XML, in the namespace that is the default where it is written. Lines end in a line feed; there is
 * indentation only between blocks, never in running text. For one document and one thread.
 */
public final class MarkupXml {
    private static final Set<String> XHTML_BLOCKS = Set.of(
            "html",
            "head",
            "title",
            "body",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "p",
            "pre",
            "aside",
            "blockquote",
            "footer",
            "ul",
            "ol",
            "li",
            "figure",
            "figcaption",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "th",
            "td");
    private static final Set<String> NITF_BLOCKS = Set.of(
            "nitf",
            "meta",
            "tobject",
            "tobject.property",
            "tobject.subject",
            "docdata",
            "correction",
            "evloc",
            "doc-id",
            "del-list",
            "from-src",
            "urgency",
            "fixture",
            "date.issue",
            "date.release",
            "date.expire",
            "doc-scope",
            "series",
            "ed-msg",
            "du-key",
            "doc.copyright",
            "doc.rights",
            "key-list",
            "keyword",
            "identified-content",
            "pubdata",
            "revision-history",
            "body.head",
            "hedline",
            "hl1",
            "hl2",
            "rights",
            "byline",
            "distributor",
            "dateline",
            "abstract",
            "body.content",
            "block",
            "bq",
            "credit",
            "media",
            "media-metadata",
            "media-reference",
            "media-caption",
            "media-producer",
            "body.end",
            "tagline");
    private static final Set<String> BLOCKS =
            Stream.of(XHTML_BLOCKS, NITF_BLOCKS).flatMap(Set::stream).collect(Collectors.toCollection(HashSet::new));
    private static final String NITF_CONTENT = "identified-content";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final int DEEPEST = 16;
    private static final char[] INDENTATION = ("\n" + "  ".repeat(DEEPEST)).toCharArray();

    private final XMLStreamWriter out;
    private final UnaryOperator<String> clean;

    /**
     * Writes to {@code out}.
     *
     * @param clean takes out of text and values what XML does not allow
     */
    public MarkupXml(XMLStreamWriter out, UnaryOperator<String> clean) {
        this.out = out;
        this.clean = clean;
    }

    /** Writes a line feed and the indentation of the given depth, at most sixteen steps. */
    public static void newLine(XMLStreamWriter out, int depth) throws XMLStreamException {
        XmlOutput.space(out, INDENTATION, 1 + 2 * Math.min(depth, DEEPEST));
    }

    /**
     * Writes an element that stands on a line of its own.
     *
     * @param namespace what its namespace is declared to be; empty when it is that of the element around it
     */
    public void block(Element element, String namespace, int depth) throws XMLStreamException {
        start(element, namespace);
        boolean laidOut = isLaidOut(element);
        for (Markup child : element.children()) {
            if (laidOut) {
                newLine(out, depth + 1);
                block((Element) child, "", depth + 1);
            } else {
                inline(child);
            }
        }
        if (laidOut) {
            newLine(out, depth);
        }
        out.writeEndElement();
    }

    /** Writes a piece of running text. */
    public void inline(Markup markup) throws XMLStreamException {
        if (markup instanceof Text text) {
            text(text.value());
        } else if (markup instanceof Element element) {
            start(element, "");
            for (Markup child : element.children()) {
                inline(child);
            }
            out.writeEndElement();
        }
    }

    /** Writes characters between tags. */
    public void text(String characters) throws XMLStreamException {
        if (XmlOutput.isPlain(characters)) {
            XmlOutput.plain(out, characters);
        } else {
            out.writeCharacters(clean.apply(characters));
        }
    }

    /** Writes a start tag, with {@code xml:lang} beside each {@code lang}. */
    public void start(Element element, String namespace) throws XMLStreamException {
        out.writeStartElement(element.name());
        if (!namespace.isEmpty()) {
            out.writeDefaultNamespace(namespace);
        }
        for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
            String value = clean.apply(attribute.getValue());
            if (attribute.getKey().equals("lang")) {
                out.writeAttribute("xml", XML, "lang", value);
            }
            out.writeAttribute(attribute.getKey(), value);
        }
    }

    private static boolean isLaidOut(Element element) {
        if (element.children().isEmpty() || !isBlock(element) || element.name().equals("pre")) {
            return false;
        }
        for (Markup child : element.children()) {
            if (!(child instanceof Element part)
                    || !isBlock(part) && !element.name().equals(NITF_CONTENT)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlock(Element element) {
        return BLOCKS.contains(element.name());
    }
}
