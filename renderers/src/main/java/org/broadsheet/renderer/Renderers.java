package org.broadsheet.renderer;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.broadsheet.format.Facts;
import org.broadsheet.format.Format;
import org.broadsheet.format.Renderer;
import org.broadsheet.json.JsonWriter;
import org.broadsheet.renderer.html.HtmlRenderer;
import org.broadsheet.renderer.newsmlg2.NewsmlG2Renderer;
import org.broadsheet.renderer.ninjs.NinjsRenderer;
import org.broadsheet.renderer.nitf.NitfRenderer;
import org.broadsheet.renderer.text.TextRenderer;

/** The table of all writers. Each is immutable, and safe for use by several threads. */
public final class Renderers {
    private static final List<Row> TABLE = List.of(
            new Row(
                    Format.TEXT,
                    (facts, clock) -> TextRenderer.builder().facts(facts).build()),
            new Row(Format.HTML, HtmlRenderer.OPTIONS, Renderers::html),
            new Row(Format.JSON, (facts, clock) -> JsonWriter.builder().build()),
            new Row(
                    Format.NINJS,
                    (facts, clock) -> NinjsRenderer.builder().facts(facts).build()),
            new Row(Format.NEWSML_G2, NewsmlG2Renderer.OPTIONS, Renderers::newsmlG2),
            new Row(
                    Format.NITF,
                    (facts, clock) -> NitfRenderer.builder().facts(facts).build()));

    private Renderers() {}

    /** The formats that can be written. */
    public static List<Format> formats() {
        return TABLE.stream().map(Row::format).toList();
    }

    /**
     * The writer of the format called {@code id}.
     *
     * @param facts what the caller knows of the documents and they do not say
     * @param clock tells the time where a format demands one and nobody gave it
     */
    public static Optional<Renderer> find(String id, Facts facts, Clock clock) {
        return find(id, facts, clock, List.of());
    }

    /**
     * The writer of the format called {@code id} with options of its own, given by words.
     *
     * @param facts what the caller knows of the documents and they do not say
     * @param clock tells the time where a format demands one and nobody gave it
     * @param options names of {@link #options} and their values, in order; some may be given several times
     * @throws IllegalArgumentException when the format has no such option, or the option no such value
     */
    public static Optional<Renderer> find(
            String id, Facts facts, Clock clock, List<Map.Entry<String, String>> options) {
        return row(id).map(row -> row.maker.make(facts, clock, options));
    }

    /** The names of the options of the format called {@code id}. */
    public static List<String> options(String id) {
        return row(id).map(Row::options).orElse(List.of());
    }

    private static Optional<Row> row(String id) {
        return TABLE.stream().filter(row -> row.format.id().equals(id)).findFirst();
    }

    private static Renderer html(Facts facts, Clock clock, List<Map.Entry<String, String>> options) {
        var builder = HtmlRenderer.builder().facts(facts);
        options.forEach(option -> builder.option(option.getKey(), option.getValue()));
        return builder.build();
    }

    private static Renderer newsmlG2(Facts facts, Clock clock, List<Map.Entry<String, String>> options) {
        var builder = NewsmlG2Renderer.builder().facts(facts).clock(clock);
        options.forEach(option -> builder.option(option.getKey(), option.getValue()));
        return builder.build();
    }

    /** The writer of text in a dialect of our own, which reads back equal. */
    public static Renderer text() {
        return TextRenderer.builder().build();
    }

    /** The writer of web pages, with its defaults. */
    public static Renderer html() {
        return HtmlRenderer.builder().build();
    }

    /** The writer of our own JSON, with its defaults. */
    public static Renderer json() {
        return JsonWriter.builder().build();
    }

    /** The writer of ninjs, with its defaults. */
    public static Renderer ninjs() {
        return NinjsRenderer.builder().build();
    }

    /** The writer of NewsML-G2, with its defaults. */
    public static Renderer newsmlG2() {
        return NewsmlG2Renderer.builder().build();
    }

    /** The writer of NITF, with its defaults. */
    public static Renderer nitf() {
        return NitfRenderer.builder().build();
    }

    private record Row(Format format, List<String> options, Maker maker) {
        /** A format without options. */
        Row(Format format, BiFunction<Facts, Clock, Renderer> maker) {
            this(format, List.of(), (facts, clock, options) -> {
                requireNone(format, options);
                return maker.apply(facts, clock);
            });
        }

        private static void requireNone(Format format, List<Map.Entry<String, String>> options) {
            if (!options.isEmpty()) {
                throw new IllegalArgumentException(format.id() + " has no options");
            }
        }
    }

    private interface Maker {
        Renderer make(Facts facts, Clock clock, List<Map.Entry<String, String>> options);
    }
}
