package org.broadsheet.parser.credit;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Optional;
import org.broadsheet.model.NewsTime;

/** A printed day of a month. */
final class CalendarDay {
    private CalendarDay() {}

    /** The day as printed, with its value when the calendar has such a day. */
    static NewsTime of(String words, int month, int day) {
        try {
            return NewsTime.printed(words, MonthDay.of(month, day));
        } catch (DateTimeException noSuchDay) {
            return new NewsTime(words, Optional.empty());
        }
    }
}
