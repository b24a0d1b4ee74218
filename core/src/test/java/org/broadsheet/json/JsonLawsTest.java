package org.broadsheet.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.format.ParseResult;
import org.broadsheet.model.Edition;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.GeneratedEditions;
import org.broadsheet.source.Position;
import org.broadsheet.source.Source;
import org.broadsheet.source.Span;
import org.junit.jupiter.api.Test;

class JsonLawsTest {
    private static final int EDITIONS = 150;

    private final JsonWriter writer = JsonWriter.builder().build();
    private final JsonWriter lines = JsonWriter.builder().compact(true).build();
    private final JsonReader reader = JsonReader.builder().build();

    @Test
    void whatIsWrittenReadsBackEqual() {
        GeneratedEditions.some(EDITIONS)
                .forEach(edition ->
                        assertThat(read(bytes(writer, edition)).edition()).isEqualTo(edition));
    }

    @Test
    void whatIsWrittenOnOneLineReadsBackEqual() {
        GeneratedEditions.some(EDITIONS)
                .forEach(edition ->
                        assertThat(read(bytes(lines, edition)).edition()).isEqualTo(edition));
    }

    @Test
    void whatIsReadIsWrittenWithTheSameBytes() {
        GeneratedEditions.some(EDITIONS).map(this::diagnosed).forEach(result -> {
            byte[] first = bytes(writer, result);
            var again = read(first);
            assertThat(again.diagnostics()).isEqualTo(result.diagnostics());
            assertThat(bytes(writer, again)).isEqualTo(first);
        });
    }

    @Test
    void anArticleByItselfReadsBackEqual() throws IOException {
        for (int seed = 0; seed < EDITIONS; seed++) {
            var article = GeneratedEditions.article(seed);
            var out = new ByteArrayOutputStream();
            writer.render(article, out);
            assertThat(read(out.toByteArray()).edition()).isEqualTo(Edition.of(article));
        }
    }

    @Test
    void eachElementOfTheMapStandsWhereItsSpanSays() {
        GeneratedEditions.some(20).forEach(edition -> {
            var json = writer.renderToString(edition);
            var source = Source.of("page.json", json);
            reader.parse(source).sourceMap().spans().forEach((path, span) -> {
                assertThat(span)
                        .isEqualTo(source.span(span.start().offset(), span.end().offset()));
                assertThat(json.charAt(span.start().offset()))
                        .isIn('{', '"', '-', '1', '2', '3', '4', '5', '6', '7', '8', '9', '0');
                assertThat(json.charAt(span.end().offset())).as("%s", path).isIn(',', '\n', ']', '}');
            });
        });
    }

    /** With findings about every article, at places of a page that was. */
    private ParseResult diagnosed(Edition edition) {
        var place = new Span(new Position(7, 2, 3), new Position(9, 2, 5));
        var first =
                Diagnostic.warning("text/x", "A sentence with \"quotes\".").at(ElementPath.ROOT.child("sections", 0));
        var all = List.of(
                first, first.at(place), Diagnostic.note("text/y", "").at(place).with(List.of(place, place)));
        return new ParseResult("page.txt", edition, ParseResult.of(edition).sourceMap(), all);
    }

    private ParseResult read(byte[] json) {
        return reader.parse(Source.of("page.json", json));
    }

    private static byte[] bytes(JsonWriter writer, Edition edition) {
        return writer.renderToString(edition).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(JsonWriter writer, ParseResult result) {
        var out = new ByteArrayOutputStream();
        try {
            writer.render(result, out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toByteArray();
    }
}
