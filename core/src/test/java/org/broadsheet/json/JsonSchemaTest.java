package org.broadsheet.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.format.ParseResult;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.GeneratedEditions;
import org.broadsheet.source.Position;
import org.broadsheet.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonSchema.text());

    @Test
    void acceptsWhatIsWritten() {
        var writer = JsonWriter.builder().build();
        GeneratedEditions.some(150)
                .forEach(edition ->
                        assertThat(faults(writer.renderToString(edition))).isEmpty());
    }

    @Test
    void acceptsAnArticleAndStoredDiagnostics() throws IOException {
        var place = new Span(new Position(7, 2, 3), new Position(9, 2, 5));
        var found = Diagnostic.warning("text/x", "Words.")
                .at(ElementPath.ROOT.child("sections", 0))
                .at(place)
                .with(List.of(place));
        var article = ParseResult.of(org.broadsheet.model.Edition.of(GeneratedEditions.article(3)));
        var out = new ByteArrayOutputStream();
        JsonWriter.builder()
                .loneArticles(true)
                .build()
                .render(new ParseResult("page.txt", article.edition(), article.sourceMap(), List.of(found)), out);
        assertThat(faults(out.toString(StandardCharsets.UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\":\"broadsheet\",\"formatVersion\":\"2.0\",\"edition\":{}}",
                "{\"format\":\"other\",\"formatVersion\":\"1.0\",\"edition\":{}}",
                "{\"format\":\"broadsheet\",\"formatVersion\":\"1.0\"}",
                "{\"format\":\"broadsheet\",\"formatVersion\":\"1.0\",\"edition\":{},\"article\":{}}",
                "{\"format\":\"broadsheet\",\"formatVersion\":\"1.0\",\"article\":{\"body\":[{\"type\":\"paragraph\"}]}}",
                "{\"format\":\"broadsheet\",\"formatVersion\":\"1.0\",\"article\":{\"body\":[{\"text\":\"x\"}]}}",
                "{\"format\":\"broadsheet\",\"formatVersion\":\"1.0\",\"article\":{\"metadata\":{\"urgency\":\"4\"}}}"
            })
    void refusesWhatTheFormatIsNot(String document) {
        assertThat(faults(document)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\":\"broadsheet\",\"formatVersion\":\"1.7\",\"edition\":{\"mood\":\"good\"}}",
                "{\"format\":\"broadsheet\",\"formatVersion\":\"1.7\",\"article\":{\"body\":[{\"type\":\"x-chart\",\"data\":[1]}]}}"
            })
    void acceptsWhatALaterVersionMayAdd(String document) {
        assertThat(faults(document)).isEmpty();
    }

    @Test
    void standsInTheDocumentationAsItStandsInTheJar() throws IOException {
        var copy = Path.of("..", "docs", "schema", "broadsheet-" + JsonSchema.VERSION + ".schema.json");
        assertThat(Files.readString(copy)).isEqualTo(JsonSchema.text());
    }

    private static List<Error> faults(String document) {
        return SCHEMA.validate(document, InputFormat.JSON);
    }
}
