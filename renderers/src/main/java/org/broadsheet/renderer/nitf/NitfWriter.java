package org.broadsheet.renderer.nitf;

import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.broadsheet.renderer.loss.Losses;
import org.broadsheet.renderer.markup.MarkupXml;
import org.broadsheet.vocabulary.NitfTerms;
import org.broadsheet.xml.XmlOutput;

/**
 * Writes a document of NITF, and text that XML can hold: what it had to change is reported. Our own namespace is always
 * declared, so that readers of ours know that the document tells everything. For one document.
 */
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
        out.writeStartDocument("UTF-8", "1.0");
        out.writeCharacters("\n");
        markup.block(document.root().with("xmlns:bs", NitfTerms.OWN), NitfTerms.NAMESPACE, 0);
        out.writeCharacters("\n");
        out.writeEndDocument();
        out.flush();
        if (replaced) {
            losses.changed(
                    document.path(), "characters that XML does not allow, such as controls, are written as U+FFFD");
        }
    }

    private String clean(String text) {
        String clean = XmlOutput.clean(text);
        replaced |= !clean.equals(text);
        return clean;
    }
}
