package org.broadsheet.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.broadsheet.format.ParseResult;
import org.broadsheet.format.Renderer;
import org.broadsheet.parser.Parsers;
import org.broadsheet.renderer.Renderers;
import org.broadsheet.source.Source;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** An edition to NewsML-G2, beside bare Woodstox that writes the same elements. */
@State(Scope.Benchmark)
public class NewsmlWriteBenchmark {
    private final Renderer newsml = Renderers.newsmlG2();
    private final ParseResult page = Parsers.text().parse(Source.of("page.txt", Pages.english(3, 40_000)));
    private XmlTape tape = new XmlTape(java.util.List.of());

    /** Records what the library writes. */
    @Setup
    public void record() throws IOException, XMLStreamException {
        var written = new ByteArrayOutputStream();
        newsml.render(page, written);
        tape = XmlTape.of(written.toByteArray());
    }

    /** The library. */
    @Benchmark
    public long work() throws IOException {
        var out = new Drain();
        newsml.render(page, out);
        return out.bytes();
    }

    /** The floor. */
    @Benchmark
    public long floor() throws XMLStreamException {
        var out = new Drain();
        tape.write(out);
        return out.bytes();
    }
}
