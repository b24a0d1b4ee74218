package org.broadsheet.renderer;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.broadsheet.format.Facts;
import org.broadsheet.format.Format;
import org.broadsheet.format.Renderer;
import org.broadsheet.renderer.newsmlg2.NewsmlG2Renderer;

/** The table of all writers. Each is immutable, and safe for use by several threads. */
public final class Renderers {
    private static final List<Row> TABLE = List.of(new Row(
            Format.NEWSML_G2,
            (facts, clock) -> NewsmlG2Renderer.builder().facts(facts).clock(clock).build()));

    private Renderers() {}

    /** NewsML-G2 with all options at their defaults. */
    public static NewsmlG2Renderer newsmlG2() {
        return NewsmlG2Renderer.builder().build();
    }

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

    private record Row(Format format, BiFunction<Facts, Clock, Renderer> maker) {}
}
