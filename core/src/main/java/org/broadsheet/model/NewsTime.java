package org.broadsheet.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time as a newsroom gives it: the words as written, and as much of a date as they say. Nothing is completed: a printed
 * day without a year is a {@link MonthDay}, a time without a zone a {@link LocalDateTime}, an offset stays as written.
 *
 * @param text the words or the machine's notation, as written
 * @param value one of {@link OffsetDateTime}, {@link LocalDateTime}, {@link LocalDate}, {@link YearMonth}, {@link Year},
 *     {@link MonthDay}; empty when the text was not understood
 */
public record NewsTime(String text, Optional<TemporalAccessor> value) {
    private static final Pattern BASIC = Pattern.compile("(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})"
            + "(?:T(?<h>\\d{2})(?<min>\\d{2})(?<s>\\d{2}(?:\\.\\d{1,9})?)?(?<zone>Z|[+-]\\d{2}:?\\d{2})?)?");
    private static final List<Class<?>> KINDS = List.of(
            OffsetDateTime.class, LocalDateTime.class, LocalDate.class, YearMonth.class, Year.class, MonthDay.class);

    /** Checks for null and for a kind of value that has no place here. */
    public NewsTime {
        Objects.requireNonNull(text, "text");
        value.ifPresent(NewsTime::requireKnown);
    }

    /** The given moment, day, month or year, written in ISO 8601. */
    public static NewsTime of(TemporalAccessor value) {
        return new NewsTime(value.toString(), Optional.of(value));
    }

    /** Words as printed, with the value that somebody read in them. */
    public static NewsTime printed(String text, TemporalAccessor value) {
        return new NewsTime(text, Optional.of(value));
    }

    /**
     * Reads ISO 8601 as RFC 3339 and XML Schema write it: a moment with or without offset, a day, a month, a year, or
     * {@code --MM-DD}; a day or a moment also in the basic form that NITF knows, {@code 20260314T093000+0800}. Words that
     * are none of these are kept without a value.
     */
    public static NewsTime parse(String text) {
        return new NewsTime(text, read(extended(text.strip())));
    }

    /** Whether the text is a notation of the value that {@link #parse} reads, and no more than that. */
    public boolean isNotation() {
        return value.isPresent() && parse(text).value.equals(value);
    }

    /** The moment, when day, time and offset are all known. */
    public Optional<OffsetDateTime> moment() {
        return value.filter(OffsetDateTime.class::isInstance).map(OffsetDateTime.class::cast);
    }

    /** The day, when year, month and day are all known. */
    public Optional<LocalDate> day() {
        return value.map(found -> found instanceof OffsetDateTime moment
                ? moment.toLocalDate()
                : found instanceof LocalDateTime time
                        ? time.toLocalDate()
                        : found instanceof LocalDate day ? day : null);
    }

    /** The extended form of a day or a moment in basic form; any other text as it is. */
    /**
     * The value that a notation stands for: what {@code toString} of the kinds of time writes, no two of which write alike.
     * Unlike {@link #parse}, it knows years of any length, before our era too. Empty when it is the notation of none.
     */
    public static Optional<TemporalAccessor> valueOf(String notation) {
        try {
            return Optional.of(understood(notation));
        } catch (DateTimeException | NumberFormatException noNotation) {
            return Optional.empty();
        }
    }

    private static TemporalAccessor understood(String notation) {
        int time = notation.indexOf('T');
        if (time >= 0) {
            boolean zoned =
                    notation.endsWith("Z") || notation.indexOf('+', time) > 0 || notation.indexOf('-', time) > 0;
            return zoned ? OffsetDateTime.parse(notation) : LocalDateTime.parse(notation);
        }
        if (notation.startsWith("--")) {
            return MonthDay.parse(notation);
        }
        int month = notation.indexOf('-', 1);
        if (month < 0) {
            return Year.of(Integer.parseInt(notation));
        }
        return notation.indexOf('-', month + 1) < 0 ? YearMonth.parse(notation) : LocalDate.parse(notation);
    }

    private static String extended(String text) {
        if (text.indexOf('-') == 4) {
            return text;
        }
        Matcher basic = BASIC.matcher(text);
        if (!basic.matches()) {
            return text;
        }
        String day = basic.group("y") + "-" + basic.group("m") + "-" + basic.group("d");
        String minutes = basic.group("min");
        if (minutes == null) {
            return day;
        }
        String time = "T" + basic.group("h") + ":" + minutes + (basic.group("s") == null ? "" : ":" + basic.group("s"));
        String zone = basic.group("zone") == null ? "" : basic.group("zone");
        return day + time + (zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone);
    }

    private static Optional<TemporalAccessor> read(String text) {
        if (text.indexOf('T') > 0) {
            Optional<TemporalAccessor> usual = IsoMoment.of(text).map(moment -> moment);
            if (usual.isPresent()) {
                return usual;
            }
            return hasOffset(text) ? tried(OffsetDateTime::parse, text) : tried(LocalDateTime::parse, text);
        }
        return switch (text.length()) {
            case 4 -> tried(Year::parse, text);
            case 7 -> text.startsWith("--") ? tried(MonthDay::parse, text) : tried(YearMonth::parse, text);
            case 10 -> tried(LocalDate::parse, text);
            default -> Optional.empty();
        };
    }

    private static boolean hasOffset(String text) {
        int sign = text.length() - 6;
        return text.endsWith("Z")
                || sign >= 0 && (text.charAt(sign) == '+' || text.charAt(sign) == '-') && text.charAt(sign + 3) == ':';
    }

    private static Optional<TemporalAccessor> tried(Function<String, TemporalAccessor> reader, String text) {
        try {
            return Optional.of(reader.apply(text));
        } catch (DateTimeException notThisKind) {
            return Optional.empty();
        }
    }

    private static void requireKnown(TemporalAccessor value) {
        if (!KINDS.contains(value.getClass())) {
            throw new IllegalArgumentException("a " + value.getClass().getSimpleName() + " is no time of news");
        }
    }
}
