package org.broadsheet.validation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.broadsheet.diagnostic.Severity;

/** All rules of this library by their ids, as the file {@code rules.txt} beside this class has them. */
final class Catalogue {
    private static final Map<String, RuleInfo> RULES = read();

    private Catalogue() {}

    static Optional<RuleInfo> find(String id) {
        return Optional.ofNullable(RULES.get(id));
    }

    static RuleInfo rule(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no rule " + id));
    }

    static List<RuleInfo> all() {
        return List.copyOf(RULES.values());
    }

    private static Map<String, RuleInfo> read() {
        var rules = new LinkedHashMap<String, RuleInfo>();
        var file = Objects.requireNonNull(Catalogue.class.getResourceAsStream("rules.txt"), "rules.txt");
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        var columns = line.split("\\|", 3);
                        var id = columns[0].strip();
                        var weights = columns[1].strip().split("\\s+");
                        var severities =
                                Arrays.stream(weights).map(Catalogue::severity).toList();
                        rules.put(id, new RuleInfo(id, columns[2].strip(), severities));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(rules);
    }

    private static Optional<Severity> severity(String letter) {
        return switch (letter) {
            case "E" -> Optional.of(Severity.ERROR);
            case "W" -> Optional.of(Severity.WARNING);
            case "N" -> Optional.of(Severity.NOTE);
            default -> Optional.empty();
        };
    }
}
