package org.broadsheet.parser.credit;

import java.util.List;
import org.broadsheet.language.Language;
import org.broadsheet.model.Contributor;

/**
 * The names in the words of a byline or credit, each with the role that stands with it.
 *
 * @param contributors the people in order; none when the words are not all names and roles
 */
public record Names(List<Contributor> contributors) {
    /** The length in UTF-16 code units beyond which words are no line of names. */
    static final int LONGEST = 160;

    static final Names NONE = new Names(List.of());

    /** Copies the list. */
    public Names {
        contributors = List.copyOf(contributors);
    }

    /** The names in {@code words}; those that no role stands with get {@code role}. */
    public static Names in(String words, Language language, String role) {
        if (words.isBlank() || words.length() > LONGEST) {
            return NONE;
        }
        if (language.script() == Character.UnicodeScript.HANGUL) {
            return HangulNames.in(words, language);
        }
        return language.runsOn() ? HanNames.in(words, language, role) : SpacedNames.in(words, language, role);
    }

    /** Whether nobody was found. */
    public boolean isEmpty() {
        return contributors.isEmpty();
    }
}
