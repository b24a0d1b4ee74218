package org.broadsheet.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.broadsheet.format.Format;
import org.broadsheet.format.Limits;
import org.broadsheet.format.ParseException;
import org.broadsheet.format.ParseResult;
import org.broadsheet.format.Parser;
import org.broadsheet.json.token.Json;
import org.broadsheet.json.token.Text;
import org.broadsheet.source.Source;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads our own JSON back, equal to what was written. Immutable, and safe for use by several threads.
 *
 * <p>The root holds an {@code edition} or an {@code article}. Stored diagnostics come back as those of the result, with
 * the lines of the page they speak of, so that what is written again has the same bytes; the source map points into the
 * JSON. Blocks of a later version become an {@link org.broadsheet.model.UnknownBlock}, its other properties a
 * {@link org.broadsheet.model.ForeignFact} of the format {@code broadsheet} in the metadata of the picture, article or
 * edition they belong to; the writer puts both back.
 *
 * <p>Refused, with the place and the path of the fault: bytes that are no UTF-8, what is no JSON by RFC 8259, a name given
 * twice in one object, values of another kind than the schema says, a later major version, more than one document, input
 * beyond a limit. {@code depth} counts sections, blocks, concepts, and the brackets of unknown values; {@code attributes}
 * the properties of one object.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</a>
 */
public final class JsonReader implements Parser {
    /** The name of our format in documents and in foreign facts. */
    static final String FOREIGN = "broadsheet";

    private final Limits limits;
    private final boolean strict;
    private final JsonFactory factory;

    private JsonReader(Builder builder) {
        limits = builder.limits;
        strict = builder.strict;
        factory = Json.reading(limits.textLength());
    }

    /** A builder with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Format format() {
        return Format.JSON;
    }

    @Override
    public Limits limits() {
        return limits;
    }

    /**
     * Reads a source that holds one document.
     *
     * @throws ParseException when it is none of ours, or goes beyond a limit
     */
    @Override
    public ParseResult parse(Source source) {
        if (source.size() > limits.bytes()) {
            throw limits.exceeded("bytes");
        }
        return parse(source.name(), Text.of(source));
    }

    /**
     * Reads one document after the other, each an edition or an article: JSON Lines, or a single document on however many
     * lines. Memory is needed for one document at a time, and the limits hold for each. Places count from the beginning of
     * the stream.
     *
     * @throws ParseException when the first document cannot be read; a later one is refused by the call that asks for it
     * @see <a href="https://jsonlines.org">JSON Lines</a>
     */
    @Override
    public Stream<ParseResult> stream(String name, InputStream in) throws IOException {
        var documents = new Documents(in, limits);
        var first = documents.next();
        var result = parse(name, first == null ? Text.EMPTY : Text.of(first.utf8(), first.origin()));
        return Stream.concat(
                Stream.of(result),
                Stream.generate(() -> next(name, documents))
                        .takeWhile(Optional::isPresent)
                        .map(Optional::get));
    }

    private Optional<ParseResult> next(String name, Documents documents) {
        try {
            return Optional.ofNullable(documents.next())
                    .map(piece -> parse(name, Text.of(piece.utf8(), piece.origin())));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private ParseResult parse(String name, Text text) {
        try (Input in = Input.of(factory, text, limits, strict)) {
            return new DocumentReader(in).read(name);
        }
    }

    /** Collects the options of a {@link JsonReader}. Not for use by several threads at once. */
    public static final class Builder {
        private Limits limits = Limits.defaults();
        private boolean strict;

        private Builder() {}

        /** Sets the ceilings; by default {@link Limits#defaults()}. */
        public Builder limits(Limits ceilings) {
            limits = Objects.requireNonNull(ceilings, "limits");
            return this;
        }

        /**
         * Sets whether every liberty is refused: a missing or later version, properties, blocks and marks that this version
         * does not know, half a surrogate pair in a string; by default false.
         */
        public Builder strict(boolean on) {
            strict = on;
            return this;
        }

        /** The reader as set so far. */
        public JsonReader build() {
            return new JsonReader(this);
        }
    }
}
