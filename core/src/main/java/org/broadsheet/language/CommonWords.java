package org.broadsheet.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.broadsheet.language.Language.Use;

/**
 * The frequent words of all languages of one script, so that one pass over a text counts those of each.
 *
 * @param languages the languages
 * @param owners for each word the numbers of the languages that have it; for scripts without blanks, for each character
 */
record CommonWords(List<Language> languages, Map<String, List<Integer>> owners) {
    private static final ConcurrentMap<UnicodeScript, Optional<CommonWords>> READ = new ConcurrentHashMap<>();

    /** Those of the languages that are written in {@code script}; empty where there is none. */
    static Optional<CommonWords> of(UnicodeScript script) {
        return READ.computeIfAbsent(script, CommonWords::read);
    }

    private static Optional<CommonWords> read(UnicodeScript script) {
        var languages = Languages.all().stream()
                .filter(language -> language.script() == script)
                .toList();
        var owners = new HashMap<String, List<Integer>>();
        for (int number = 0; number < languages.size(); number++) {
            for (String word : entries(languages.get(number))) {
                owners.computeIfAbsent(word, any -> new ArrayList<>()).add(number);
            }
        }
        return languages.isEmpty() ? Optional.empty() : Optional.of(new CommonWords(languages, owners));
    }

    private static List<String> entries(Language language) {
        var words = language.words(Use.COMMON_WORDS);
        return language.runsOn()
                ? String.join("", words)
                        .codePoints()
                        .mapToObj(Character::toString)
                        .distinct()
                        .toList()
                : words;
    }

    /** The language, where the script has no other. */
    Optional<Language> only() {
        return languages.size() == 1 ? Optional.of(languages.get(0)) : Optional.empty();
    }

    /** How many frequent words of each language stand in {@code text}. */
    int[] count(String text) {
        int[] found = new int[languages.size()];
        boolean runsOn = languages.get(0).runsOn();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = !runsOn && i < text.length() && isOfWord(text.charAt(i));
            if (!inside) {
                int end = runsOn ? Math.min(i + 1, text.length()) : i;
                add(text.substring(runsOn ? i : start, end), found);
                start = i + 1;
            }
        }
        return found;
    }

    private void add(String word, int[] found) {
        if (!word.isEmpty()) {
            for (int number : owners.getOrDefault(word.toLowerCase(Locale.ROOT), List.of())) {
                found[number]++;
            }
        }
    }

    private static boolean isOfWord(char c) {
        return c == '\'' || Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
