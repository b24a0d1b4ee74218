package org.broadsheet.cli;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.broadsheet.format.Facts;
import org.broadsheet.format.Format;
import org.broadsheet.format.Parser;
import org.broadsheet.format.Renderer;
import org.broadsheet.parser.ParserOptions;
import org.broadsheet.parser.Parsers;
import org.broadsheet.renderer.Renderers;
import org.broadsheet.source.Source;

/** The formats that the command knows. */
interface Formats {
    /** Those of the library. */
    Formats TABLES = new Formats() {
        @Override
        public List<Format> readable() {
            return Parsers.formats();
        }

        @Override
        public List<Format> writable() {
            return Renderers.formats();
        }

        @Override
        public Optional<Format> detect(Source source) {
            return Parsers.detect(source);
        }

        @Override
        public Optional<Parser> parser(String id, ParserOptions options) {
            return Parsers.find(id, options);
        }

        @Override
        public Optional<Renderer> renderer(
                String id, Facts facts, Clock clock, List<Map.Entry<String, String>> options) {
            return Renderers.find(id, facts, clock, options);
        }

        @Override
        public List<String> options(String id) {
            return Renderers.options(id);
        }
    };

    List<Format> readable();

    List<Format> writable();

    Optional<Format> detect(Source source);

    Optional<Parser> parser(String id, ParserOptions options);

    Optional<Renderer> renderer(String id, Facts facts, Clock clock, List<Map.Entry<String, String>> options);

    /** The names of the options of the writer called {@code id}. */
    List<String> options(String id);

    /** The readable format called {@code id}. */
    default Format toRead(String id) {
        return named("format to read", id, readable());
    }

    /** The writable format called {@code id}. */
    default Format toWrite(String id) {
        return named("format to write", id, writable());
    }

    /** All formats, each once, those that can be read first. */
    default List<Format> all() {
        return Stream.concat(readable().stream(), writable().stream())
                .distinct()
                .toList();
    }

    private static Format named(String kind, String id, List<Format> formats) {
        return formats.stream()
                .filter(format -> format.id().equals(id))
                .findFirst()
                .orElseThrow(() -> UsageException.unknown(
                        kind, id, formats.stream().map(Format::id).toList()));
    }
}
