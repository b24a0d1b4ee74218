package org.broadsheet.parser.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.broadsheet.language.Language;
import org.broadsheet.language.Language.Use;
import org.broadsheet.model.Contributor;

/** Korean names, each with its title behind it and perhaps its paper before it: 북포신문 홍길동 기자 name@paper.example. */
final class HangulNames {
    private static final Pattern NAME = Pattern.compile("\\p{IsHangul}{2,4}");
    private static final Pattern GAPS = Pattern.compile("[\\s·,=/]+");

    private final Language language;
    private final List<Contributor> found = new ArrayList<>();
    private final List<Contributor> waiting = new ArrayList<>();
    private String outlet = "";

    private HangulNames(Language language) {
        this.language = language;
    }

    static Names in(String words, Language language) {
        var names = new HangulNames(language);
        for (String part : GAPS.split(words.strip())) {
            if (!names.add(part)) {
                return Names.NONE;
            }
        }
        return names.waiting.isEmpty() ? new Names(names.found) : Names.NONE;
    }

    private boolean add(String part) {
        var title = language.meanings(Use.ROLES).get(part);
        if (title != null) {
            waiting.forEach(person -> found.add(person.withRole(title)));
            boolean named = !waiting.isEmpty();
            waiting.clear();
            return named;
        }
        if (part.indexOf('@') > 0 && !found.isEmpty()) {
            int last = found.size() - 1;
            found.set(last, Mail.of(found.get(last), part));
            return true;
        }
        if (isOutlet(part)) {
            outlet = part;
            return true;
        }
        var person = Contributor.named(part);
        waiting.add(outlet.isEmpty() ? person : person.withAffiliation(outlet));
        return NAME.matcher(part).matches();
    }

    private boolean isOutlet(String part) {
        return Outlets.isAgency(part, language)
                || part.length() > 3 && language.words(Use.PAPER_WORDS).stream().anyMatch(part::endsWith);
    }
}
