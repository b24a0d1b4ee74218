package org.broadsheet.parser.text.wire;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The words of wires, from the file {@code words.properties} beside this class; all in small letters. */
final class WireWords {
    private static final Properties FILE = read();

    /** What opens a note of one desk to another. */
    static final List<String> NOTE = list("note");

    /** What only the part that is for desks says. */
    static final List<String> NOTES_PART = list("notes-part");

    /** What opens an embargo. */
    static final List<String> EMBARGO = list("embargo");

    private static final List<String> ZONES = list("zone");
    private static final List<String> PRIORITIES = list("priority");

    private WireWords() {}

    /** The entries of one use. */
    static List<String> list(String use) {
        return Arrays.stream(FILE.getProperty(use).split("\\|"))
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Whether {@code words} open with an entry of {@code list} that no letter goes on. */
    static boolean opens(String words, List<String> list) {
        return list.stream().anyMatch(entry -> isOpener(words, entry));
    }

    /** Whether {@code words} hold an entry of {@code list}. */
    static boolean holds(String words, List<String> list) {
        var small = words.toLowerCase(Locale.ROOT);
        return list.stream().anyMatch(small::contains);
    }

    /** The offset from UTC of a zone: its name here, or digits such as {@code +0200}. */
    static Optional<ZoneOffset> offset(String zone) {
        return value(ZONES, zone).or(() -> Optional.of(zone)).flatMap(WireWords::parsed);
    }

    /** The urgency of a priority that is a letter. */
    static Optional<Integer> urgency(String letter) {
        return value(PRIORITIES, letter).map(Integer::valueOf);
    }

    private static boolean isOpener(String words, String entry) {
        int length = entry.length();
        return words.regionMatches(true, 0, entry, 0, length)
                && (words.length() == length
                        || !Character.isLetterOrDigit(entry.charAt(length - 1))
                        || !Character.isLetterOrDigit(words.charAt(length)));
    }

    private static Optional<String> value(List<String> entries, String name) {
        var opening = name.toLowerCase(Locale.ROOT) + "=";
        return entries.stream()
                .filter(entry -> entry.startsWith(opening))
                .map(entry -> entry.substring(opening.length()))
                .findFirst();
    }

    private static Optional<ZoneOffset> parsed(String offset) {
        try {
            return Optional.of(ZoneOffset.of(offset));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private static Properties read() {
        var words = new Properties();
        var file = Objects.requireNonNull(WireWords.class.getResourceAsStream("words.properties"), "words.properties");
        try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return words;
    }
}
