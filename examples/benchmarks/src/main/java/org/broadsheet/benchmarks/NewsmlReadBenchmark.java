package org.broadsheet.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.broadsheet.format.ParseResult;
import org.broadsheet.format.Parser;
import org.broadsheet.parser.Parsers;
import org.broadsheet.renderer.Renderers;
import org.broadsheet.source.Source;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** NewsML-G2 to an edition, beside bare Woodstox that goes over the same bytes. */
@State(Scope.Benchmark)
public class NewsmlReadBenchmark {
    private final Parser newsml = Parsers.newsmlG2();
    private byte[] message = {};

    /** Makes the message of a page. */
    @Setup
    public void write() throws IOException {
        var page = Parsers.text().parse(Source.of("page.txt", Pages.english(3, 40_000)));
        var written = new ByteArrayOutputStream();
        Renderers.newsmlG2().render(page, written);
        message = written.toByteArray();
    }

    /** The library. */
    @Benchmark
    public ParseResult work() {
        return newsml.parse(Source.of("page.newsml.xml", message));
    }

    /** The floor. */
    @Benchmark
    public long floor() throws XMLStreamException {
        return XmlTape.pass(message);
    }
}
