package org.broadsheet.cli;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.Source;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.source.Position;
import org.broadsheet.source.Span;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.ls.LSResourceResolver;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * Judges documents in XML by the schemas (XSD) in a folder, the largest of each namespace. Nothing outside of the folder is
 * read: what a document or a schema names elsewhere is passed over. Safe for use by several threads.
 */
final class XsdJudge {
    private static final String NAR = "http://iptc.org/std/nar/2006-10-01/";
    private static final String ANYTHING_WITHIN = "file";
    private static final String NOTHING = "";

    private final Map<String, Schema> byNamespace;

    private XsdJudge(Map<String, Schema> byNamespace) {
        this.byNamespace = byNamespace;
    }

    /** A judge that has the schemas in {@code folder}; it may be none. */
    static XsdJudge in(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.getFileName().toString().endsWith(".xsd"))
                    .sorted(Comparator.comparingLong(XsdJudge::size).reversed())
                    .toList();
        }
        var largest = new LinkedHashMap<String, Path>();
        for (Path file : files) {
            largest.putIfAbsent(namespace(file), file);
        }
        largest.remove(XMLConstants.XML_NS_URI);
        largest.remove(NOTHING);
        var schemas = new LinkedHashMap<String, Schema>();
        for (String namespace : largest.keySet()) {
            schemas.put(namespace, schema(namespace, largest, folder));
        }
        return new XsdJudge(schemas);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** An item may hold parts of any vocabulary, which are judged by their own schemas; NITF holds none. */
    private static Schema schema(String namespace, Map<String, Path> all, Path folder) throws IOException {
        var sources = new ArrayList<Source>();
        var main = Objects.requireNonNull(all.get(namespace), namespace);
        sources.add(source(main));
        if (namespace.equals(NAR)) {
            for (Map.Entry<String, Path> other : all.entrySet()) {
                if (!other.getKey().equals(NAR)) {
                    sources.add(source(other.getValue()));
                }
            }
        }
        try {
            var factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, NOTHING);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, ANYTHING_WITHIN);
            factory.setResourceResolver(new FolderResources(folder));
            return factory.newSchema(sources.toArray(Source[]::new));
        } catch (SAXException broken) {
            throw new UsageException("the schema '" + main.getFileName() + "' cannot be used: " + broken.getMessage());
        }
    }

    private static Source source(Path file) {
        return new StreamSource(file.toUri().toString());
    }

    private static String namespace(Path file) throws IOException {
        var found = new RootElement("targetNamespace");
        return found.in(new InputSource(file.toUri().toString()));
    }

    /** What the schema of its root element has against a document, with the places; nothing where there is none for it. */
    List<Diagnostic> judge(String text) {
        if (byNamespace.isEmpty()) {
            return List.of();
        }
        try {
            String namespace = new RootElement("").in(new InputSource(new StringReader(text)));
            Schema schema = byNamespace.get(namespace.isEmpty() && byNamespace.containsKey(NAR) ? NAR : namespace);
            return schema == null ? List.of() : faults(schema.newValidator(), text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<Diagnostic> faults(Validator validator, String text) throws IOException {
        var faults = new Faults();
        try {
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, NOTHING);
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, NOTHING);
            validator.setErrorHandler(faults);
            validator.setResourceResolver(nowhere());
            validator.validate(new SAXSource(reader(), new InputSource(new StringReader(text))));
        } catch (SAXParseException told) {
            faults.add(told);
        } catch (SAXException failure) {
            throw new IllegalStateException("the schema cannot be applied: " + failure.getMessage(), failure);
        }
        return faults.found.stream().distinct().toList();
    }

    private static LSResourceResolver nowhere() {
        return (type, namespace, publicId, systemId, base) -> new FolderResources.Text("", publicId, systemId);
    }

    /** A reader of the JDK's own that loads nothing. */
    private static XMLReader reader() {
        try {
            var factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException | SAXException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Finds the namespace of a root element, or the value of an attribute of it. */
    private static final class RootElement extends org.xml.sax.helpers.DefaultHandler {
        private final String attribute;
        private String found = "";

        RootElement(String attribute) {
            this.attribute = attribute;
        }

        String in(InputSource document) throws IOException {
            XMLReader reader = reader();
            reader.setContentHandler(this);
            reader.setErrorHandler(this);
            reader.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            try {
                reader.parse(document);
            } catch (SAXException endOrBroken) {
                return found;
            }
            return found;
        }

        @Override
        public void startElement(String uri, String name, String qName, org.xml.sax.Attributes attributes)
                throws SAXException {
            found = attribute.isEmpty()
                    ? uri
                    : Optional.ofNullable(attributes.getValue(attribute)).orElse("");
            throw new SAXException("the root element is known");
        }
    }

    /** Collects what a validator tells. */
    private static final class Faults implements ErrorHandler {
        private final List<Diagnostic> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException told) {
            add(told);
        }

        @Override
        public void error(SAXParseException told) {
            add(told);
        }

        @Override
        public void fatalError(SAXParseException told) {
            add(told);
        }

        void add(SAXParseException told) {
            var fault = Diagnostic.error(
                    SchemaJudge.CODE, "this is not valid by its schema: " + sentence(told.getMessage()));
            found.add(
                    told.getLineNumber() < 1
                            ? fault
                            : fault.at(Span.at(
                                    new Position(0, told.getLineNumber(), Math.max(told.getColumnNumber(), 1)))));
        }

        /** What is wrong, without the key of the rule before it. */
        private static String sentence(@Nullable String message) {
            String words = message == null ? "no reason is told" : message;
            int colon = words.indexOf(": ");
            return colon > 0 && words.indexOf(' ') > colon ? words.substring(colon + 2) : words;
        }
    }
}
