package org.broadsheet.parser.credit;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.broadsheet.language.Language;
import org.broadsheet.language.Language.Use;
import org.broadsheet.language.Languages;

/** The shape of places' names: Frankfurt am Main, Aix-en-Provence, ST. PAUL, Minn., and in scripts without capitals any few words. */
final class PlaceNames {
    /** The words that a place in capitals has at most. */
    private static final int LONGEST = 3;

    private static final String CAPITAL_WORD = "(?:(?:\\p{Lu}\\.){2,}|\\p{Lu}\\p{L}{0,2}\\.(?="
            + " \\p{Lu})|[’']?\\p{Lu}[\\p{L}\\p{M}’']*(?:(?:-\\p{Ll}{1,5})?[/-]\\p{Lu}[\\p{L}\\p{M}’']*)*)";
    private static final String SMALL_WORD = Languages.everywhere(Use.PLACE_PARTICLES).stream()
            .sorted()
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", ")"));
    private static final Pattern PLACE =
            Pattern.compile(CAPITAL_WORD + "(?:[ \\u00a0](?:" + SMALL_WORD + " ){0,2}" + CAPITAL_WORD + "){0,4}");
    private static final Pattern CASELESS =
            Pattern.compile("[\\p{Lo}\\p{M}\\u200c]{2,20}(?: [\\p{Lo}\\p{M}\\u200c]{2,20}){0,3}");
    private static final Pattern SHORT_REGION = Pattern.compile("\\p{Lu}\\p{L}{1,5}\\.(?=[, ]|$)");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}]{4}");

    private PlaceNames() {}

    /** The offset after the place that stands at {@code from}. */
    static OptionalInt end(String text, int from) {
        boolean caseless = from < text.length() && Character.getType(text.charAt(from)) == Character.OTHER_LETTER;
        return end(caseless ? CASELESS : PLACE, text, from);
    }

    /** The offset after the state or country that stands at {@code from}, behind a place and a comma. */
    static OptionalInt regionEnd(String text, int from) {
        var region = end(SHORT_REGION, text, from);
        return region.isPresent() ? region : end(PLACE, text, from);
    }

    private static OptionalInt end(Pattern shape, String text, int from) {
        Matcher found = shape.matcher(text).region(from, text.length());
        return found.lookingAt() ? OptionalInt.of(found.end()) : OptionalInt.empty();
    }

    /**
     * Whether {@code words}, up to a comma, are set in capitals as the places of datelines are. Acronyms have fewer letters
     * than most places, headings more words; words such as UPDATE are in the data.
     */
    static boolean isDatelinePlace(String words, Language language) {
        int comma = words.indexOf(',');
        var place = comma < 0 ? words : words.substring(0, comma);
        return isCapitals(place)
                && place.split(" ").length <= LONGEST
                && LETTERS.matcher(place).find()
                && !Outlets.isAgency(place, language)
                && !language.has(Use.LABELS, place);
    }

    static boolean isCapitals(String words) {
        return words.chars().noneMatch(Character::isLowerCase)
                && words.chars().filter(Character::isUpperCase).count() > 2;
    }
}
