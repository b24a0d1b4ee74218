package org.broadsheet.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.broadsheet.renderer.report.Finding;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Findings that are known and do not count: sorted JSON, an entry a line, without line numbers, so that changes merge. For one
 * thread at a time.
 */
final class Baseline {
    private static final String FORMAT = "broadsheet-baseline";
    private static final String VERSION = "1.0";

    private final Path folder;
    private final Map<Entry, Integer> left = new TreeMap<>();
    private final Map<Entry, Integer> found = new TreeMap<>();

    private Baseline(Path file) {
        Path parent = file.toAbsolutePath().normalize().getParent();
        folder = parent == null ? Path.of("") : parent;
    }

    /**
     * A kind of finding in a file.
     *
     * @param file the path of the file, from the folder of the baseline
     * @param rule the id of the rule
     * @param fingerprint what stays the same of it
     */
    private record Entry(String file, String rule, String fingerprint) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            int byFile = file.compareTo(other.file);
            int byRule = byFile != 0 ? byFile : rule.compareTo(other.rule);
            return byRule != 0 ? byRule : fingerprint.compareTo(other.fingerprint);
        }
    }

    /** A baseline that knows nothing and will be written to {@code file}. */
    static Baseline empty(Path file) {
        return new Baseline(file);
    }

    /** The baseline that a file holds; what is wrong with it is wrong usage. */
    static Baseline read(Path file) {
        var baseline = new Baseline(file);
        try {
            JsonNode root = Json.MAPPER.readTree(Files.readString(file));
            if (!root.path("format").asString("").equals(FORMAT)
                    || !root.path("formatVersion").asString("").startsWith("1.")) {
                throw wrong(file, "it is no baseline of version 1");
            }
            for (JsonNode entry : root.path("findings")) {
                baseline.left.merge(
                        entry(entry), Math.max(1, entry.path("count").asInt(1)), Integer::sum);
            }
        } catch (IOException unreadable) {
            throw wrong(file, "it cannot be read: " + Failures.words(unreadable));
        } catch (JacksonException noJson) {
            throw wrong(
                    file,
                    "line "
                            + (noJson.getLocation() == null
                                    ? 1
                                    : noJson.getLocation().getLineNr()) + ": it is no JSON");
        }
        return baseline;
    }

    /** The findings about a document, those that are known marked. */
    List<Finding> mark(Input input, List<Finding> findings) {
        var marked = new ArrayList<Finding>();
        for (Finding finding : findings) {
            marked.add(finding.counts() ? mark(name(input), finding) : finding);
        }
        return marked;
    }

    /** How many entries stand for findings that are gone. */
    int gone() {
        return left.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Writes all findings that were seen. */
    void write(Path file) throws IOException {
        var out = new StringBuilder(
                "{\n  \"format\": \"" + FORMAT + "\",\n  \"formatVersion\": \"" + VERSION + "\",\n  \"findings\": [");
        String separator = "\n    ";
        for (var entry : found.entrySet()) {
            out.append(separator).append(line(entry.getKey(), entry.getValue()));
            separator = ",\n    ";
        }
        out.append(found.isEmpty() ? "]\n}\n" : "\n  ]\n}\n");
        try (var to = OutputFile.at(file)) {
            to.stream().write(out.toString().getBytes(StandardCharsets.UTF_8));
            to.finish();
            to.appear();
        }
    }

    private Finding mark(String name, Finding finding) {
        var entry = new Entry(name, finding.diagnostic().code(), finding.fingerprint());
        found.merge(entry, 1, Integer::sum);
        Integer known = left.get(entry);
        if (known == null) {
            return finding;
        }
        if (known == 1) {
            left.remove(entry);
        } else {
            left.put(entry, known - 1);
        }
        return finding.known();
    }

    private String name(Input input) {
        return input.file()
                .map(file -> file.toAbsolutePath().normalize())
                .flatMap(this::relative)
                .orElse(input.name());
    }

    private Optional<String> relative(Path file) {
        return file.startsWith(folder)
                ? Optional.of(folder.relativize(file).toString().replace('\\', '/'))
                : Optional.empty();
    }

    private static Entry entry(JsonNode entry) {
        return new Entry(
                entry.path("file").asString(""),
                entry.path("rule").asString(""),
                entry.path("fingerprint").asString(""));
    }

    private static String line(Entry entry, int count) {
        var members = new LinkedHashMap<String, Object>();
        members.put("file", entry.file);
        members.put("rule", entry.rule);
        members.put("fingerprint", entry.fingerprint);
        members.put("count", count);
        return Json.MAPPER.writeValueAsString(members);
    }

    private static UsageException wrong(Path file, String why) {
        return new UsageException("the baseline '" + Printable.path(file.toString(), 200) + "': " + why);
    }

    /** What is loaded where there is a baseline: it takes its time. */
    private static final class Json {
        static final JsonMapper MAPPER = new JsonMapper();
    }
}
