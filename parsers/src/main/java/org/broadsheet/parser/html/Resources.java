package org.broadsheet.parser.html;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The data files beside these classes. */
final class Resources {
    private Resources() {}

    static Properties properties(String name) {
        var properties = new Properties();
        var file = Objects.requireNonNull(Resources.class.getResourceAsStream(name), name);
        try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
