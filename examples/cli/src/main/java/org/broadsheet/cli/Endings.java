package org.broadsheet.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.format.Format;

/**
 * The endings of file names that some formats bear, without a dot before them.
 *
 * @param words the endings, the longest first
 */
record Endings(List<String> words) {
    private static final Pattern UNKNOWN = Pattern.compile("(?<=.)\\.[A-Za-z][A-Za-z0-9]{0,7}$", Pattern.DOTALL);

    Endings {
        words = words.stream()
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    /** All endings of the formats. */
    static Endings of(List<Format> formats) {
        return new Endings(formats.stream()
                .flatMap(format -> Stream.concat(format.extensions().stream(), Stream.of(format.outputExtension())))
                .toList());
    }

    /** The endings of one format, the shorter forms of {@code ninjs.json} and {@code nitf.xml} among them. */
    static Endings within(Format format) {
        return new Endings(format.extensions().stream()
                .flatMap(words -> Stream.of(words, words.substring(words.lastIndexOf('.') + 1)))
                .toList());
    }

    /** Whether {@code name} bears one of them. */
    boolean match(String name) {
        return of(name).isPresent();
    }

    /** {@code name} without its ending, the longest known one or else whatever looks like one. */
    String cutFrom(String name) {
        return of(name).map(ending -> name.substring(0, name.length() - ending.length() - 1))
                .orElseGet(() -> UNKNOWN.matcher(name).replaceFirst(""));
    }

    private Optional<String> of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return words.stream()
                .filter(ending -> lower.length() > ending.length() + 1 && lower.endsWith("." + ending))
                .findFirst();
    }
}
