package org.broadsheet.parser.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.broadsheet.language.Language;
import org.broadsheet.language.Language.Use;
import org.broadsheet.model.Contributor;

/** Photographers and their outlets, parted by strokes and bars in either order: N/dpa, AP Photo/N, N | OUTLET. */
final class CreditParts {
    private static final Pattern STROKES = Pattern.compile("\\s*[/|／]\\s*");
    private static final Pattern COUNT = Pattern.compile("\\s*[(（]\\p{Nd}+[)）]");

    private CreditParts() {}

    /** Those that {@code words} name; words that are no names are a source. */
    static List<Contributor> of(String words, Language language) {
        var people = new ArrayList<Contributor>();
        var outlets = new ArrayList<String>();
        for (String part : parts(words)) {
            var names = photographers(part, language);
            people.addAll(names);
            if (names.isEmpty() && !part.isBlank()) {
                outlets.add(part.strip());
            }
        }
        if (people.isEmpty()) {
            return outlets.stream()
                    .map(outlet -> Contributor.named(outlet).withRole("source"))
                    .toList();
        }
        outlets.stream()
                .findFirst()
                .map(outlet -> withoutPicture(outlet, language))
                .ifPresent(outlet -> people.replaceAll(person -> person.withAffiliation(outlet)));
        return List.copyOf(people);
    }

    private static List<String> parts(String words) {
        boolean counted = words.indexOf(')') >= 0 || words.indexOf('）') >= 0;
        var named = counted ? COUNT.matcher(words).replaceAll("") : words;
        boolean parted = named.indexOf('/') >= 0 || named.indexOf('|') >= 0 || named.indexOf('／') >= 0;
        return parted ? List.of(STROKES.split(named)) : List.of(named);
    }

    /** The agency without the word for a picture behind it. */
    private static String withoutPicture(String outlet, Language language) {
        return language.meanings(Use.CREDIT_CLOSERS).keySet().stream()
                .filter(word -> outlet.endsWith(" " + word))
                .findFirst()
                .map(word -> outlet.substring(0, outlet.length() - word.length() - 1))
                .orElse(outlet);
    }

    private static List<Contributor> photographers(String part, Language language) {
        if (outlet(part, language).isPresent()) {
            return List.of();
        }
        boolean hangul = language.script() == Character.UnicodeScript.HANGUL;
        var names = Names.in(part, language, "photographer");
        return names.isEmpty() && hangul && part.strip().matches("\\p{IsHangul}{3}")
                ? List.of(Contributor.named(part.strip()).withRole("photographer"))
                : names.contributors();
    }

    /** The agency or paper that {@code part} is, perhaps with the word for a picture behind it. */
    static Optional<String> outlet(String part, Language language) {
        var words = part.strip();
        boolean outlet = !words.isEmpty()
                && (Outlets.isAgency(words, language)
                        || Outlets.isPaper(words, language) && words.regionMatches(true, 0, "The ", 0, 4)
                        || language.has(Use.AGENCIES, words));
        return outlet ? Optional.of(words) : Optional.empty();
    }
}
