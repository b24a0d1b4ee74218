package org.broadsheet.renderer.html;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The few words that a page needs and no document holds, in the language of the page. */
final class Labels {
    private static final Properties WORDS = load();

    private Labels() {}

    /**
     * A label.
     *
     * @param words the label
     * @param isForeign whether it is English because the page's language is not at hand
     */
    record Label(String words, boolean isForeign) {}

    /** The heading of the list of stories. */
    static Label contents(Optional<String> language) {
        String name =
                language.map(tag -> Locale.forLanguageTag(tag).getLanguage()).orElse("en");
        return Optional.ofNullable(WORDS.getProperty("contents." + name))
                .map(words -> new Label(words, false))
                .orElseGet(() -> new Label(WORDS.getProperty("contents.en", "Contents"), true));
    }

    private static Properties load() {
        var words = new Properties();
        try (var in = Objects.requireNonNull(Labels.class.getResourceAsStream("labels.properties"), "labels");
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return words;
    }
}
