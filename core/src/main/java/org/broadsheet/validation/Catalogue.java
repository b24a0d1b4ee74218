package org.broadsheet.validation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
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
            var entry = new HashMap<String, String>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty()) {
                    close(entry, rules);
                } else if (line.charAt(0) != '#') {
                    int colon = line.indexOf(": ");
                    entry.put(line.substring(0, colon), line.substring(colon + 2));
                }
            }
            close(entry, rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(rules);
    }

    private static void close(Map<String, String> entry, Map<String, RuleInfo> rules) {
        var id = entry.remove("rule");
        if (id != null) {
            var severities = severities(entry.getOrDefault("weighs", ""));
            rules.put(
                    id,
                    new RuleInfo(
                            id,
                            text(entry, "title"),
                            text(entry, "why"),
                            text(entry, "bad"),
                            text(entry, "good"),
                            severities));
        }
        entry.clear();
    }

    private static String text(Map<String, String> entry, String name) {
        return entry.getOrDefault(name, "");
    }

    /** The weights of {@code N W E -}, a letter for each profile. */
    private static List<Optional<Severity>> severities(String letters) {
        var severities = new ArrayList<Optional<Severity>>();
        for (int i = 0; i < letters.length(); i += 2) {
            severities.add(
                    switch (letters.charAt(i)) {
                        case 'E' -> Optional.of(Severity.ERROR);
                        case 'W' -> Optional.of(Severity.WARNING);
                        case 'N' -> Optional.of(Severity.NOTE);
                        default -> Optional.empty();
                    });
        }
        return severities;
    }
}
