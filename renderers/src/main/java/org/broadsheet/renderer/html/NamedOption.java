package org.broadsheet.renderer.html;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/** The options of a page as words, for command lines and files of settings. */
enum NamedOption {
    STYLE((options, word) -> options.withStyle(style(word))),
    FRAGMENT((options, word) -> options.withFragment(flag(word))),
    POLICY((options, word) -> options.withPolicy(flag(word))),
    VERTICAL((options, word) -> options.withVertical(flag(word))),
    MICRODATA((options, word) -> options.withMicrodata(flag(word))),
    TITLE(PageOptions::withTitle),
    SITE(PageOptions::withSite),
    BASE(PageOptions::withBase),
    ALTERNATE(NamedOption::alternate);

    private final BiFunction<PageOptions, String, PageOptions> setter;

    NamedOption(BiFunction<PageOptions, String, PageOptions> setter) {
        this.setter = setter;
    }

    /** The names, in lower case. */
    static List<String> names() {
        return Arrays.stream(values()).map(NamedOption::toString).toList();
    }

    /**
     * The options with the one called {@code name} set to {@code word}.
     *
     * @throws IllegalArgumentException when there is no such option, or it takes no such value
     */
    static PageOptions set(PageOptions options, String name, String word) {
        return Arrays.stream(values())
                .filter(option -> option.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no option '" + name + "' of html; the options are " + String.join(", ", names())))
                .setter
                .apply(options, word);
    }

    private static StyleSheet style(String word) {
        return switch (word) {
            case "none" -> StyleSheet.NONE;
            case "newspaper" -> StyleSheet.NEWSPAPER;
            default -> StyleSheet.at(word);
        };
    }

    private static boolean flag(String word) {
        return switch (word) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("it is true or false, not '" + word + "'");
        };
    }

    private static PageOptions alternate(PageOptions options, String word) {
        int cut = word.indexOf(',');
        if (cut < 1) {
            throw new IllegalArgumentException("it is a language and an address, such as fr,https://example.com/fr/");
        }
        return options.withAlternate(word.substring(0, cut), word.substring(cut + 1));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
