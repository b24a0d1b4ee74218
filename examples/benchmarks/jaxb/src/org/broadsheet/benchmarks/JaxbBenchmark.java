package org.broadsheet.benchmarks;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.broadsheet.benchmarks.bound.ObjectFactory;
import org.broadsheet.format.ParseResult;
import org.broadsheet.format.Parser;
import org.broadsheet.format.Renderer;
import org.broadsheet.parser.Parsers;
import org.broadsheet.renderer.Renderers;
import org.broadsheet.source.Source;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A message to an edition and an edition to a message, beside JAXB, which makes a tree of its classes of the same bytes
 * and writes it again. JAXB keeps the bodies of stories as DOM trees and places of nothing.
 */
@State(Scope.Benchmark)
public class JaxbBenchmark {
    private final Parser reader = Parsers.newsmlG2();
    private final Renderer writer = Renderers.newsmlG2();
    private final ParseResult page = Parsers.text().parse(Source.of("page.txt", Pages.english(3, 40_000)));
    private JAXBContext context;
    private byte[] message;
    private Object tree;

    /** Makes the message of a page, and the tree of it. */
    @Setup
    public void prepare() throws IOException, JAXBException {
        var written = new ByteArrayOutputStream();
        writer.render(page, written);
        message = written.toByteArray();
        context = JAXBContext.newInstance(ObjectFactory.class);
        tree = boundRead();
    }

    /** The library reads. */
    @Benchmark
    public ParseResult read() {
        return reader.parse(Source.of("page.newsml.xml", message));
    }

    /** JAXB reads. */
    @Benchmark
    public Object boundRead() throws JAXBException {
        return context.createUnmarshaller().unmarshal(new ByteArrayInputStream(message));
    }

    /** The library writes. */
    @Benchmark
    public long write() throws IOException {
        var out = new Drain();
        writer.render(page, out);
        return out.bytes();
    }

    /** JAXB writes. */
    @Benchmark
    public long boundWrite() throws JAXBException {
        var out = new Drain();
        context.createMarshaller().marshal(tree, out);
        return out.bytes();
    }
}
