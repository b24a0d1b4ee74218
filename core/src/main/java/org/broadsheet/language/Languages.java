package org.broadsheet.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import org.broadsheet.language.Language.Use;

/** The languages that data files exist for. Each file is read when it is first asked for. Safe for several threads. */
public final class Languages {
    /** The tags of all languages, in the order in which a doubtful text is held against them. */
    public static final List<String> TAGS = List.of(
            "zh-Hans", "zh-Hant", "ja", "ko", "en", "de", "fr", "es", "it", "pt", "nl", "sv", "nb", "pl", "cs", "tr",
            "da", "fi", "hu", "ro", "id", "vi", "ru", "uk", "el", "ar", "fa", "hi");

    private static final ConcurrentMap<String, Language> READ = new ConcurrentHashMap<>();

    private static volatile List<Language> all = List.of();

    private static final ConcurrentMap<Use, Set<String>> EVERYWHERE = new ConcurrentHashMap<>();

    private Languages() {}

    /** The language of a BCP 47 tag, or the one nearest to it: {@code en} for {@code en-GB}. */
    public static Optional<Language> find(String tag) {
        for (String at = canonical(tag); !at.isEmpty(); at = at.substring(0, Math.max(at.lastIndexOf('-'), 0))) {
            if (TAGS.contains(at)) {
                return Optional.of(of(at));
            }
        }
        return Optional.empty();
    }

    /** All languages. */
    public static List<Language> all() {
        if (all.isEmpty()) {
            all = TAGS.stream().map(Languages::of).toList();
        }
        return all;
    }

    /** The words of one use in all languages, for what crosses borders as names do. */
    public static Set<String> everywhere(Use use) {
        return EVERYWHERE.computeIfAbsent(
                use,
                each -> all().stream()
                        .flatMap(language -> language.words(each).stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Language of(String tag) {
        return READ.computeIfAbsent(tag, Languages::read);
    }

    private static String canonical(String tag) {
        var locale = Locale.forLanguageTag(tag);
        return switch (locale.getLanguage() + "-" + locale.getCountry()) {
            case "zh-TW", "zh-HK", "zh-MO" -> "zh-Hant";
            case "zh-", "zh-CN", "zh-SG" -> locale.getScript().equals("Hant") ? "zh-Hant" : "zh-Hans";
            default -> locale.toLanguageTag();
        };
    }

    private static Language read(String tag) {
        var lists = new EnumMap<Use, List<String>>(Use.class);
        var file = properties(tag + ".properties");
        for (Use use : Use.values()) {
            var words = file.getProperty(use.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            if (words != null) {
                lists.put(
                        use,
                        Arrays.stream(words.split("\\|")).map(String::strip).toList());
            }
        }
        return new Language(tag, lists);
    }

    private static Properties properties(String name) {
        var properties = new Properties();
        var file = Objects.requireNonNull(Languages.class.getResourceAsStream(name), name);
        try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
