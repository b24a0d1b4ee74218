package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The file in which a newsroom decides about validation: YAML, of which JSON is a part. */
final class ConfigFile {
    private static final List<String> NAMES = List.of("broadsheet.yaml", "broadsheet.yml", "broadsheet.json");
    private static final int MOST_CHARACTERS = 1 << 20;

    private ConfigFile() {}

    /** The file in {@code folder} or the nearest folder around it. */
    static Optional<Path> find(Path folder) {
        for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            for (String name : NAMES) {
                if (Files.isRegularFile(at.resolve(name))) {
                    return Optional.of(at.resolve(name));
                }
            }
        }
        return Optional.empty();
    }

    /** Reads a file; what is wrong with it is wrong usage. */
    static Config read(Path file) {
        try {
            var folder = file.toAbsolutePath().normalize().getParent();
            return new ConfigReader(folder == null ? Path.of("") : folder).read(map(Files.readString(file)));
        } catch (IOException unreadable) {
            throw wrong(file, "it cannot be read: " + Failures.words(unreadable));
        } catch (MarkedYamlEngineException noYaml) {
            String place = noYaml.getProblemMark()
                    .map(mark -> "line " + (mark.getLine() + 1) + ": ")
                    .orElse("");
            throw wrong(file, place + noYaml.getProblem());
        } catch (YamlEngineException noYaml) {
            throw wrong(file, String.valueOf(noYaml.getMessage()));
        } catch (UsageException fault) {
            throw wrong(file, String.valueOf(fault.getMessage()));
        }
    }

    private static Map<?, ?> map(String text) {
        var settings = LoadSettings.builder()
                .setCodePointLimit(MOST_CHARACTERS)
                .setMaxAliasesForCollections(10)
                .build();
        Object root = new Load(settings).loadFromString(text);
        if (root == null) {
            return Map.of();
        }
        if (root instanceof Map<?, ?> map) {
            return map;
        }
        throw new UsageException("it holds no names with values");
    }

    private static UsageException wrong(Path file, String why) {
        return new UsageException(
                "the configuration '" + Printable.path(file.toString(), 200) + "': " + Printable.start(why, 300));
    }
}
