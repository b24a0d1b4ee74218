package org.broadsheet.parser.credit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.language.Language;
import org.broadsheet.model.NewsTime;

/** Full dates as pages print them: 2024年3月18日, Thursday, May 9, 2024, 4. Dezember 2024, 9 May 2024. */
public final class PrintedDate {
    private static final Pattern HAN = Pattern.compile("(\\d{4})年\\s?(\\d{1,2})月\\s?(\\d{1,2})日");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{L}{3,12}\\.?) (\\d{1,2}),? (\\d{4})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})\\.? (?:de )?(\\p{L}{3,12}\\.?),? (?:de )?(\\d{4})");

    private PrintedDate() {}

    /** The first full date in {@code words}, as printed. */
    public static Optional<NewsTime> in(String words, Language language) {
        Matcher han = HAN.matcher(words);
        if (han.find()) {
            return date(han.group(), han.group(1), Integer.parseInt(han.group(2)), han.group(3));
        }
        return named(MONTH_FIRST.matcher(words), 1, 2, language)
                .or(() -> named(DAY_FIRST.matcher(words), 2, 1, language));
    }

    private static Optional<NewsTime> named(Matcher found, int month, int day, Language language) {
        while (found.find()) {
            var number = language.month(found.group(month));
            if (number.isPresent()) {
                return date(found.group(), found.group(3), number.get(), found.group(day));
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
