package org.broadsheet.renderer.newsmlg2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.format.ParseResult;
import org.broadsheet.format.TooManyResultsException;
import org.broadsheet.model.Article;
import org.broadsheet.model.Edition;
import org.broadsheet.model.Metadata;
import org.broadsheet.parser.Parsers;
import org.broadsheet.renderer.Renderers;
import org.broadsheet.renderer.text.SomeEditions;
import org.broadsheet.source.SourceMap;
import org.junit.jupiter.api.Test;

class MessageStreamTest {
    private static final NewsmlG2Renderer RENDERER = NewsmlG2Renderer.builder()
            .clock(Samples.CLOCK)
            .provider("Tidewater Press")
            .build();

    private static Stream<ParseResult> stories(int count) {
        return IntStream.range(0, count).mapToObj(MessageStreamTest::story);
    }

    private static ParseResult story(int number) {
        var article = Article.headlined("Quay " + number)
                .paragraph("The council voted for it.")
                .metadata(Metadata.builder().language("en").build())
                .build();
        return new ParseResult("wire.xml", Edition.of(article), SourceMap.EMPTY, List.of());
    }

    private static byte[] written(Stream<ParseResult> results) throws IOException {
        var out = new ByteArrayOutputStream();
        RENDERER.renderAll(results, out, told -> {});
        return out.toByteArray();
    }

    @Test
    void writesWhatAStreamReadsBack() throws IOException {
        var xml = written(stories(300));
        try (var back = Parsers.newsmlG2().stream("back", new ByteArrayInputStream(xml))) {
            var headlines = back.map(result ->
                            result.article().orElseThrow().headline().main().plain())
                    .toList();
            assertEquals(
                    IntStream.range(0, 300).mapToObj(number -> "Quay " + number).toList(), headlines);
        }
        assertThat(Pattern.compile(" guid=\"[^\"]*\"")
                        .matcher(new String(xml, StandardCharsets.UTF_8))
                        .results()
                        .map(MatchResult::group)
                        .distinct())
                .hasSize(300);
        assertThat(written(stories(300))).isEqualTo(xml);
    }

    @Test
    void writesEditionsOfAnyShapeValid() throws Exception {
        var schema = OfficialSchema.orSkip();
        for (int seed = 0; seed < 60; seed += 3) {
            var editions = Stream.of(SomeEditions.of(seed), SomeEditions.of(seed + 1), SomeEditions.of(seed + 2));
            assertThat(schema.faults(written(editions.map(ParseResult::of)))).isEmpty();
        }
        assertThat(schema.faults(written(Stream.of()))).isEmpty();
    }

    @Test
    void tellsAnAssumptionOnceInAMessage() throws IOException {
        var told = new ArrayList<Diagnostic>();
        RENDERER.renderAll(stories(3), new ByteArrayOutputStream(), told::add);
        assertThat(told).extracting(Diagnostic::message).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void leavesOneResultToFormatsOfOne() throws IOException {
        var nitf = Renderers.nitf();
        var out = new ByteArrayOutputStream();
        nitf.renderAll(stories(1), out, told -> {});
        var same = new ByteArrayOutputStream();
        nitf.render(story(0), same);
        assertThat(out.toByteArray()).isEqualTo(same.toByteArray());
        assertThatThrownBy(() -> nitf.renderAll(stories(2), out, told -> {}))
                .isInstanceOf(TooManyResultsException.class)
                .hasMessageContaining("one document of nitf");
    }
}
