package org.broadsheet.parser.html.tree;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The data files beside classes. */
public final class Resources {
    private Resources() {}

    /** The words in the file {@code name} beside a class. */
    public static Properties properties(Class<?> beside, String name) {
        var properties = new Properties();
        var file = Objects.requireNonNull(beside.getResourceAsStream(name), name);
        try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
