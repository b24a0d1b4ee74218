package org.broadsheet.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import org.broadsheet.format.Limits;
import org.broadsheet.source.Source;
import org.junit.jupiter.api.Test;

class XmlOutputTest {
    @Test
    void leavesCleanTextAlone() {
        String text = "tab\t line\n 龘 𠀀 \uE000 \uFFFD";
        assertSame(text, XmlOutput.clean(text));
    }

    @Test
    void replacesWhatXmlDoesNotAllow() {
        assertEquals("a\uFFFDb\uFFFD\uFFFD𠀀\uFFFD", XmlOutput.clean("a\u0000b\uDC00\uD800𠀀\uFFFE"));
        assertEquals("\uFFFD", XmlOutput.clean("\uD840"));
    }

    @Test
    void callsPlainOnlyWhatIsWrittenAsItIs() throws Exception {
        for (int c = 0; c < 0x3000; c++) {
            String text = "x" + (char) c + "]";
            var bytes = new ByteArrayOutputStream();
            var writer = XmlOutput.to(bytes);
            writer.writeStartElement("a");
            writer.writeCharacters(XmlOutput.clean(text));
            writer.writeEndElement();
            writer.close();
            boolean same = bytes.toString(StandardCharsets.UTF_8).equals("<a>" + text + "</a>");
            assertEquals(same && c != '>', XmlOutput.isPlain(text), Integer.toHexString(c));
        }
        assertFalse(XmlOutput.isPlain("\uD840"));
        assertFalse(XmlOutput.isPlain("\uFFFF"));
    }

    @Test
    void writesEveryCodeUnitSoThatItReadsBack() throws Exception {
        for (int c = 0; c <= 0xFFFF; c += 64) {
            var units = new StringBuilder("x");
            for (int i = c; i < c + 64; i++) {
                units.append((char) i).append('-');
            }
            String clean = XmlOutput.clean(units.toString());
            assertEquals(clean + "|" + clean, roundTrip(clean), () -> Integer.toHexString(units.charAt(1)));
        }
    }

    private static String roundTrip(String text) throws XMLStreamException {
        var bytes = new ByteArrayOutputStream();
        var writer = XmlOutput.to(bytes);
        writer.writeStartDocument("UTF-8", "1.0");
        writer.writeStartElement("a");
        writer.writeAttribute("b", text);
        writer.writeCharacters(text);
        writer.writeEndDocument();
        writer.close();
        String xml = bytes.toString(StandardCharsets.UTF_8);
        var source = Source.of("test.xml", xml);
        var reader = XmlInput.within(Limits.defaults()).root(source, new StringReader(xml));
        return reader.getAttributeValue(0) + "|" + reader.getElementText();
    }
}
