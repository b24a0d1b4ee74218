package org.broadsheet.parser.html.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.language.Language;
import org.broadsheet.model.NewsTime;
import org.broadsheet.parser.credit.PrintedDate;

/** Times as pages print them for readers: the day in words or figures, perhaps with the time of day behind it. */
public record PrintedTime(Language language) {
    private static final Pattern ORDINAL = Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)\\b");
    private static final Pattern FIGURES =
            Pattern.compile("(?<![\\d.])(\\d{1,2})([./-])\\s?(\\d{1,2})\\2\\s?(\\d{4}|\\d{2}(?![\\d./-]))(?!\\d)");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(\\d{4})\\s?([./-])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{1,2})(?!\\d)");
    private static final Pattern CLOCK = Pattern.compile(
            "(?<!\\d)(\\d{1,2})[:.時시h]\\s?(\\d{2})(?::\\d{2})?(?!\\d)\\s*([AaPp]\\.?[Mm]\\.?)?\\s*(\\(?[A-Z]{3,4}\\)?)?");

    /** The first time in the words. */
    public Optional<NewsTime> in(String words) {
        String text = ORDINAL.matcher(words.length() > 300 ? words.substring(0, 300) : words)
                .replaceAll("$1");
        return LooseTime.of(text).or(() -> day(text).map(day -> timed(text, day)));
    }

    private Optional<NewsTime> day(String text) {
        return PrintedDate.in(text, language)
                .filter(found -> found.day().isPresent())
                .or(() -> yearFirst(text))
                .or(() -> figures(text));
    }

    private static Optional<NewsTime> yearFirst(String text) {
        Matcher found = YEAR_FIRST.matcher(text);
        return found.find() ? of(found.group(), found.group(1), found.group(3), found.group(4)) : Optional.empty();
    }

    /** In most of the world the day stands before the month. */
    private Optional<NewsTime> figures(String text) {
        Matcher found = FIGURES.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        String year = found.group(4).length() == 2 ? "20" + found.group(4) : found.group(4);
        boolean monthFirst =
                language.tag().equals("en") && found.group(2).equals("/") && Integer.parseInt(found.group(3)) > 12;
        return monthFirst
                ? of(found.group(), year, found.group(1), found.group(3))
                : of(found.group(), year, found.group(3), found.group(1));
    }

    private static Optional<NewsTime> of(String words, String year, String month, String day) {
        try {
            return Optional.of(NewsTime.printed(
                    words, LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static NewsTime timed(String text, NewsTime day) {
        int at = text.indexOf(day.text());
        int end = Math.max(at, 0) + day.text().length();
        Matcher clock = CLOCK.matcher(text);
        if (!clock.find(Math.min(end, text.length())) || clock.start() - end > 20) {
            return day;
        }
        int hour = LooseTime.hour(Integer.parseInt(clock.group(1)), clock.group(3));
        int minute = Integer.parseInt(clock.group(2));
        if (hour > 23 || minute > 59) {
            return day;
        }
        LocalDateTime time = day.day().orElseThrow().atTime(LocalTime.of(hour, minute));
        String words = text.substring(Math.max(at, 0), clock.end()).strip();
        Optional<ZoneOffset> zone = LooseTime.zone(clock.group(4));
        return zone.map(offset -> NewsTime.printed(words, time.atOffset(offset)))
                .orElseGet(() -> NewsTime.printed(words, time));
    }

    /** A reader of times as pages of this language print them. */
    public static PrintedTime in(Language language) {
        return new PrintedTime(language);
    }

    /** Whether words are so short that a date is what they tell. */
    public static boolean isShort(String words) {
        return words.length() < 120 && !words.toLowerCase(Locale.ROOT).contains("copyright");
    }
}
