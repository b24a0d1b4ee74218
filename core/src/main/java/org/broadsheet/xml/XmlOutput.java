package org.broadsheet.xml;

import com.ctc.wstx.api.InvalidCharHandler;
import com.ctc.wstx.api.WstxOutputProperties;
import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.codehaus.stax2.XMLOutputFactory2;
import org.codehaus.stax2.XMLStreamWriter2;

/**
 * Writes XML in UTF-8. Namespaces are written as the caller says, an element without content as one tag, a carriage return
 * as a reference; the stream below is left open. That no element bears an attribute twice is the caller's care. Safe for use by several threads; a writer is for one thread.
 */
public final class XmlOutput {
    /** What is written for a character that XML 1.0 does not allow. */
    public static final char REPLACEMENT = '\uFFFD';

    private static final XMLOutputFactory2 FACTORY = factory();
    private static final boolean[] MARKED = marked();

    private XmlOutput() {}

    /**
     * A writer on a stream. Characters must be given clean, see {@link #clean}: lone surrogates make it fail.
     *
     * @throws XMLStreamException when it cannot be made
     */
    public static XMLStreamWriter to(OutputStream out) throws XMLStreamException {
        return FACTORY.createXMLStreamWriter(new Utf8Writer(out), "UTF-8");
    }

    /** Whether a text may stand between tags as it is: nothing in it is to be escaped, replaced or looked at more closely. */
    public static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < MARKED.length ? MARKED[c] : c >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return true;
    }

    /** Writes a text between tags that {@link #isPlain is plain}. */
    public static void plain(XMLStreamWriter out, String text) throws XMLStreamException {
        ((XMLStreamWriter2) out).writeRaw(text);
    }

    /** Writes the first {@code length} characters of {@code spaces} between tags: line feeds and spaces. */
    public static void space(XMLStreamWriter out, char[] spaces, int length) throws XMLStreamException {
        ((XMLStreamWriter2) out).writeRaw(spaces, 0, length);
    }

    /**
     * The text with {@link #REPLACEMENT} for each UTF-16 code unit that XML 1.0 does not allow, lone surrogates included;
     * {@code text} itself when there is none.
     *
     * @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, 2.2</a>
     */
    public static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' ? !isSpace(c) : c >= Character.MIN_SURROGATE) {
                return cleaned(text, i);
            }
        }
        return text;
    }

    private static String cleaned(String text, int from) {
        StringBuilder clean = null;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c) || c < ' ' && !isSpace(c) || c >= '\uFFFE') {
                clean = clean == null ? new StringBuilder(text) : clean;
                clean.setCharAt(i, REPLACEMENT);
            }
        }
        return clean == null ? text : clean.toString();
    }

    /** The first characters of Unicode that are no plain text: those of markup, and controls other than tab and line feed. */
    private static boolean[] marked() {
        var marked = new boolean[0xA0];
        for (char c = 0; c < marked.length; c++) {
            marked[c] = c < ' ' && c != '\t' && c != '\n' || c == '<' || c == '>' || c == '&' || c >= 0x7F;
        }
        return marked;
    }

    private static boolean isSpace(char c) {
        return c == '\t' || c == '\n' || c == '\r';
    }

    private static XMLOutputFactory2 factory() {
        var factory = new WstxOutputFactory();
        factory.setProperty(XMLOutputFactory.IS_REPAIRING_NAMESPACES, false);
        factory.setProperty(XMLOutputFactory2.P_AUTOMATIC_EMPTY_ELEMENTS, true);
        factory.setProperty(WstxOutputProperties.P_ADD_SPACE_AFTER_EMPTY_ELEM, false);
        factory.setProperty(WstxOutputProperties.P_USE_DOUBLE_QUOTES_IN_XML_DECL, true);
        factory.setProperty(WstxOutputProperties.P_OUTPUT_VALIDATE_STRUCTURE, true);
        factory.setProperty(WstxOutputProperties.P_OUTPUT_VALIDATE_NAMES, false);
        factory.setProperty(WstxOutputProperties.P_OUTPUT_VALIDATE_CONTENT, false);
        factory.setProperty(WstxOutputProperties.P_OUTPUT_VALIDATE_ATTR, false);
        factory.setProperty(WstxOutputProperties.P_OUTPUT_ESCAPE_CR, true);
        factory.setProperty(
                WstxOutputProperties.P_OUTPUT_INVALID_CHAR_HANDLER,
                new InvalidCharHandler.ReplacingHandler(REPLACEMENT));
        return factory;
    }
}
