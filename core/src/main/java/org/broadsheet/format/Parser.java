package org.broadsheet.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.broadsheet.source.Source;

/** Reads one format. Immutable once built, and safe for use by several threads. */
public interface Parser {
    /** The format it reads. */
    Format format();

    /** The ceilings it holds its input to. */
    Limits limits();

    /**
     * Makes an edition of a source. Odd content becomes a diagnostic of the result.
     *
     * @throws ParseException when the source yields no tree at all, or goes beyond a limit
     */
    ParseResult parse(Source source);

    /**
     * Reads a stream that may hold many documents, such as JSON Lines or the items of a news message, one after the other
     * and in constant memory. A format that has no such streams yields its one result. The stream is left open.
     *
     * @param name what to call the input in messages
     * @throws ParseException when the beginning cannot be read; later faults come out of the stream's own calls
     * @throws IOException when reading fails at the beginning; later failures come as {@link java.io.UncheckedIOException}
     */
    default Stream<ParseResult> stream(String name, InputStream in) throws IOException {
        return Stream.of(parse(Source.read(name, in, limits().bytes())));
    }
}
