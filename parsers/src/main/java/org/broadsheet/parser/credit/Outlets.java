package org.broadsheet.parser.credit;

import java.util.List;
import java.util.Optional;
import org.broadsheet.language.Language;
import org.broadsheet.language.Language.Use;

/** Agencies and newspapers as they stand beside names and places. */
final class Outlets {
    /** The length beyond which words are no outlet's name. */
    private static final int LONGEST = 48;

    /** The length up to which an agency's name is an acronym, whose case matters. */
    private static final int ACRONYM = 4;

    private Outlets() {}

    /** Whether {@code words} are an agency or have a word of newspapers' names. */
    static boolean isOutlet(String words, Language language) {
        return isAgency(words, language) || isPaper(words, language);
    }

    /** Whether {@code words} have a word of newspapers' names and are no longer than such a name. */
    static boolean isPaper(String words, Language language) {
        if (words.isEmpty() || words.length() > LONGEST || !Character.isUpperCase(words.codePointAt(0))) {
            return false;
        }
        var parts = List.of(words.split(" "));
        return parts.size() < 6
                && language.words(Use.PAPER_WORDS).stream()
                        .anyMatch(word -> parts.stream().anyMatch(word::equalsIgnoreCase));
    }

    /** Whether {@code words} are an agency, perhaps with its desk or a second agency behind it: dpa/lby. */
    static boolean isAgency(String words, Language language) {
        return agencyAt(words, 0, language)
                .filter(agency -> words.length() <= agency.length() + LONGEST)
                .isPresent();
    }

    /** The longest agency whose name stands at {@code at}; no letter follows it. Long names are known in any case. */
    static Optional<String> agencyAt(String text, int at, Language language) {
        if (language.phrasesInAnyCase(Use.AGENCIES).at(text, at).isEmpty()) {
            return Optional.empty();
        }
        String longest = "";
        for (String agency : language.words(Use.AGENCIES)) {
            int end = at + agency.length();
            boolean here = agency.length() > longest.length()
                    && text.regionMatches(agency.length() > ACRONYM, at, agency, 0, agency.length());
            longest =
                    here && (end == text.length() || language.runsOn() || !Character.isLetterOrDigit(text.charAt(end)))
                            ? agency
                            : longest;
        }
        return longest.isEmpty() ? Optional.empty() : Optional.of(longest);
    }
}
