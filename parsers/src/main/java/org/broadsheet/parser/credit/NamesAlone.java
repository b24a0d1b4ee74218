package org.broadsheet.parser.credit;

import java.util.List;
import java.util.regex.Pattern;
import org.broadsheet.language.Language;
import org.broadsheet.language.Language.Use;
import org.broadsheet.model.Contributor;

/**
 * Names in brackets or after a sign, where no other word says that they are names: a note to the reader, an agency and a
 * photographer can stand there as well.
 */
final class NamesAlone {
    private static final Pattern SHORT = Pattern.compile("\\p{IsHan}{1,2}");

    private NamesAlone() {}

    /** The writers that {@code words} name. */
    static List<Contributor> in(String words, Language language) {
        if (isNote(words, language)
                || language.words(Use.AGENCIES).stream().anyMatch(words::endsWith)
                || language.meanings(Use.CREDIT_CLOSERS).keySet().stream().anyMatch(words::endsWith)) {
            return List.of();
        }
        var names = Names.in(BylineLine.withoutReport(words, language), language, "author");
        boolean known = Surnames.known(names, "author", language)
                && Surnames.known(names, "author and photographer", language)
                && names.contributors().stream().noneMatch(person -> isTooShort(person.name(), language));
        return known ? names.contributors() : List.of();
    }

    private static boolean isNote(String words, Language language) {
        return language.words(Use.CLOSING_NOTES).stream()
                .anyMatch(note -> note.startsWith("…") ? words.endsWith(note.substring(1)) : words.equals(note));
    }

    /** Two characters are more likely a place or a time than a Japanese name, which a blank would part. */
    private static boolean isTooShort(String name, Language language) {
        return language.script() == Character.UnicodeScript.HIRAGANA
                && SHORT.matcher(name).matches();
    }
}
