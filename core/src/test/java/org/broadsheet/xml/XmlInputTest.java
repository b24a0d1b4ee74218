package org.broadsheet.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.broadsheet.format.Limits;
import org.broadsheet.format.ParseException;
import org.broadsheet.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XmlInputTest {
    private static final Limits LIMITS = Limits.defaults();

    @Test
    void passesOverAPlainDoctype() {
        assertEquals("nitf|text", read("<!DOCTYPE nitf SYSTEM 'http://127.0.0.1:9/nitf.dtd'><nitf>text</nitf>"));
        assertEquals("nitf|text", read("<!DOCTYPE nitf [ <!ELEMENT nitf ANY> ]><nitf>text</nitf>"));
    }

    @Test
    void refusesTheEntityBomb() {
        var bomb = new StringBuilder("<?xml version='1.0'?>\n<!DOCTYPE a [<!ENTITY e0 'ha'>");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY e")
                    .append(i)
                    .append(" '&e")
                    .append(i - 1)
                    .append(";&e")
                    .append(i - 1)
                    .append(";'>");
        }
        bomb.append("]><a>&e39;</a>");
        assertEquals("2: xml/entity-declaration", refusal(bomb.toString()));
    }

    @Test
    void refusesAnExternalEntity(@TempDir Path folder) throws Exception {
        Path canary = Files.writeString(folder.resolve("canary"), "secret");
        assertEquals(
                "1: xml/entity-declaration",
                refusal("<!DOCTYPE a [<!ENTITY x SYSTEM '" + canary.toUri() + "'>]><a>&x;</a>"));
        assertEquals(
                "1: xml/entity-declaration",
                refusal("<!DOCTYPE a [<!ENTITY % x SYSTEM '" + canary.toUri() + "'> %x;]><a/>"));
    }

    @Test
    void refusesAReferenceToAnUndeclaredEntity() {
        assertEquals("1: xml/not-well-formed", refusal("<!DOCTYPE a SYSTEM 'a.dtd'><a>one&nbsp;two</a>"));
    }

    @Test
    void leavesXIncludeAnElement(@TempDir Path folder) throws Exception {
        Path canary = Files.writeString(folder.resolve("canary"), "secret");
        String xml = "<a xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include parse='text' href='" + canary.toUri()
                + "'/></a>";
        assertEquals("a|", read(xml));
    }

    @Test
    void refusesHundredThousandLevels() {
        assertEquals("1: limit/depth", refusal("<a>".repeat(100_000) + "</a>".repeat(100_000)));
    }

    @Test
    void readsAllLevelsThatTheLimitAllows() {
        assertEquals("a|", read("<a>".repeat(4 * 256 + 64) + "</a>".repeat(4 * 256 + 64)));
    }

    @Test
    void namesTheLimitThatIsExceeded() {
        assertEquals("1: limit/attributes", refusal("<a x='1' y='2' z='3'/>", LIMITS.with("attributes", 2)));
        assertEquals(
                "1: limit/text-length", refusal("<a x='" + "y".repeat(9999) + "'/>", LIMITS.with("text-length", 5000)));
        assertEquals(
                "1: limit/text-length", refusal("<a>" + "y".repeat(99_999) + "</a>", LIMITS.with("text-length", 5000)));
        assertEquals("1: limit/bytes", refusal("<a>" + "<b/>".repeat(9999) + "</a>", LIMITS.with("bytes", 5000)));
    }

    @Test
    void tellsThePlaceOfAFault() {
        var fault = assertThrows(ParseException.class, () -> read("<a>\n  <b></c>\n</a>", LIMITS));
        assertEquals(2, fault.span().orElseThrow().start().line());
        assertTrue(fault.getMessage().startsWith("the XML is not well-formed: "), fault.getMessage());
    }

    @Test
    void joinsTextWithCdataAndReferences() {
        assertEquals("a|one & <two> A", read("<a>one &amp; <![CDATA[<two>]]> &#65;</a>"));
    }

    private static String refusal(String xml) {
        return refusal(xml, LIMITS);
    }

    private static String refusal(String xml, Limits limits) {
        var fault = assertThrows(ParseException.class, () -> read(xml, limits));
        int line = fault.span().map(span -> span.start().line()).orElse(1);
        return line + ": " + fault.diagnostic().code();
    }

    private static String read(String xml) {
        return read(xml, LIMITS);
    }

    private static String read(String xml, Limits limits) {
        var input = XmlInput.within(limits);
        var source = Source.of("test.xml", xml);
        try {
            XMLStreamReader reader = input.root(source, new StringReader(xml));
            var text = new StringBuilder(reader.getLocalName()).append('|');
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.CHARACTERS) {
                    text.append(reader.getText());
                }
            }
            return text.toString();
        } catch (XMLStreamException fault) {
            throw input.refusal(fault, source);
        }
    }
}
