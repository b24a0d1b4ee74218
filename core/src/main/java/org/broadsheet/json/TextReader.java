package org.broadsheet.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import org.broadsheet.model.NewsTime;
import org.broadsheet.model.RichText;
import org.jspecify.annotations.Nullable;

/** Reads running text and times. */
final class TextReader {
    private final Input in;

    TextReader(Input in) {
        this.in = in;
    }

    /** The text at hand: a string, or an object that holds it and its marks. */
    RichText words() {
        if (in.isString()) {
            return RichText.of(in.string());
        }
        if (!in.isObject()) {
            throw in.wrongType("a string or an object with a text");
        }
        var text = new MarkedText(in);
        in.open();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "text" -> text.text();
                case "marks" -> text.marks();
                default -> in.unknown(name);
            }
        }
        return text.required("the text");
    }

    /** The time at hand: a string, or an object that holds it and its value. */
    NewsTime time() {
        if (in.isString()) {
            return NewsTime.parse(in.string());
        }
        if (!in.isObject()) {
            throw in.wrongType("a time as a string, or an object with a text");
        }
        @Nullable String text = null;
        Optional<TemporalAccessor> value = Optional.empty();
        in.open();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "text" -> text = in.string();
                case "value" -> value = Optional.of(value());
                default -> in.unknown(name);
            }
        }
        if (text == null) {
            throw in.missing("the time", "text");
        }
        return new NewsTime(text, value);
    }

    private TemporalAccessor value() {
        var value = in.string();
        try {
            return value(value);
        } catch (DateTimeException | NumberFormatException unreadable) {
            throw in.unknownWord(value, "a moment, a time, a day, a month, a year or --MM-DD of ISO 8601");
        }
    }

    /** What {@code toString} of the kinds of time writes; no two of them write alike. */
    private static TemporalAccessor value(String text) {
        int time = text.indexOf('T');
        if (time >= 0) {
            return isZoned(text, time) ? OffsetDateTime.parse(text) : LocalDateTime.parse(text);
        }
        if (text.startsWith("--")) {
            return MonthDay.parse(text);
        }
        int month = text.indexOf('-', 1);
        if (month < 0) {
            return Year.of(Integer.parseInt(text));
        }
        return text.indexOf('-', month + 1) < 0 ? YearMonth.parse(text) : LocalDate.parse(text);
    }

    private static boolean isZoned(String text, int time) {
        return text.endsWith("Z") || text.indexOf('+', time) > 0 || text.indexOf('-', time) > 0;
    }
}
