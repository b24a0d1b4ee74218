package org.broadsheet.renderer.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.diagnostic.Severity;
import org.broadsheet.xml.XmlOutput;

/** JUnit XML: a suite for each document, a case for each rule that it breaks, one passing case where it breaks none. */
final class JunitReport implements Report {
    private static final String CLEAN = "nothing found";
    private static final String READ = "can be read";

    private final Severity threshold;
    private final OutputStream out;
    private final XMLStreamWriter xml;
    private boolean open;

    JunitReport(OutputStream out, Severity threshold) throws IOException {
        this.threshold = threshold;
        this.out = out;
        try {
            xml = XmlOutput.to(out);
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    @Override
    public void add(Examined document) throws IOException {
        run(() -> {
            open();
            write(document);
        });
    }

    @Override
    public void end() throws IOException {
        run(() -> {
            open();
            line(0);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        });
        out.write('\n');
        out.flush();
    }

    private void open() throws XMLStreamException {
        if (!open) {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuites");
            open = true;
        }
    }

    private void write(Examined document) throws XMLStreamException {
        var rules = new TreeMap<String, List<Diagnostic>>();
        document.findings().stream()
                .filter(Finding::counts)
                .map(Finding::diagnostic)
                .forEach(found -> rules.computeIfAbsent(found.code(), none -> new ArrayList<>())
                        .add(found));
        long failures = rules.values().stream().filter(this::fails).count();
        boolean unread = document.refusal().isPresent();
        line(1);
        xml.writeStartElement("testsuite");
        attribute("name", document.name());
        attribute("tests", String.valueOf(Math.max(1, rules.size())));
        attribute("failures", String.valueOf(failures));
        attribute("errors", unread ? "1" : "0");
        if (rules.isEmpty()) {
            writeSole(document);
        }
        for (Map.Entry<String, List<Diagnostic>> rule : rules.entrySet()) {
            write(document, rule.getKey(), rule.getValue());
        }
        line(1);
        xml.writeEndElement();
    }

    private void writeSole(Examined document) throws XMLStreamException {
        line(2);
        xml.writeStartElement("testcase");
        attribute("name", document.refusal().isPresent() ? READ : CLEAN);
        attribute("classname", document.name());
        if (document.refusal().isPresent()) {
            var refusal = document.refusal().get();
            writeFault(
                    "error",
                    refusal.code(),
                    Line.refusal(document.name(), refusal).words(false));
        }
        xml.writeEndElement();
    }

    private void write(Examined document, String rule, List<Diagnostic> found) throws XMLStreamException {
        line(2);
        xml.writeStartElement("testcase");
        attribute("name", rule);
        attribute("classname", document.name());
        String lines = String.join(
                "\n",
                found.stream()
                        .map(each -> Line.of(document.name(), each).words(false))
                        .toList());
        if (fails(found)) {
            writeFault("failure", rule, lines);
        } else {
            line(3);
            xml.writeStartElement("system-out");
            xml.writeCharacters(XmlOutput.clean(lines));
            xml.writeEndElement();
        }
        line(2);
        xml.writeEndElement();
    }

    /** The first line is the message, all of them the content. */
    private void writeFault(String element, String type, String lines) throws XMLStreamException {
        int end = lines.indexOf('\n');
        line(3);
        xml.writeStartElement(element);
        attribute("message", end < 0 ? lines : lines.substring(0, end));
        attribute("type", type);
        xml.writeCharacters(XmlOutput.clean(lines));
        xml.writeEndElement();
    }

    private boolean fails(List<Diagnostic> found) {
        return found.stream().anyMatch(each -> each.severity().atLeast(threshold));
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, OneLine.of(value, 1_000));
    }

    private void line(int level) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(level));
    }

    private static void run(Steps steps) throws IOException {
        try {
            steps.run();
        } catch (XMLStreamException failed) {
            throw failed.getNestedException() instanceof IOException stream ? stream : new IOException(failed);
        }
    }

    /** What writes. */
    @FunctionalInterface
    private interface Steps {
        void run() throws XMLStreamException;
    }
}
