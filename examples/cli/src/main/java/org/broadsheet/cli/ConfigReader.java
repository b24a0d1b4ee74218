package org.broadsheet.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.diagnostic.Severity;
import org.broadsheet.validation.Parameters;
import org.broadsheet.validation.Profile;
import org.broadsheet.validation.Rules;
import org.jspecify.annotations.Nullable;

/**
 * Makes a configuration of names and values. A name that there is not, a value of another kind, a rule that is unknown: each is
 * wrong usage, as it would be taken for decided else.
 *
 * @param folder the folder of the file
 */
record ConfigReader(Path folder) {
    private static final String OFF = "off";

    Config read(Map<?, ?> root) {
        check("setting", root, List.of("profile", "rules", "parameters", "ignore", "overrides"));
        return new Config(
                folder,
                profile(root),
                rules(root),
                parameters(map("parameters", root.get("parameters"))),
                Globs.of(words("ignore", root.get("ignore"))),
                list("overrides", root.get("overrides")).stream()
                        .map(entry -> local(map("overrides", entry)))
                        .toList());
    }

    private static Config.Local local(Map<?, ?> entry) {
        check("setting of an override", entry, List.of("files", "profile", "rules"));
        var files = words("files", entry.get("files"));
        if (files.isEmpty()) {
            throw new UsageException("an override names no 'files'");
        }
        return new Config.Local(Globs.of(files), profile(entry), rules(entry));
    }

    private static Optional<Profile> profile(Map<?, ?> map) {
        Object name = map.get("profile");
        return name == null ? Optional.empty() : Optional.of(Judge.profile(String.valueOf(name)));
    }

    private static Map<String, Optional<Severity>> rules(Map<?, ?> map) {
        var rules = new LinkedHashMap<String, Optional<Severity>>();
        map("rules", map.get("rules")).forEach((id, weight) -> {
            String rule = String.valueOf(id);
            if (Rules.find(rule).isEmpty()) {
                throw UsageException.unknownRule(rule);
            }
            rules.put(rule, severity(String.valueOf(weight)));
        });
        return rules;
    }

    private static Optional<Severity> severity(String word) {
        if (word.equals(OFF)) {
            return Optional.empty();
        }
        return Optional.of(Severity.named(word)
                .orElseThrow(() -> UsageException.unknown("weight", word, List.of("error", "warning", "note", OFF))));
    }

    private static Parameters parameters(Map<?, ?> map) {
        check(
                "parameter",
                map,
                List.of(
                        "headline-length",
                        "headline-signs",
                        "languages",
                        "url-schemes",
                        "required-subjects",
                        "vocabularies"));
        var all = Parameters.DEFAULTS.withHeadlineLengths(
                number("headline-length", map, Parameters.DEFAULTS.headlineLength()),
                number("headline-signs", map, Parameters.DEFAULTS.headlineSigns()));
        if (map.containsKey("url-schemes")) {
            all = all.withUrlSchemes(words("url-schemes", map.get("url-schemes")));
        }
        all = all.withLanguages(words("languages", map.get("languages")))
                .withRequiredSubjects(words("required-subjects", map.get("required-subjects")));
        for (var entry : map("vocabularies", map.get("vocabularies")).entrySet()) {
            all = all.withVocabulary(String.valueOf(entry.getKey()), words("vocabularies", entry.getValue()));
        }
        return all;
    }

    private static int number(String name, Map<?, ?> map, int usual) {
        Object value = map.get(name);
        if (value == null) {
            return usual;
        }
        if (value instanceof Integer number && number > 0) {
            return number;
        }
        throw new UsageException("'" + name + "' takes a number from 1, not '" + value + "'");
    }

    private static List<String> words(String name, @Nullable Object value) {
        return list(name, value).stream()
                .map(word -> {
                    if (word instanceof Map || word instanceof List || word == null) {
                        throw new UsageException("'" + name + "' takes a list of words");
                    }
                    return String.valueOf(word);
                })
                .toList();
    }

    private static List<?> list(String name, @Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        throw new UsageException("'" + name + "' takes a list");
    }

    private static Map<?, ?> map(String name, @Nullable Object value) {
        if (value == null) {
            return Map.of();
        }
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new UsageException("'" + name + "' takes names with values");
    }

    private static void check(String kind, Map<?, ?> map, List<String> known) {
        for (Object key : map.keySet()) {
            if (!known.contains(String.valueOf(key))) {
                throw UsageException.unknown(kind, String.valueOf(key), known);
            }
        }
    }
}
