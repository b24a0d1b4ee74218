package org.broadsheet.validation;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.broadsheet.language.Language;
import org.broadsheet.language.Languages;

/** Languages by the tags that documents bear, and what is made of their data. Safe for use by several threads. */
final class Tongues {
    private static final int MOST = 256;
    private static final Map<String, Optional<Language>> FOUND = new ConcurrentHashMap<>();
    private static final Map<String, BitSet> OTHER_LETTERS = new ConcurrentHashMap<>();

    private Tongues() {}

    /** The language of a tag; what was found once is kept, up to a number that no newsroom needs. */
    static Optional<Language> find(String tag) {
        var known = FOUND.get(tag);
        if (known != null) {
            return known;
        }
        var found = Languages.find(tag);
        if (FOUND.size() < MOST) {
            FOUND.put(tag, found);
        }
        return found;
    }

    /** The letters that only the other way of writing the language has. */
    static BitSet otherLetters(Language language) {
        return OTHER_LETTERS.computeIfAbsent(language.tag(), none -> {
            var letters = new BitSet();
            language.words(Language.Use.OTHER_LETTERS)
                    .forEach(word -> word.chars().forEach(letters::set));
            return letters;
        });
    }
}
