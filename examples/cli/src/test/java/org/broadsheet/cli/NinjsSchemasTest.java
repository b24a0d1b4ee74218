package org.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The official schemas of ninjs, which lie beside the repository. */
class NinjsSchemasTest {
    private static final Path STANDARD = Path.of("../../../shared/standards/ninjs");

    @TempDir
    Path folder;

    @BeforeAll
    static void theStandardIsAtHand() {
        assumeTrue(Files.isDirectory(STANDARD), "the official schemas and files of ninjs are not at hand");
    }

    private static List<Path> suite(String verdict) throws IOException {
        try (Stream<Path> files = Files.walk(STANDARD.resolve("test_suite"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> file.toString().contains(verdict))
                    .sorted()
                    .toList();
        }
    }

    private static Call judged(Path file) {
        return Call.real(
                "validate", "--no-config", "--from", "ninjs", "--schemas", STANDARD, "--fail-on", "error", file);
    }

    @Test
    void acceptsWhatTheStandardAccepts() throws IOException {
        var files = suite("should_pass");
        assertThat(files)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(judged(file).status())
                        .as(file + "\n" + judged(file).out())
                        .isZero());
    }

    @Test
    void refusesWhatTheStandardRefusesWithItsLine() throws IOException {
        var files = suite("should_fail");
        assertThat(files).isNotEmpty().allSatisfy(file -> {
            var call = judged(file);
            assertEquals(1, call.status(), file + "\n" + call.out() + call.err());
            assertThat(call.out()).containsPattern(":[0-9]+:[0-9]+: error: ");
        });
    }

    /** GeoJSON is described at an address of another site; the file beside the schemas stands for it. */
    @Test
    void judgesGeometriesByTheLocalFile() throws IOException {
        var place = "{\"uri\":\"urn:x:1\",\"type\":\"text\",\"places\":[{\"name\":\"Port\",\"geojson\":%s}]}";
        var right = folder.resolve("right.ninjs.json");
        Files.writeString(right, place.formatted("{\"type\":\"Point\",\"coordinates\":[4.5,52.1]}"));
        var wrong = folder.resolve("wrong.ninjs.json");
        Files.writeString(wrong, place.formatted("{\"type\":\"Point\",\"coordinates\":[\"east\"]}"));
        assertThat(judged(right).out()).doesNotContain("ninjs/schema");
        assertEquals(1, judged(wrong).status());
    }
}
