package org.broadsheet.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.broadsheet.format.ParseResult;
import org.broadsheet.format.Parser;
import org.broadsheet.format.Renderer;
import org.broadsheet.parser.Parsers;
import org.broadsheet.renderer.Renderers;
import org.broadsheet.source.Source;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** An edition to our own JSON and back, beside bare jackson-core on the same tokens and jackson-databind on like records. */
@State(Scope.Benchmark)
public class JsonBenchmark {
    private final Renderer writer = Renderers.json();
    private final Parser reader = Parsers.json();
    private final ParseResult page = Parsers.text().parse(Source.of("page.txt", Pages.english(5, 40_000)));
    private byte[] json = {};
    private JsonTape tape = new JsonTape(List.of(), List.of());
    private BoundRecords.@Nullable Document bound;

    /** Records what the library writes, and makes sure that nothing of it is lost on its way through the records. */
    @Setup
    public void record() throws IOException {
        var written = new ByteArrayOutputStream();
        writer.render(page, written);
        json = written.toByteArray();
        tape = JsonTape.of(json);
        bound = BoundRecords.read(json);
        if (!JsonTape.of(BoundRecords.written(bound)).equals(tape)) {
            throw new IllegalStateException("the records do not hold the whole document");
        }
    }

    /** The library writes. */
    @Benchmark
    public long writeWork() throws IOException {
        var out = new Drain();
        writer.render(page, out);
        return out.bytes();
    }

    /** The floor under writing. */
    @Benchmark
    public long writeFloor() {
        var out = new Drain();
        tape.write(out);
        return out.bytes();
    }

    /** The library reads. */
    @Benchmark
    public ParseResult readWork() {
        return reader.parse(Source.of("page.json", json));
    }

    /** The floor under reading. */
    @Benchmark
    public long readFloor() {
        return JsonTape.pass(json);
    }

    /** Records written by jackson-databind. */
    @Benchmark
    public long writeBound() {
        var out = new Drain();
        BoundRecords.write(Objects.requireNonNull(bound), out);
        return out.bytes();
    }

    /** Records read by jackson-databind. */
    @Benchmark
    public Object readBound() {
        return BoundRecords.read(json);
    }
}
