package org.broadsheet.renderer.nitf;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Assumptions;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The official schema of NITF 3.6, when it lies beside the repository; it is read from files alone. */
final class OfficialSchema {
    private static final Path XSD = Path.of("..", "..", "shared", "standards", "newsml-g2", "xsd", "nitf-3-6.xsd");

    private final Schema schema;

    private OfficialSchema(Schema schema) {
        this.schema = schema;
    }

    /** The schema; skips the test when it is not there. */
    static OfficialSchema orSkip() throws SAXException {
        Assumptions.assumeTrue(Files.exists(XSD), "the official schema is not at " + XSD);
        var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        return new OfficialSchema(factory.newSchema(XSD.toFile()));
    }

    /** What is wrong with a document. */
    List<String> faults(byte[] document) throws Exception {
        var faults = new ArrayList<String>();
        var validator = schema.newValidator();
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
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
