package org.broadsheet.renderer.newsmlg2;

import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.broadsheet.model.ElementPath;
import org.broadsheet.renderer.loss.Losses;
import org.broadsheet.renderer.markup.Element;
import org.broadsheet.renderer.markup.Markup;
import org.broadsheet.renderer.markup.MarkupXml;
import org.broadsheet.xml.XmlOutput;

/**
 * Writes elements of NewsML-G2, each on a line of its own, and text that XML can hold. What it had to change is reported
 * as part of the item that is being written.
 */
final class G2Writer {
    static final String NAR = "http://iptc.org/std/nar/2006-10-01/";
    static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final String OWN = "tag:broadsheet.org,2026:newsml-g2";

    private final XMLStreamWriter out;
    private Losses losses;
    private final MarkupXml markup;
    private ElementPath item = ElementPath.ROOT;
    private int depth;
    private boolean hasChildren;
    private boolean replaced;
    private boolean collapsed;

    G2Writer(OutputStream stream, Losses losses) throws XMLStreamException {
        this.out = XmlOutput.to(stream);
        this.losses = losses;
        this.markup = new MarkupXml(out, this::clean);
    }

    /** Writes a whole document of the item at {@code path}. */
    void document(String root, ElementPath path, Part content) throws XMLStreamException {
        item = path;
        out.writeStartDocument("UTF-8", "1.0");
        element(root, write -> {
            out.writeDefaultNamespace(NAR);
            out.writeNamespace("bs", OWN);
            content.write(write);
        });
        report();
        out.writeCharacters("\n");
        out.writeEndDocument();
        out.flush();
    }

    /** Reports from here on elsewhere. */
    void report(Losses others) {
        losses = others;
    }

    /** Writes the item at {@code path}; what is changed in it is reported with that path. */
    void item(String name, ElementPath path, Part content) throws XMLStreamException {
        item = path;
        element(name, content);
        report();
    }

    /** Writes an element on a line of its own. */
    void element(String name, Part content) throws XMLStreamException {
        MarkupXml.newLine(out, depth);
        out.writeStartElement(name);
        depth++;
        hasChildren = false;
        content.write(this);
        depth--;
        if (hasChildren) {
            MarkupXml.newLine(out, depth);
        }
        out.writeEndElement();
        hasChildren = true;
    }

    void attribute(String name, String value) throws XMLStreamException {
        out.writeAttribute(name, clean(value));
    }

    /** Writes an attribute whose value must not hold tabs or line ends. */
    void lineAttribute(String name, String value) throws XMLStreamException {
        out.writeAttribute(name, clean(collapse(value)));
    }

    /** Writes an attribute in the namespace of our own, which the schema allows everywhere. */
    void ownAttribute(String name, String value) throws XMLStreamException {
        out.writeAttribute("bs", OWN, name, clean(value));
    }

    void language(String tag) throws XMLStreamException {
        out.writeAttribute("xml", XML, "lang", tag);
    }

    void text(String text) throws XMLStreamException {
        markup.text(text);
    }

    /** Writes text that must not hold tabs or line ends. */
    void line(String text) throws XMLStreamException {
        markup.text(collapse(text));
    }

    /** Writes a tree of another namespace on lines of its own. */
    void tree(Element root, String namespace) throws XMLStreamException {
        MarkupXml.newLine(out, depth);
        markup.block(root, namespace, depth);
        hasChildren = true;
    }

    /**
     * Writes running text into an element of NewsML-G2: ruby as its own, line breaks as its own where it has them, marks as
     * XHTML. A line feed follows each break, for those who read the words alone.
     */
    void label(List<Markup> words, boolean knowsBreaks) throws XMLStreamException {
        for (Markup word : words) {
            label(word, NAR, knowsBreaks);
        }
    }

    private void label(Markup word, String around, boolean knowsBreaks) throws XMLStreamException {
        if (!(word instanceof Element element)) {
            markup.inline(word);
            return;
        }
        boolean isBreak = element.name().equals("br");
        if (element.name().equals("ruby")) {
            ruby(element, around);
            return;
        }
        String namespace = isBreak && knowsBreaks ? NAR : XHTML;
        markup.start(element, namespace.equals(around) ? "" : namespace);
        for (Markup child : element.children()) {
            label(child, namespace, knowsBreaks);
        }
        out.writeEndElement();
        if (isBreak) {
            out.writeCharacters("\n");
        }
    }

    /** Ruby of NewsML-G2 has its base in an element, and is otherwise that of XHTML. */
    private void ruby(Element element, String around) throws XMLStreamException {
        out.writeStartElement("ruby");
        if (!around.equals(NAR)) {
            out.writeDefaultNamespace(NAR);
        }
        out.writeStartElement("rb");
        boolean inBase = true;
        for (Markup child : element.children()) {
            if (inBase && child instanceof Element) {
                out.writeEndElement();
                inBase = false;
            }
            markup.inline(child);
        }
        if (inBase) {
            out.writeEndElement();
        }
        out.writeEndElement();
    }

    private void report() {
        if (replaced) {
            losses.changed(item, "characters that XML does not allow, such as controls, are written as U+FFFD");
        }
        if (collapsed) {
            losses.changed(
                    item, "tabs and line breaks in names, keywords and other facts of one line are written as spaces");
        }
        replaced = false;
        collapsed = false;
    }

    private String clean(String text) {
        String clean = XmlOutput.clean(text);
        replaced |= !clean.equals(text);
        return clean;
    }

    private String collapse(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\t' || c == '\r') {
                collapsed = true;
                return text.replaceAll("[\\t\\n\\r]+", " ").strip();
            }
        }
        return text;
    }
}
