package org.broadsheet.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.format.ParseException;
import org.broadsheet.model.Article;
import org.broadsheet.model.Edition;
import org.broadsheet.model.ForeignFact;
import org.broadsheet.model.Metadata;
import org.broadsheet.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReaderTest {
    private static final JsonReader READER = JsonReader.builder().build();
    private static final String HEAD = "{\"format\":\"broadsheet\",\"formatVersion\":\"1.0\",";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        "article":{"metadata":{"id":"a","id":"b"}}}    | json/duplicate-key | 1:78 | sections[0].articles[0].metadata.id
        "article":{}}{}                                | json/trailing      | 1:59 |
        "article":{"body":[{"type":"paragraph","text":4}]}} | json/wrong-type | 1:92 | sections[0].articles[0].body[0].text
        "article":{"metadata":{"urgency":"4"}}}        | json/wrong-type    | 1:79 | sections[0].articles[0].metadata.urgency
        "article":{}, "edition":{}}                    | json/wrong-root    | 1:72 |
        """)
    void refusesWithTheLineTheColumnAndThePath(String rest, String code, String place, String path) {
        assertThatThrownBy(() -> read(HEAD + rest)).isInstanceOfSatisfying(ParseException.class, refusal -> {
            Diagnostic fault = refusal.diagnostic();
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.path().value()).isEqualTo(path == null ? "" : path);
            assertThat(fault.span().map(span -> span.start().toString())).contains(place);
        });
    }

    @ParameterizedTest
    @MethodSource("excessive")
    void refusesWhatIsBeyondEveryMeasureWithItsPlace(String rest, String code, int column) {
        assertThatThrownBy(() -> read(HEAD + rest)).isInstanceOfSatisfying(ParseException.class, refusal -> {
            assertThat(refusal.diagnostic().code()).isEqualTo(code);
            assertThat(refusal.span().map(span -> span.start().toString())).contains("1:" + column);
        });
    }

    private static Stream<Arguments> excessive() {
        int start = HEAD.length() + 1;
        return Stream.of(
                Arguments.of("\"later\":" + "[".repeat(100_000), "limit/depth", start + 8 + 256),
                Arguments.of(
                        "\"edition\":{" + "\"sections\":[{".repeat(100_000), "limit/depth", start + 11 + 256 * 13 + 12),
                Arguments.of("\"later\":" + "1".repeat(10_000_000) + "}", "json/number-length", start));
    }

    @Test
    void keepsHalvesOfSurrogatePairsUnlessItIsStrict() {
        var document = HEAD + "\"article\":{\"headline\":{\"main\":\"a\\ud83d\"}}}";
        assertThat(read(document).articles().get(0).headline().main().plain()).isEqualTo("a\ud83d");
        var strict = JsonReader.builder().strict(true).build();
        assertThatThrownBy(() -> strict.parse(Source.of("a.json", document)))
                .isInstanceOfSatisfying(
                        ParseException.class,
                        refusal -> assertThat(refusal.diagnostic().code()).isEqualTo("json/lone-surrogate"));
    }

    @Test
    void refusesALaterMajorVersionAndSaysWhatIsNeeded() {
        assertThatThrownBy(() -> read("{\"format\":\"broadsheet\",\"formatVersion\":\"2.0\",\"edition\":{}}"))
                .hasMessage("the format's version 2.0 is newer than 1.0, which this reader knows;"
                        + " a newer Broadsheet is needed");
    }

    @Test
    void readsALaterMinorVersionWithAWarning() {
        var read = READER.parse(Source.of(
                "a.json", "{\"format\":\"broadsheet\",\"formatVersion\":\"1.4\",\"edition\":{\"mood\":\"good\"}}"));
        assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly("json/version-newer");
        assertThat(read.edition().metadata().foreign())
                .containsExactly(new ForeignFact("broadsheet", "mood", "\"good\""));
    }

    @Test
    void readsJsonLinesOneByOne() throws IOException {
        var lines =
                HEAD + "\"article\":{\"headline\":{\"main\":\"One\"}}}\n" + HEAD + "\"edition\":{\"number\":\"2\"}}\n";
        var in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
        try (var documents = READER.stream("all.jsonl", in)) {
            assertThat(documents.map(result -> result.edition()).toList())
                    .isEqualTo(List.of(
                            Edition.of(Article.headlined("One").build()),
                            Edition.builder().number("2").build()));
        }
    }

    @Test
    void readsTheNamesOfExtensionsThatNoJsonCanHoldAsTheyAreWrittenInstead() {
        var half = Edition.builder()
                .metadata(Metadata.builder()
                        .extensions(Map.of("a\uD800", "1", "a\uFFFD", "2"))
                        .build())
                .build();
        assertThat(read(JsonWriter.builder().build().renderToString(half))
                        .metadata()
                        .extensions())
                .isEqualTo(Map.of("a\uFFFD\uFFFD", "1", "a\uFFFD", "2"));
    }

    private static Edition read(String json) {
        return READER.parse(Source.of("a.json", json)).edition();
    }
}
