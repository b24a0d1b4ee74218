package org.broadsheet.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The official schemas of ninjs in a folder, the latest of each generation.
 *
 * @param generations the schemas, the youngest first
 * @param others the schemas that they refer to, by address
 */
record NinjsSchemas(List<Generation> generations, Map<String, String> others) {
    private static final Pattern NAME = Pattern.compile("ninjs-schema_([0-9]{1,4})\\.([0-9]{1,4})\\.json");
    private static final String GEO_JSON = "https://geojson.org/schema/GeoJSON.json";
    private static final JsonMapper MAPPER = new JsonMapper();

    /**
     * A schema.
     *
     * @param version its version, such as {@code 3.1}
     * @param names the properties that it knows
     */
    record Generation(String version, String text, Set<String> names) {
        static Generation read(Path file) {
            String text = NinjsSchemas.text(file);
            var names = new HashSet<String>();
            declared(MAPPER.readTree(text), names);
            var name = NAME.matcher(file.getFileName().toString());
            return new Generation(name.replaceFirst("$1.$2"), text, Set.copyOf(names));
        }

        private int major() {
            return Integer.parseInt(version.substring(0, version.indexOf('.')));
        }

        private int minor() {
            return Integer.parseInt(version.substring(version.indexOf('.') + 1));
        }

        private static void declared(JsonNode schema, Set<String> names) {
            schema.properties().forEach(entry -> {
                if (entry.getKey().equals("properties") && entry.getValue().isObject()) {
                    entry.getValue().properties().forEach(property -> names.add(property.getKey()));
                }
            });
            schema.forEach(part -> declared(part, names));
        }
    }

    /** The schemas in a folder; none when there are none of ninjs in it. */
    static NinjsSchemas in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            var all = files.sorted().toList();
            var latest = new HashMap<Integer, Generation>();
            all.stream()
                    .filter(file -> NAME.matcher(file.getFileName().toString()).matches())
                    .map(Generation::read)
                    .sorted(Comparator.comparingInt(Generation::minor))
                    .forEach(schema -> latest.put(schema.major(), schema));
            Optional<Path> geo = all.stream()
                    .filter(file -> file.getFileName().toString().startsWith("GeoJSON"))
                    .findFirst();
            return new NinjsSchemas(
                    latest.values().stream()
                            .sorted(Comparator.comparingInt(Generation::major).reversed())
                            .toList(),
                    geo.map(file -> Map.of(GEO_JSON, text(file))).orElse(Map.of()));
        }
    }

    /** The schema of the generation that a document is of: the one that knows more of its names that others do not know. */
    Optional<Generation> of(JsonNode document) {
        var used = new HashSet<String>();
        used(document, used);
        Generation best = null;
        long most = -1;
        for (Generation generation : generations) {
            long own = used.stream()
                    .filter(generation.names::contains)
                    .filter(name -> generations.stream().anyMatch(other -> !other.names.contains(name)))
                    .count();
            if (own > most) {
                best = generation;
                most = own;
            }
        }
        return Optional.ofNullable(best);
    }

    private static void used(JsonNode document, Set<String> names) {
        document.properties().forEach(entry -> names.add(entry.getKey()));
        document.forEach(part -> used(part, names));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UsageException("the schema '" + file + "' cannot be read: " + Failures.words(unreadable));
        }
    }
}
