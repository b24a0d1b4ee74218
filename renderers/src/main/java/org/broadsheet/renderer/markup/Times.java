package org.broadsheet.renderer.markup;

import static org.broadsheet.renderer.markup.Markup.element;
import static org.broadsheet.renderer.markup.Markup.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.broadsheet.model.NewsTime;

/**
 * Times as HTML knows them.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/text-level-semantics.html#datetime-value">datetime values</a>
 */
public final class Times {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter LOCAL = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd'T'HH:mm:ss")
            .appendOptional(DateTimeFormatter.ofPattern(".SSS", Locale.ROOT))
            .toFormatter(Locale.ROOT);

    private Times() {}

    /** The time as printed, with the value that machines read; {@code name} tells which time it is. */
    public static Element printed(NewsTime time, String name) {
        return time(time, name, time.text());
    }

    /** The time in a form that people read, if it was noted for machines; else as printed. */
    public static Element shown(NewsTime time, String name) {
        boolean noted = NewsTime.parse(time.text()).value().isPresent();
        return time(time, name, noted ? readable(time) : time.text());
    }

    /** The empty element that words of a time are put into. */
    public static Element mark(NewsTime time, String name) {
        Optional<String> value = time.value().flatMap(Times::datetime);
        Element mark = value.isPresent()
                ? element("time").with("class", name).with("datetime", value)
                : element("span").with("class", name);
        return isTold(time, value)
                ? mark
                : mark.with("data-value", time.value().map(Object::toString).orElse(""));
    }

    /** Whether the printed words, or else what machines read, tell the value as it is. */
    private static boolean isTold(NewsTime time, Optional<String> datetime) {
        var printed = NewsTime.parse(time.text()).value();
        return time.value().equals(printed.or(() -> datetime.flatMap(Times::read)));
    }

    /** HTML has no hyphens before a day of no year. */
    private static Optional<TemporalAccessor> read(String datetime) {
        boolean isDay = datetime.length() == 5 && datetime.charAt(2) == '-';
        return NewsTime.parse(isDay ? "--" + datetime : datetime).value();
    }

    private static Element time(NewsTime time, String name, String words) {
        return mark(time, name).plus(List.of(text(words)));
    }

    private static String readable(NewsTime time) {
        return time.value()
                .filter(value -> value instanceof OffsetDateTime || value instanceof LocalDateTime)
                .map(MINUTES::format)
                .orElse(time.text());
    }

    /** The value of a {@code datetime} attribute, to the millisecond; empty where HTML has no form for it. */
    public static Optional<String> datetime(TemporalAccessor value) {
        if (value instanceof OffsetDateTime moment) {
            return moment(moment);
        }
        if (value instanceof LocalDateTime time) {
            return Optional.of(time).filter(day -> isYear(day.getYear())).map(Times::millis);
        }
        if (value instanceof MonthDay day) {
            return Optional.of(day.toString().substring("--".length()));
        }
        boolean known = value instanceof LocalDate day && isYear(day.getYear())
                || value instanceof YearMonth month && isYear(month.getYear())
                || value instanceof Year year && isYear(year.getValue());
        return Optional.of(value.toString()).filter(words -> known);
    }

    private static Optional<String> moment(OffsetDateTime moment) {
        Predicate<OffsetDateTime> whole = time -> time.getOffset().getTotalSeconds() % 60 == 0;
        return Optional.of(moment)
                .filter(whole.and(time -> isYear(time.getYear())))
                .map(time -> millis(time.toLocalDateTime()) + time.getOffset().getId());
    }

    private static String millis(LocalDateTime time) {
        String text = LOCAL.format(time);
        return text.endsWith(".000") ? text.substring(0, text.length() - 4) : text;
    }

    private static boolean isYear(int year) {
        return year >= 1000 && year <= 9999;
    }
}
