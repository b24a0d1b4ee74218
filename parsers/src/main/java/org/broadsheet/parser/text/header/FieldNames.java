package org.broadsheet.parser.text.header;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** What the names of fields mean, from the file {@code fields.properties} beside this class. */
final class FieldNames {
    private static final Properties FILE = read();

    /** The uses that are no field of an article but part of one, or a value. */
    private static final Set<String> PARTS = Set.of("withheld", "canceled", "usable");

    private static final Map<String, String> FIELDS = new HashMap<>();

    static {
        for (String use : FILE.stringPropertyNames()) {
            if (!use.contains("-") && !PARTS.contains(use)) {
                entries(use).forEach(name -> FIELDS.put(name, use));
            }
        }
    }

    private FieldNames() {}

    /** What the field called {@code name} tells of an article. */
    static Optional<String> use(String name) {
        return Optional.ofNullable(FIELDS.get(plain(name)));
    }

    /** Whether {@code name} is one of those of {@code use}. */
    static boolean is(String name, String use) {
        return entries(use).contains(plain(name));
    }

    private static Set<String> entries(String use) {
        var names = new LinkedHashSet<String>();
        for (String name : FILE.getProperty(use).split("\\|")) {
            names.add(plain(name));
        }
        return names;
    }

    /** Small letters and digits alone. */
    private static String plain(String name) {
        var plain = new StringBuilder();
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static Properties read() {
        var names = new Properties();
        var file =
                Objects.requireNonNull(FieldNames.class.getResourceAsStream("fields.properties"), "fields.properties");
        try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            names.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return names;
    }
}
