package org.broadsheet.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.format.Format;
import org.broadsheet.format.Limits;
import org.broadsheet.format.ParseException;
import org.broadsheet.format.ParseResult;
import org.broadsheet.format.Parser;
import org.broadsheet.parser.ParserOptions;
import org.broadsheet.source.Decoding;
import org.broadsheet.source.Source;

/** How the inputs of a call are read. Safe for use by several threads, standard input by one. */
final class Reading {
    private static final Set<Format> PASSING = Set.of(Format.NEWSML_G2, Format.JSON);
    private static final Endings MANY = new Endings(List.of("jsonl", "ndjson"));
    private static final int BEGINNING = 4096;
    private static final int BUFFER = 1 << 16;

    private final Formats formats;
    private final ParserOptions options;
    private final Optional<Format> from;
    private final Optional<Charset> charset;
    private final InputStream standard;
    private final Map<String, Parser> parsers = new ConcurrentHashMap<>();

    Reading(
            Formats formats,
            ParserOptions options,
            Optional<Format> from,
            Optional<Charset> charset,
            InputStream standard) {
        this.formats = formats;
        this.options = options;
        this.from = from;
        this.charset = charset;
        this.standard = standard;
        checkDialect();
    }

    /** The format that was asked for. */
    Optional<Format> from() {
        return from;
    }

    /**
     * Reads a document.
     *
     * @throws ParseException when it yields no edition
     * @throws IOException when its bytes cannot be had
     */
    Document read(Input input) throws IOException {
        var source = source(input);
        var format = from.or(() -> formats.detect(source)).orElseThrow(this::unknown);
        var parser = parsers.computeIfAbsent(format.id(), this::parser);
        return new Document(source, format, parser.parse(source));
    }

    /**
     * Whether an input is read piece by piece: its format can be, and it was asked for, or the name of the input says that it
     * holds many documents, or it is larger than what is read at once.
     */
    boolean isPassing(Input input, boolean asked) throws IOException {
        if (input.problem().isPresent() || input.file().isEmpty() && !asked) {
            return false;
        }
        boolean lines = MANY.match(input.name());
        boolean large = input.file().isPresent()
                && size(input.file().get()) > options.limits().bytes();
        return (asked || lines || large)
                && passing(input).filter(PASSING::contains).isPresent();
    }

    /** The size of a file; none of what is not there, which its reading tells in the system's words. */
    private static long size(Path file) {
        return file.toFile().length();
    }

    /** The format, by the beginning of a file; standard input has to be told. */
    private Optional<Format> passing(Input input) throws IOException {
        if (from.isPresent() || input.file().isEmpty()) {
            return from;
        }
        try (var in = Files.newInputStream(input.file().get())) {
            return formats.detect(Source.of(input.name(), in.readNBytes(BEGINNING)));
        }
    }

    /**
     * Does something with the results of an input, which are read one by one.
     *
     * @throws ParseException when the input cannot be read; the results before have been passed on
     * @throws IOException when its bytes cannot be had
     */
    <T> T pass(Input input, Use<T> use) throws IOException {
        var parser = parsers.computeIfAbsent(
                passing(input).orElseThrow(this::unknown).id(), this::parser);
        if (input.file().isEmpty()) {
            return use.of(parser.stream(input.name(), standard));
        }
        try (var in = new BufferedInputStream(Files.newInputStream(input.file().get()), BUFFER)) {
            return use.of(parser.stream(input.name(), in));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /** What is done with results. */
    @FunctionalInterface
    interface Use<T> {
        T of(Stream<ParseResult> results) throws IOException;
    }

    private Source source(Input input) throws IOException {
        if (input.problem().isPresent()) {
            throw new IOException(input.problem().get());
        }
        byte[] bytes = bytes(input);
        if (isBlank(bytes)) {
            throw new ParseException("input/empty", "the input is empty; there is no news in it to read");
        }
        Decoding.binaryKind(bytes).ifPresent(kind -> {
            throw new ParseException("input/binary", "the input is " + kind + "; bring it into text first");
        });
        return charset.map(named -> Source.of(input.name(), bytes, named))
                .orElseGet(() -> Source.of(input.name(), bytes));
    }

    private byte[] bytes(Input input) throws IOException {
        if (input.file().isEmpty()) {
            return bytes(standard, options.limits());
        }
        try (var in = Files.newInputStream(input.file().get())) {
            return bytes(in, options.limits());
        }
    }

    private static byte[] bytes(InputStream in, Limits limits) throws IOException {
        int most = (int) Math.min(limits.bytes(), Integer.MAX_VALUE - 9);
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            throw limits.exceeded("bytes");
        }
        return bytes;
    }

    private static boolean isBlank(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && (bytes[at] == ' ' || bytes[at] >= '\t' && bytes[at] <= '\r')) {
            at++;
        }
        return at == bytes.length;
    }

    private ParseException unknown() {
        return new ParseException(
                "input/format-unknown",
                "the format of the input is none that can be read; if it is, name it with --from");
    }

    /** The reader of a format; a dialect that is another format's is passed over, unless the format was asked for. */
    private Parser parser(String id) {
        try {
            return formats.parser(id, options).orElseThrow();
        } catch (IllegalArgumentException otherDialect) {
            return formats.parser(id, options.withDialect(Optional.empty())).orElseThrow();
        }
    }

    private void checkDialect() {
        if (options.dialect().isEmpty()) {
            return;
        }
        var candidates = from.map(List::of).orElseGet(formats::readable);
        var refusals =
                candidates.stream().map(this::refusal).flatMap(Optional::stream).toList();
        if (refusals.size() == candidates.size()) {
            throw new UsageException(refusals.stream().distinct().collect(Collectors.joining("; ")));
        }
    }

    private Optional<String> refusal(Format format) {
        try {
            return formats.parser(format.id(), options).flatMap(built -> Optional.empty());
        } catch (IllegalArgumentException refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }

    /**
     * What was read.
     *
     * @param source the characters and where they come from
     * @param format what they were read as
     * @param result what was understood
     */
    record Document(Source source, Format format, ParseResult result) {}
}
