package org.broadsheet.renderer;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.broadsheet.format.Facts;
import org.broadsheet.format.Format;
import org.broadsheet.format.Renderer;
import org.broadsheet.renderer.text.TextRenderer;

/** The table of all writers. Each is immutable, and safe for use by several threads. */
public final class Renderers {
    private static final List<Row> TABLE = List.of(new Row(Format.TEXT, (facts, clock) -> text(facts)));

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
        return text(Facts.NONE);
    }

    private static Renderer text(Facts facts) {
        return TextRenderer.builder().facts(facts).build();
    }

    private record Row(Format format, BiFunction<Facts, Clock, Renderer> maker) {}
}
