package org.broadsheet.validation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a newsroom decides for itself, beside the weight of each rule.
 *
 * @param headlineLength the characters of a headline from which {@code text/headline-length} tells it; 110 by default
 * @param headlineSigns the same for headlines in ideographs or kana; 40 by default
 * @param languages the tags, or beginnings of tags, of the languages that stories may be in; all when empty
 * @param urlSchemes the schemes that links may have; http, https, mailto and tel by default
 * @param requiredSubjects codes that each story must bear among its subjects; {@code medtop:} asks for any of a scheme
 * @param vocabularies schemes of the newsroom's own: the codes of each alias; any code when there are none
 */
public record Parameters(
        int headlineLength,
        int headlineSigns,
        Set<String> languages,
        Set<String> urlSchemes,
        List<String> requiredSubjects,
        Map<String, Set<String>> vocabularies) {
    /** The defaults. */
    public static final Parameters DEFAULTS =
            new Parameters(110, 40, Set.of(), ordered(List.of("http", "https", "mailto", "tel")), List.of(), Map.of());

    /** Copies the collections and checks that headlines may have a length. */
    public Parameters {
        if (headlineLength < 1 || headlineSigns < 1) {
            throw new IllegalArgumentException("a headline has a length of at least 1");
        }
        languages = ordered(List.copyOf(languages));
        urlSchemes = ordered(List.copyOf(urlSchemes));
        requiredSubjects = List.copyOf(requiredSubjects);
        var copies = new LinkedHashMap<String, Set<String>>();
        vocabularies.forEach((alias, codes) -> copies.put(alias, Set.copyOf(codes)));
        vocabularies = Map.copyOf(copies);
    }

    /** These with other lengths of headlines: of letters, and of ideographs or kana. */
    public Parameters withHeadlineLengths(int letters, int signs) {
        return new Parameters(letters, signs, languages, urlSchemes, requiredSubjects, vocabularies);
    }

    /** These with the languages that stories may be in. */
    public Parameters withLanguages(List<String> tags) {
        return new Parameters(headlineLength, headlineSigns, ordered(tags), urlSchemes, requiredSubjects, vocabularies);
    }

    /** These with the schemes that links may have. */
    public Parameters withUrlSchemes(List<String> schemes) {
        return new Parameters(
                headlineLength, headlineSigns, languages, ordered(schemes), requiredSubjects, vocabularies);
    }

    /** These with the subjects that each story must have. */
    public Parameters withRequiredSubjects(List<String> codes) {
        return new Parameters(headlineLength, headlineSigns, languages, urlSchemes, codes, vocabularies);
    }

    /** These with one more vocabulary: its alias and its codes, none when it has too many to tell. */
    public Parameters withVocabulary(String alias, List<String> codes) {
        var more = new LinkedHashMap<>(vocabularies);
        more.put(Objects.requireNonNull(alias, "alias"), ordered(codes));
        return new Parameters(headlineLength, headlineSigns, languages, urlSchemes, requiredSubjects, more);
    }

    private static Set<String> ordered(List<String> words) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(words));
    }
}
