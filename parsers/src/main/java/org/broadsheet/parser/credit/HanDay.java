package org.broadsheet.parser.credit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.model.NewsTime;

/** Days as Chinese and Japanese datelines print them: 5月6日, ５月６日, 四日, 11日. */
final class HanDay {
    static final String SHAPE = "(?:\\p{Nd}{1,2}月|[一二三四五六七八九十]{1,2}月)?(?:\\p{Nd}{1,2}|[一二三四五六七八九十廿卅]{1,3})日";

    private static final Pattern NUMBERED = Pattern.compile("(\\p{Nd}{1,2})月(\\p{Nd}{1,2})日");

    private HanDay() {}

    /** The day with its value when it has a month in figures. */
    static NewsTime of(String words) {
        Matcher day = NUMBERED.matcher(words);
        return day.matches()
                ? CalendarDay.of(words, Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)))
                : new NewsTime(words, Optional.empty());
    }
}
