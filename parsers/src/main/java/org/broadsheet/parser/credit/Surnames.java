package org.broadsheet.parser.credit;

import java.util.List;
import org.broadsheet.language.Language;
import org.broadsheet.language.Language.Use;
import org.broadsheet.model.Contributor;

/** Chinese names are two or three characters like many words; a family name at the beginning tells them apart. */
final class Surnames {
    private Surnames() {}

    /** Whether every name that stands with no role of its own starts with a family name, where the language lists them. */
    static boolean known(Names names, String role, Language language) {
        var surnames = language.words(Use.SURNAMES);
        return surnames.isEmpty()
                || names.contributors().stream()
                        .allMatch(person -> person.role().filter(role::equals).isEmpty()
                                || isKnown(person, surnames.get(0), language.words(Use.LONG_SURNAMES)));
    }

    private static boolean isKnown(Contributor person, String surnames, List<String> longer) {
        var name = person.name();
        return name.indexOf('·') > 0
                || surnames.indexOf(name.charAt(0)) >= 0
                || longer.contains(name.substring(0, Math.min(2, name.length())));
    }
}
