package org.broadsheet.renderer.nitf;

import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.broadsheet.renderer.loss.Losses;
import org.broadsheet.renderer.markup.Element;
import org.broadsheet.renderer.markup.Markup;
import org.broadsheet.renderer.markup.MarkupXml;
import org.broadsheet.vocabulary.NitfTerms;
import org.broadsheet.xml.XmlOutput;

/** Writes a document of NITF, and text that XML can hold: what it had to change is reported. For one document. */
final class NitfWriter {
    private final XMLStreamWriter out;
    private final Losses losses;
    private final MarkupXml markup;
    private boolean replaced;

    NitfWriter(OutputStream stream, Losses losses) throws XMLStreamException {
        this.out = XmlOutput.to(stream);
        this.losses = losses;
        this.markup = new MarkupXml(out, this::clean);
    }

    void write(Document document) throws XMLStreamException {
        Element root = document.root();
        out.writeStartDocument("UTF-8", "1.0");
        out.writeCharacters("\n");
        markup.block(holdsOwn(root) ? root.with("xmlns:bs", NitfTerms.OWN) : root, NitfTerms.NAMESPACE, 0);
        out.writeCharacters("\n");
        out.writeEndDocument();
        out.flush();
        if (replaced) {
            losses.changed(
                    document.path(), "characters that XML does not allow, such as controls, are written as U+FFFD");
        }
    }

    private static boolean holdsOwn(Markup markup) {
        return markup instanceof Element element
                && (element.attributes().keySet().stream().anyMatch(name -> name.startsWith("bs:"))
                        || element.children().stream().anyMatch(NitfWriter::holdsOwn));
    }

    private String clean(String text) {
        String clean = XmlOutput.clean(text);
        replaced |= !clean.equals(text);
        return clean;
    }
}
