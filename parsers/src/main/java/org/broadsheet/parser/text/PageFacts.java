package org.broadsheet.parser.text;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.language.Language;
import org.broadsheet.language.Language.Use;
import org.broadsheet.model.Edition;
import org.broadsheet.model.NewsTime;
import org.broadsheet.parser.credit.PrintedDate;

/**
 * What the furniture of a page says of the edition.
 *
 * @param publication the paper's name
 * @param date the day
 * @param page the number of the page
 */
record PageFacts(Optional<String> publication, Optional<NewsTime> date, Optional<String> page) {
    private static final String PARTS = "\\s*[|·•│]\\s*|\\s+[—–-]\\s+|\\s{2,}|[\\u3000]+";

    /** Of a source that has no furniture. */
    static final PageFacts NONE = new PageFacts(Optional.empty(), Optional.empty(), Optional.empty());

    static PageFacts of(Stories stories, Language language) {
        Optional<String> name = Optional.empty();
        Optional<NewsTime> date = Optional.empty();
        Optional<String> page = Optional.empty();
        for (Stories.Furniture words : stories.furniture) {
            var plain = words.evidence().plain();
            if (words.role() == Role.MASTHEAD) {
                name = name.or(() -> Optional.of(plain));
            } else if (words.role() == Role.FOLIO) {
                name = name.or(() -> name(plain, language));
                date = date.or(() -> PrintedDate.in(plain, language));
                page = page.or(() -> page(plain, language));
            }
        }
        return new PageFacts(name, date, page);
    }

    Edition.Builder into(Edition.Builder edition) {
        publication.ifPresent(edition::publication);
        date.ifPresent(edition::date);
        return edition;
    }

    private static Optional<String> name(String folio, Language language) {
        boolean blanks = language.runsOn() || language.script() == Character.UnicodeScript.HANGUL;
        var parts = blanks ? folio.split(PARTS + "|\\s+") : folio.split(PARTS);
        for (String part : parts) {
            boolean named = language.words(Use.PAPER_WORDS).stream().anyMatch(part::contains);
            if (named && part.chars().noneMatch(Character::isDigit)) {
                return Optional.of(part.strip());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> page(String folio, Language language) {
        for (String part : folio.split(PARTS + "|[\\s,;]+")) {
            if (part.matches("[A-Z]\\d{1,3}") || part.matches("第[0-9A-Z]{1,4}版")) {
                return Optional.of(part.replaceAll("[第版]", ""));
            }
        }
        return numbered(folio, language, word -> word + "\\s*(\\d{1,4}|[A-Z]\\d{0,3})\\b")
                .or(() -> numbered(folio, language, word -> "(?<![\\dA-Z])(\\d{1,3}|[A-Z]\\d{0,3})\\.?\\s?" + word));
    }

    /** The number that stands beside one of the words for a page. */
    private static Optional<String> numbered(String folio, Language language, UnaryOperator<String> shape) {
        return language.words(Use.PAGE_WORDS).stream()
                .map(word -> Pattern.compile(shape.apply(Pattern.quote(word))).matcher(folio))
                .filter(Matcher::find)
                .findFirst()
                .map(found -> found.group(1));
    }
}
