package org.broadsheet.parser.newsmlg2;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.broadsheet.format.Limits;
import org.broadsheet.format.ParseException;
import org.broadsheet.source.Source;
import org.broadsheet.vocabulary.Scheme;
import org.broadsheet.xml.XmlBytes;
import org.broadsheet.xml.XmlInput;

/**
 * A catalog of NewsML-G2 in a file of its own: which alias stands for which scheme. Documents name catalogs by an address,
 * which is never fetched; a catalog at hand is given to {@link NewsmlG2Parser.Builder#catalog}.
 */
public final class Catalog {
    private Catalog() {}

    /**
     * The schemes of a {@code catalog} or of the catalogs in a {@code catalogItem}, in document order.
     *
     * @throws ParseException when it is no well-formed XML, or declares no scheme
     */
    public static List<Scheme> schemes(Source source) {
        var input = XmlInput.within(Limits.defaults());
        Source text = XmlBytes.decoded(source);
        try {
            List<Scheme> schemes = schemes(input.root(text, new StringReader(text.text())));
            if (schemes.isEmpty()) {
                throw new ParseException(
                        "newsml-g2/catalog-empty",
                        "the catalog declares no scheme; elements such as <scheme alias=\"subj\""
                                + " uri=\"http://example.org/subj/\"/> were expected");
            }
            return schemes;
        } catch (XMLStreamException fault) {
            throw input.refusal(fault, text);
        }
    }

    private static List<Scheme> schemes(XMLStreamReader reader) throws XMLStreamException {
        var schemes = new ArrayList<Scheme>();
        int event = XMLStreamConstants.START_ELEMENT;
        while (event != XMLStreamConstants.END_DOCUMENT) {
            if (event == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("scheme")) {
                add(reader, schemes);
            }
            event = reader.next();
        }
        return schemes;
    }

    private static void add(XMLStreamReader reader, List<Scheme> schemes) {
        String alias = reader.getAttributeValue(null, "alias");
        String uri = reader.getAttributeValue(null, "uri");
        if (alias != null && uri != null && !alias.isBlank() && !uri.isBlank()) {
            schemes.add(new Scheme(alias.strip(), uri.strip()));
        }
    }
}
