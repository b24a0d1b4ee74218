package org.broadsheet.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The JSON Schema (draft 2020-12) of our own format. It describes what the version writes and lets pass what a later minor
 * version may add, as readers do.
 *
 * @see <a href="https://json-schema.org/draft/2020-12">JSON Schema, draft 2020-12</a>
 */
public final class JsonSchema {
    /** The version of the format that it describes. */
    public static final String VERSION = Version.CURRENT.toString();

    private JsonSchema() {}

    /** The schema. */
    public static String text() {
        try (InputStream resource = Objects.requireNonNull(
                JsonSchema.class.getResourceAsStream("broadsheet-" + VERSION + ".schema.json"),
                "the schema is missing from the jar")) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
