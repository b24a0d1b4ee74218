package org.broadsheet.renderer.newsmlg2;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Assumptions;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The official schema of NewsML-G2 2.35, when it lies beside the repository; it is read from files alone. */
final class OfficialSchema {
    private static final Path FOLDER = Path.of("..", "..", "shared", "standards", "newsml-g2", "xsd");
    private static final Path XSD = FOLDER.resolve("NewsML-G2_2.35-spec-All-Power.xsd");

    private final Schema schema;

    private OfficialSchema(Schema schema) {
        this.schema = schema;
    }

    /** The schema; skips the test when it is not there. */
    static OfficialSchema orSkip() throws SAXException {
        return of(XSD);
    }

    /** The schema with that of NITF, which judges bodies in NITF. */
    static OfficialSchema withNitfOrSkip() throws SAXException {
        return of(XSD, FOLDER.resolve("nitf-3-6.xsd"));
    }

    private static OfficialSchema of(Path... files) throws SAXException {
        for (Path file : files) {
            Assumptions.assumeTrue(Files.exists(file), "the official schema is not at " + file);
        }
        var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        return new OfficialSchema(factory.newSchema(
                Stream.of(files).map(file -> new StreamSource(file.toFile())).toArray(StreamSource[]::new)));
    }

    /** What is wrong with a document. */
    List<String> faults(byte[] document) throws Exception {
        var faults = new ArrayList<String>();
        var validator = schema.newValidator();
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        validator.setResourceResolver((type, namespace, publicId, systemId, base) -> {
            throw new IllegalStateException("asked for " + systemId);
        });
        validator.setErrorHandler(new DefaultHandler() {
            @Override
            public void error(SAXParseException fault) {
                faults.add(fault.getLineNumber() + ": " + fault.getMessage());
            }
        });
        validator.validate(new StreamSource(new ByteArrayInputStream(document)));
        return faults;
    }
}
