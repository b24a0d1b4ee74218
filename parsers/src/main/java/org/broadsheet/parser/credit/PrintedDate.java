package org.broadsheet.parser.credit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.language.Language;
import org.broadsheet.language.Language.Use;
import org.broadsheet.model.NewsTime;

/**
 * Full dates as pages print them: 2024年3月18日, 令和6年3月18日, 2024년 3월 18일, Thursday, May 9, 2024, 4. Dezember 2024, 9 May
 * 2024.
 */
public final class PrintedDate {
    private static final Pattern HAN = Pattern.compile(
            "(?<era>\\p{IsHan}{2,4})?(?<year>\\p{Nd}{1,4}|元)[年년]\\s?(?<month>\\p{Nd}{1,2})[月월]\\s?(?<day>\\p{Nd}{1,2})[日일]");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{L}{3,12}\\.?) (\\p{Nd}{1,2}),? (\\p{Nd}{4})");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(\\p{Nd}{1,2})(?:\\.|er|º)? (?:de |d’)?([\\p{L}\\p{M}]{3,14}\\.?),? (?:de |del )?(\\p{Nd}{4})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\p{Nd}{4})\\. ([\\p{L}\\p{M}]{3,14}\\.?) (\\p{Nd}{1,2})\\.?");

    private PrintedDate() {}

    /** The first full date in {@code words}, as printed. */
    public static Optional<NewsTime> in(String words, Language language) {
        Matcher han = HAN.matcher(words);
        while (han.find()) {
            var date = han(han, language);
            if (date.isPresent()) {
                return date;
            }
        }
        return named(MONTH_FIRST.matcher(words), 1, 2, 3, language)
                .or(() -> named(DAY_FIRST.matcher(words), 2, 1, 3, language))
                .or(() -> named(YEAR_FIRST.matcher(words), 2, 3, 1, language));
    }

    /** A year of four figures, or one of an era that the language knows. */
    private static Optional<NewsTime> han(Matcher han, Language language) {
        var year = han.group("year");
        var era = Optional.ofNullable(han.group("era")).orElse("");
        int month = Integer.parseInt(han.group("month"));
        if (year.length() == 4) {
            return date(han.group().substring(era.length()), year, month, han.group("day"));
        }
        return language.meanings(Use.ERAS).entrySet().stream()
                .filter(known -> era.endsWith(known.getKey()))
                .findFirst()
                .flatMap(known -> {
                    int before = Integer.parseInt(known.getValue());
                    int count = year.equals("元") ? 1 : Integer.parseInt(year);
                    var printed =
                            han.group().substring(era.length() - known.getKey().length());
                    return date(printed, String.valueOf(before + count), month, han.group("day"));
                });
    }

    private static Optional<NewsTime> named(Matcher found, int month, int day, int year, Language language) {
        while (found.find()) {
            var number = language.month(found.group(month));
            if (number.isPresent()) {
                return date(found.group(), found.group(year), number.get(), found.group(day));
            }
        }
        return Optional.empty();
    }

    private static Optional<NewsTime> date(String words, String year, int month, String day) {
        try {
            return Optional.of(
                    NewsTime.printed(words, LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day))));
        } catch (DateTimeException noSuchDay) {
            return Optional.of(new NewsTime(words, Optional.empty()));
        }
    }
}
