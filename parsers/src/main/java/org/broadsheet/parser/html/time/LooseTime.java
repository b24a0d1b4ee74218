package org.broadsheet.parser.html.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.model.NewsTime;
import org.jspecify.annotations.Nullable;

/** Times as pages note them for machines: ISO 8601 and what comes near it, RFC 1123, seconds since 1970. */
public final class LooseTime {
    private static final Pattern NEAR_ISO =
            Pattern.compile("(?<y>\\d{4})[-/.年](?<m>\\d{1,2})[-/.月](?<d>\\d{1,2})日?(?:(?:[T"
                    + " ,]|\\s|에)*(?<h>\\d{1,2}):(?<min>\\d{2})(?::(?<s>\\d{2})(?:[.,]\\d{1,9})?)?\\s*(?<half>[AaPp]\\.?[Mm]\\.?)?"
                    + "\\s*(?<zone>Z|z|[+-]\\d{1,2}(?::?\\d{2})?|\\(?[A-Z]{3,4}\\)?(?:[+-]\\d{1,2}:?\\d{2})?)?)?");
    private static final Pattern JAVA =
            Pattern.compile("[A-Z][a-z]{2} (?<mon>[A-Z][a-z]{2}) (?<d>\\d{1,2}) (?<t>\\d{2}:\\d{2}:\\d{2})"
                    + " (?<zone>[A-Z]{3,4}|GMT[+-]\\d{4})?.{0,40}?(?<y>\\d{4})\\b.*");
    private static final Pattern DIGITS = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern SECONDS = Pattern.compile("\\d{10}|\\d{13}");
    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("UTC", "Z"),
            Map.entry("GMT", "Z"),
            Map.entry("WET", "Z"),
            Map.entry("BST", "+01:00"),
            Map.entry("WEST", "+01:00"),
            Map.entry("CET", "+01:00"),
            Map.entry("MEZ", "+01:00"),
            Map.entry("CEST", "+02:00"),
            Map.entry("MESZ", "+02:00"),
            Map.entry("EET", "+02:00"),
            Map.entry("EEST", "+03:00"),
            Map.entry("MSK", "+03:00"),
            Map.entry("SAST", "+02:00"),
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("CST", "-06:00"),
            Map.entry("CDT", "-05:00"),
            Map.entry("MST", "-07:00"),
            Map.entry("MDT", "-06:00"),
            Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"),
            Map.entry("JST", "+09:00"),
            Map.entry("KST", "+09:00"),
            Map.entry("HKT", "+08:00"),
            Map.entry("SGT", "+08:00"),
            Map.entry("WIB", "+07:00"),
            Map.entry("AEST", "+10:00"),
            Map.entry("AEDT", "+11:00"));

    private LooseTime() {}

    /** The time that a text begins with; empty when it is none. */
    public static Optional<NewsTime> of(String text) {
        String stripped = text.strip();
        if (stripped.length() < 8 || stripped.length() > 80) {
            return Optional.empty();
        }
        NewsTime exact = NewsTime.parse(stripped);
        if (exact.day().isPresent()) {
            return Optional.of(exact);
        }
        return value(stripped).map(value -> NewsTime.printed(words(stripped), value));
    }

    /** The words that the time itself is, where others follow. */
    private static String words(String text) {
        Matcher iso = NEAR_ISO.matcher(text);
        return iso.lookingAt() ? text.substring(0, iso.end()).strip() : text;
    }

    private static Optional<TemporalAccessor> value(String text) {
        try {
            Matcher iso = NEAR_ISO.matcher(text);
            if (iso.lookingAt()) {
                return Optional.of(iso(iso));
            }
            Matcher digits = DIGITS.matcher(text);
            if (digits.matches()) {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(digits.group(1)),
                        Integer.parseInt(digits.group(2)),
                        Integer.parseInt(digits.group(3))));
            }
            if (SECONDS.matcher(text).matches()) {
                long number = Long.parseLong(text);
                return Optional.of(Instant.ofEpochSecond(text.length() == 13 ? number / 1000 : number)
                        .atOffset(ZoneOffset.UTC));
            }
            Matcher java = JAVA.matcher(text);
            if (java.matches()) {
                return java(java);
            }
            return Optional.of(OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static TemporalAccessor iso(Matcher found) {
        LocalDate day = LocalDate.of(number(found, "y"), number(found, "m"), number(found, "d"));
        if (found.group("h") == null) {
            return day;
        }
        int hour = hour(number(found, "h"), found.group("half"));
        int second = found.group("s") == null ? 0 : number(found, "s");
        LocalDateTime time = day.atTime(LocalTime.of(hour, number(found, "min"), second));
        return zone(found.group("zone")).<TemporalAccessor>map(time::atOffset).orElse(time);
    }

    private static int number(Matcher found, String group) {
        return Integer.parseInt(found.group(group));
    }

    /** The hour of the day of an hour of its half. */
    static int hour(int hour, @Nullable String half) {
        if (half == null || hour > 12) {
            return hour;
        }
        boolean afternoon = half.charAt(0) == 'p' || half.charAt(0) == 'P';
        return hour % 12 + (afternoon ? 12 : 0);
    }

    private static Optional<TemporalAccessor> java(Matcher found) {
        int month = MONTHS.indexOf(found.group("mon"));
        if (month < 0 || month % 3 != 0) {
            return Optional.empty();
        }
        LocalDateTime time = LocalDate.of(number(found, "y"), month / 3 + 1, number(found, "d"))
                .atTime(LocalTime.parse(found.group("t")));
        return Optional.of(
                zone(found.group("zone")).<TemporalAccessor>map(time::atOffset).orElse(time));
    }

    /** The offset that a name or a number of a zone stands for. */
    static Optional<ZoneOffset> zone(@Nullable String words) {
        if (words == null) {
            return Optional.empty();
        }
        String zone = words.replaceAll("[()]", "");
        if (zone.length() > 3 && (zone.startsWith("GMT") || zone.startsWith("UTC"))) {
            zone = zone.substring(3);
        }
        String known = ZONES.getOrDefault(zone, zone);
        boolean offset = known.equalsIgnoreCase("z") || known.startsWith("+") || known.startsWith("-");
        if (!offset) {
            return Optional.empty();
        }
        String hours = known.matches("[+-]\\d") ? known.charAt(0) + "0" + known.charAt(1) : known;
        return Optional.of(
                ZoneOffset.of(hours.matches("[+-]\\d:\\d\\d") ? hours.charAt(0) + "0" + hours.substring(1) : hours));
    }
}
