package org.broadsheet.validation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The messages of the rules in one language, the same that Jakarta Validation finds. Safe for use by several threads. */
final class Words {
    private static final int LONGEST = 60;

    private final Properties messages = new Properties();

    /** The messages in the language of {@code locale}, in English where there are none in it. */
    Words(Locale locale) {
        read("/ContributorValidationMessages.properties");
        if (locale.getLanguage().equals("zh")) {
            read("/ContributorValidationMessages_zh.properties");
        }
    }

    /**
     * The message of a rule.
     *
     * @param values what is put in its place: a name, its value, and so on; no value is looked at for further names
     */
    String of(String id, Object... values) {
        String message = Objects.requireNonNull(messages.getProperty(id), id);
        var words = new StringBuilder(message.length() + 16);
        int at = 0;
        for (int open = message.indexOf('{'); open >= 0; open = message.indexOf('{', at)) {
            int close = message.indexOf('}', open);
            words.append(message, at, open).append(value(message.substring(open + 1, close), values));
            at = close + 1;
        }
        return words.append(message, at, message.length()).toString();
    }

    private static String value(String name, Object... values) {
        for (int i = 0; i < values.length; i += 2) {
            if (values[i].equals(name)) {
                return shortened(String.valueOf(values[i + 1]));
            }
        }
        throw new IllegalArgumentException("no value for " + name);
    }

    private static String shortened(String value) {
        return value.codePointCount(0, value.length()) <= LONGEST
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    private void read(String name) {
        var file = Objects.requireNonNull(Words.class.getResourceAsStream(name), name);
        try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            messages.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
