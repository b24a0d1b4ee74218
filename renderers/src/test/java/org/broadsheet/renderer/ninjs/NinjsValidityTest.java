package org.broadsheet.renderer.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.broadsheet.model.Edition;
import org.broadsheet.renderer.html.RandomEditions;
import org.broadsheet.renderer.text.SomeEditions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What is written is valid by the official schema, also where the formats of strings are taken at their word. */
class NinjsValidityTest {
    private static final Path FOLDER = Path.of("..", "..", "shared", "standards", "ninjs");
    private static final NinjsRenderer RENDERER = NinjsRenderer.builder().build();

    @Test
    void isValidWhateverTheEditionHolds() throws IOException {
        Schema schema = official();
        for (long seed = 0; seed < 60; seed++) {
            for (Edition edition : List.of(SomeEditions.of(seed), RandomEditions.of(seed))) {
                assertThat(faults(schema, RENDERER.renderToString(edition)))
                        .as("seed %s", seed)
                        .isEmpty();
            }
        }
    }

    private static List<Error> faults(Schema schema, String document) {
        return schema.validate(
                document,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static Schema official() throws IOException {
        Path file = FOLDER.resolve("ninjs-schema_3.1.json");
        Assumptions.assumeTrue(Files.exists(file), "the official schema is not at " + file);
        var geo = Map.of(
                "https://geojson.org/schema/GeoJSON.json", Files.readString(FOLDER.resolve("GeoJSON-schema.json")));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(geo))
                .getSchema(Files.readString(file));
    }
}
