package org.broadsheet.parser.credit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.language.Language;
import org.broadsheet.language.Language.Use;
import org.broadsheet.model.NewsTime;

/**
 * A day whose month is written out: March 3, 4. Dez. 2024, 4 de marzo, le 4 mars, 2024. március 4.
 *
 * @param time the words from the first of day, month and year to the last, with their value when the calendar has it
 * @param end the offset after the words and what stands with them
 */
record DayWords(NewsTime time, int end) {
    private static final Pattern TOKEN = Pattern.compile(
            "[ \\u00a0,]*(?:(?<number>\\p{Nd}{1,4})(?:st|nd|rd|th|er|º|°)?(?<stop>\\.)?|(?<word>[\\p{L}\\p{M}’-]{1,14}\\.?))");

    /** The day that stands at {@code from}. */
    static Optional<DayWords> at(String text, int from, Language language) {
        Matcher token = TOKEN.matcher(text).region(from, text.length());
        int month = 0;
        int day = 0;
        int year = 0;
        int start = -1;
        int last = -1;
        int end = from;
        for (; token.lookingAt(); token.region(end, text.length())) {
            var word = token.group("word");
            int number = word == null ? Integer.parseInt(token.group("number")) : 0;
            int named = word == null ? 0 : language.month(word).orElse(0);
            if (named > 0 && month == 0) {
                month = named;
                end = wordEnd(token, language);
            } else if (number > 31 && year == 0) {
                year = number;
                end = month == 0 ? token.end() : token.end("number");
            } else if (number > 0 && number <= 31 && day == 0) {
                day = number;
                end = token.end();
            } else if (word != null && isBeside(word, language)) {
                end = token.end();
                continue;
            } else {
                break;
            }
            start = start < 0 ? word == null ? token.start("number") : token.start("word") : start;
            last = end;
        }
        return month == 0 || day == 0
                ? Optional.empty()
                : Optional.of(new DayWords(time(text.substring(start, last), year, month, day), end));
    }

    /** A full stop belongs to a month that is printed short. */
    private static int wordEnd(Matcher token, Language language) {
        var word = token.group("word");
        boolean shortForm =
                language.words(Use.MONTHS).stream().anyMatch(forms -> ("/" + forms + "/").contains("/" + word + "/"))
                        || word.length() < 5;
        return word.endsWith(".") && !shortForm ? token.end() - 1 : token.end();
    }

    private static boolean isBeside(String word, Language language) {
        return language.has(Use.DATE_WORDS, word) || language.has(Use.WEEKDAYS, word);
    }

    private static NewsTime time(String words, int year, int month, int day) {
        try {
            TemporalAccessor value = year == 0 ? MonthDay.of(month, day) : LocalDate.of(year, month, day);
            return NewsTime.printed(words, value);
        } catch (DateTimeException noSuchDay) {
            return new NewsTime(words, Optional.empty());
        }
    }
}
