package org.broadsheet.parser.text.wire;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.language.Language;
import org.broadsheet.model.NewsTime;
import org.broadsheet.parser.credit.PrintedDate;

/** The time in a line that says from when a story may be published: a full day, with an hour and a zone where given. */
public final class Embargo {
    private static final Pattern NUMBERS =
            Pattern.compile("\\b(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})\\b|\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
    private static final Pattern HOUR = Pattern.compile(
            "\\b(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?![.:\\d])|\\b(?<short>\\d{2})(?<minutes>\\d{2})(?="
                    + " ?(?:GMT|UTC|[A-Z]{3,4}\\b|hrs|Uhr|h\\b))");
    private static final Pattern ZONE = Pattern.compile("\\b([A-Z]{3,4})\\b");

    private Embargo() {}

    /** Whether {@code line} opens as such lines do. */
    public static boolean opens(String line) {
        return WireWords.opens(line, WireWords.EMBARGO);
    }

    /** The words of {@code line} as a time, with what they say of it. */
    public static NewsTime of(String line, Language language) {
        return new NewsTime(line, day(line, language).map(day -> timed(line, day)));
    }

    private static Optional<LocalDate> day(String line, Language language) {
        Matcher numbers = NUMBERS.matcher(line);
        if (numbers.find()) {
            boolean dotted = numbers.group(1) != null;
            var iso = dotted
                    ? "%s-%02d-%02d"
                            .formatted(
                                    numbers.group(3),
                                    Integer.parseInt(numbers.group(2)),
                                    Integer.parseInt(numbers.group(1)))
                    : numbers.group();
            return NewsTime.parse(iso).day();
        }
        return PrintedDate.in(line, language).flatMap(NewsTime::day);
    }

    private static TemporalAccessor timed(String line, LocalDate day) {
        Matcher hour = HOUR.matcher(line);
        while (hour.find()) {
            var time = time(hour);
            if (time.isPresent()) {
                return zoned(line, LocalDateTime.of(day, time.get()));
            }
        }
        return day;
    }

    private static Optional<LocalTime> time(Matcher found) {
        boolean run = found.group("hour") == null;
        int hour = Integer.parseInt(run ? found.group("short") : found.group("hour"));
        int minute = Integer.parseInt(run ? found.group("minutes") : found.group("minute"));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    private static TemporalAccessor zoned(String line, LocalDateTime time) {
        Matcher zone = ZONE.matcher(line);
        while (zone.find()) {
            var offset = WireWords.offset(zone.group());
            if (offset.isPresent()) {
                return time.atOffset(offset.get());
            }
        }
        return time;
    }
}
