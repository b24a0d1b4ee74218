package org.broadsheet.parser.text.wire;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.language.Languages;
import org.broadsheet.model.NewsTime;

/** Times as wires write them: {@code 131137 GMT Nov 13} and {@code 08-29-16 1626GMT}. */
final class WireTime {
    private static final String ZONE = "(?: ?(?<zone>[A-Z]{1,4}|[+-]\\d{4}))?";
    private static final Pattern DAY_FIRST = Pattern.compile("(?<day>\\d{2})(?<hour>\\d{2})(?<minute>\\d{2})" + ZONE
            + "(?: (?<month>\\p{L}{3,9}\\.?)(?: (?<year>\\d{2}|\\d{4}))?)?");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?<month>\\d{1,2})-(?<day>\\d{1,2})-(?<year>\\d{2}|\\d{4}) (?<hour>\\d{2}):?(?<minute>\\d{2})" + ZONE);
    /** Years of two digits from here on are of the last century. */
    private static final int LAST_CENTURY = 70;

    private WireTime() {}

    /** Whether {@code words} are a time in one of these notations. */
    static boolean isTime(String words) {
        return words.length() <= Trailer.LONGEST
                && (DAY_FIRST.matcher(words).matches()
                        || MONTH_FIRST.matcher(words).matches());
    }

    /** The time that {@code words} tell; without a value where they leave out the month or name an unknown zone. */
    static NewsTime of(String words) {
        if (!isTime(words)) {
            return new NewsTime(words, Optional.empty());
        }
        Matcher dayFirst = DAY_FIRST.matcher(words);
        Matcher monthFirst = MONTH_FIRST.matcher(words);
        return new NewsTime(
                words,
                dayFirst.matches()
                        ? value(dayFirst, month(dayFirst.group("month")))
                        : monthFirst.matches()
                                ? value(monthFirst, Integer.parseInt(monthFirst.group("month")))
                                : Optional.empty());
    }

    private static int month(String name) {
        return name == null
                ? 0
                : Languages.all().stream()
                        .flatMap(language -> language.month(name).stream())
                        .findFirst()
                        .orElse(0);
    }

    private static Optional<TemporalAccessor> value(Matcher time, int month) {
        if (month == 0 || time.group("year") == null) {
            return Optional.empty();
        }
        try {
            var local = LocalDateTime.of(
                    year(time.group("year")),
                    month,
                    Integer.parseInt(time.group("day")),
                    Integer.parseInt(time.group("hour")),
                    Integer.parseInt(time.group("minute")));
            var zone = time.group("zone");
            return zone == null ? Optional.of(local) : WireWords.offset(zone).map(local::atOffset);
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 4 ? year : year < LAST_CENTURY ? 2000 + year : 1900 + year;
    }
}
