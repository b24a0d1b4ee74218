package org.broadsheet.parser.text.header;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAccessor;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.language.Language;
import org.broadsheet.language.Languages;
import org.broadsheet.model.NewsTime;
import org.broadsheet.parser.credit.PrintedDate;

/** Times as headers write them: those of ISO 8601 with blanks, those of mails, and days as a page prints them. */
final class HeaderTime {
    private static final String ZONE = " ?(?<zone>[A-Z]{1,5}|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?";
    private static final Pattern ISO = Pattern.compile(
            "(?<date>\\d{4}-\\d{2}-\\d{2})(?:[Tt ]{1,2}(?<time>\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?)" + ZONE
                    + ")?");
    private static final Pattern MAIL =
            Pattern.compile("(?:\\p{Alpha}{3},? )?(?<day>\\d{1,2}) (?<month>\\p{Alpha}{3,9}) (?<year>\\d{4}|\\d{2})"
                    + " (?<time>\\d{1,2}:\\d{2}(?::\\d{2})?)" + ZONE + "(?: ?\\(.{0,40}\\))?");
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("Z", "Z"),
            Map.entry("UT", "Z"),
            Map.entry("UTC", "Z"),
            Map.entry("GMT", "Z"),
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("CST", "-06:00"),
            Map.entry("CDT", "-05:00"),
            Map.entry("MST", "-07:00"),
            Map.entry("MDT", "-06:00"),
            Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"));
    /** No time is longer. */
    private static final int LONGEST = 80;

    private HeaderTime() {}

    /** The time that {@code words} tell, as written; without a value when they cannot be read. */
    static NewsTime of(String words) {
        var plain = words.strip();
        return new NewsTime(words, plain.length() > LONGEST ? Optional.empty() : value(plain));
    }

    private static Optional<TemporalAccessor> value(String words) {
        Matcher iso = ISO.matcher(words);
        Matcher mail = MAIL.matcher(words);
        try {
            if (iso.matches()) {
                var day = LocalDate.parse(iso.group("date"));
                return iso.group("time") == null ? Optional.of(day) : Optional.of(timed(day, iso));
            }
            if (mail.matches()) {
                return english().month(mail.group("month")).map(month -> timed(day(mail, month), mail));
            }
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
        return NewsTime.parse(words).value().or(() -> printed(words));
    }

    private static Optional<TemporalAccessor> printed(String words) {
        return Languages.all().stream()
                .flatMap(language -> PrintedDate.in(words, language).flatMap(NewsTime::value).stream())
                .findFirst();
    }

    private static LocalDate day(Matcher mail, int month) {
        var year = mail.group("year");
        int number = Integer.parseInt(year);
        return LocalDate.of(
                year.length() == 4 ? number : number < 70 ? 2000 + number : 1900 + number,
                month,
                Integer.parseInt(mail.group("day")));
    }

    private static TemporalAccessor timed(LocalDate day, Matcher found) {
        var words = found.group("time").replace(',', '.');
        var local = LocalDateTime.of(day, LocalTime.parse(words.indexOf(':') == 1 ? "0" + words : words));
        var zone = found.group("zone");
        if (zone == null || Character.isLetter(zone.charAt(0)) && !ZONES.containsKey(zone)) {
            return local;
        }
        return local.atOffset(ZoneOffset.of(ZONES.getOrDefault(zone, zone)));
    }

    private static Language english() {
        return Languages.find("en").orElseThrow();
    }
}
