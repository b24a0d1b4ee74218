package org.broadsheet.renderer;

import java.time.Clock;
import java.util.List;
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
            new Row(
                    Format.HTML,
                    (facts, clock) -> HtmlRenderer.builder().facts(facts).build()),
            new Row(Format.JSON, (facts, clock) -> JsonWriter.builder().build()),
            new Row(
                    Format.NINJS,
                    (facts, clock) -> NinjsRenderer.builder().facts(facts).build()),
            new Row(
                    Format.NEWSML_G2,
                    (facts, clock) ->
                            NewsmlG2Renderer.builder().facts(facts).clock(clock).build()),
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
        return TABLE.stream()
                .filter(row -> row.format.id().equals(id))
                .findFirst()
                .map(row -> row.maker.apply(facts, clock));
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

    private record Row(Format format, BiFunction<Facts, Clock, Renderer> maker) {}
}
