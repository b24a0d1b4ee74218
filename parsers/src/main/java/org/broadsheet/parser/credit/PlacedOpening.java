package org.broadsheet.parser.credit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.language.Language;
import org.broadsheet.language.Language.Use;
import org.broadsheet.model.Dateline;
import org.broadsheet.model.NewsTime;

/**
 * Openings of stories in languages that part words: LONDON, March 3 (Reuters) -, Berlin (dpa) -, HARROW BAY —, BAD
 * KALTENBACH.
 */
final class PlacedOpening {
    private static final String PLACE_WORD = "\\p{Lu}[\\p{L}\\p{M}'’./-]*";
    private static final String PLACE = PLACE_WORD + "(?: " + PLACE_WORD + "){0,4}";
    private static final Pattern START = Pattern.compile("(?<place>" + PLACE + ")"
            + "(?<region>, " + PLACE + ")?"
            + "(?:, (?<date>\\p{L}{3,9}\\.? \\d{1,2}(?:, \\d{4})?|\\d{1,2}\\. ?\\p{L}{3,9}\\.?))?"
            + "(?<by> (?:\\((?<agency>[\\p{L}\\d/ .-]{2,24})\\)|/(?<wire>[\\p{L}]{2,20})/))?"
            + "(?<dash>\\.? (?:--|[-–—_]) ?|\\.(?: |$))");
    private static final Pattern ENGLISH_DAY = Pattern.compile("(\\p{L}+\\.?) (\\d{1,2})(?:, \\d{4})?");
    private static final Pattern GERMAN_DAY = Pattern.compile("(\\d{1,2})\\. ?(\\p{L}+\\.?)");

    private PlacedOpening() {}

    static Opening of(String text, Language language) {
        Matcher start = START.matcher(text);
        if (!start.lookingAt() || !isDateline(start, language)) {
            return Opening.NONE;
        }
        int end = text.substring(0, start.end()).stripTrailing().length();
        var agency = Optional.ofNullable(start.group("agency")).or(() -> Optional.ofNullable(start.group("wire")));
        var region = Optional.ofNullable(start.group("region")).orElse("");
        var date = Optional.ofNullable(start.group("date")).map(words -> day(words, language));
        var dateline =
                new Dateline(text.substring(0, end), Optional.of(start.group("place") + region), date, agency);
        return new Opening(Optional.of(dateline), Optional.empty(), end, end, end, start.end());
    }

    /** A place in capitals before a dash or a full stop, or any place with an agency or a day before a dash. */
    private static boolean isDateline(Matcher start, Language language) {
        boolean dash = !start.group("dash").startsWith(". ") && !start.group("dash").equals(".");
        boolean capitals = isCapitals(start.group("place"));
        boolean named = start.group("wire") != null
                || Optional.ofNullable(start.group("agency"))
                        .filter(words -> isAgency(words, language))
                        .isPresent();
        boolean dated = Optional.ofNullable(start.group("date"))
                .flatMap(words -> day(words, language).value())
                .isPresent();
        return named || dash && (capitals || dated) || capitals && start.group("place").length() > 4;
    }

    private static boolean isAgency(String words, Language language) {
        var first = words.split("[/ ]", 2)[0];
        return language.words(Use.AGENCIES).stream().anyMatch(agency -> agency.equals(words) || agency.equals(first));
    }

    private static boolean isCapitals(String place) {
        return place.chars().noneMatch(Character::isLowerCase)
                && place.chars().filter(Character::isUpperCase).count() > 2;
    }

    private static NewsTime day(String words, Language language) {
        Matcher english = ENGLISH_DAY.matcher(words);
        Matcher german = GERMAN_DAY.matcher(words);
        if (english.matches()) {
            return day(words, english.group(1), english.group(2), language);
        }
        return german.matches()
                ? day(words, german.group(2), german.group(1), language)
                : new NewsTime(words, Optional.empty());
    }

    private static NewsTime day(String words, String month, String day, Language language) {
        return language.month(month)
                .map(number -> CalendarDay.of(words, number, Integer.parseInt(day)))
                .orElseGet(() -> new NewsTime(words, Optional.empty()));
    }
}
