package org.broadsheet.parser.credit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.language.Language;
import org.broadsheet.language.Language.Use;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Dateline;
import org.broadsheet.model.NewsTime;

/**
 * Openings of Chinese stories: 本报讯（记者 N）, 本报讯 记者N报道：, 新华社P3月1日电（记者 N）, 央视网消息（…）：.
 */
final class HanOpening {
    private static final Pattern BRACKETS = Pattern.compile("[\\s\\u3000]*[（(]([^（）()]{1,60})[）)]");
    private static final Pattern REPORTING =
            Pattern.compile("[\\s\\u3000]*((?:本报)?(?:见习|实习|特约|首席)?(?:记者|通讯员)[^，。：:]{2,30}?(?:报道)?)[：:]");
    private static final Pattern FILED = Pattern.compile("([\\p{IsHan}]{0,12}?)((?:\\d{1,2}月)?\\d{1,2}日)(?:专)?电");
    private static final Pattern REST = Pattern.compile("[\\s\\u3000]*[：:]?[\\s\\u3000]*");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})月(\\d{1,2})日");

    private HanOpening() {}

    static Opening of(String text, Language language) {
        for (String mark : language.words(Use.SOURCE_MARKS)) {
            if (text.startsWith(mark)) {
                return withByline(text, Dateline.of(mark), mark.length(), language);
            }
        }
        for (String agency : language.words(Use.AGENCIES)) {
            Matcher filed = FILED.matcher(text);
            if (text.startsWith(agency)
                    && filed.region(agency.length(), text.length()).lookingAt()) {
                return withByline(text, dateline(text.substring(0, filed.end()), agency, filed), filed.end(), language);
            }
        }
        return Opening.NONE;
    }

    private static Dateline dateline(String words, String agency, Matcher filed) {
        var place = Optional.of(filed.group(1)).filter(name -> !name.isEmpty());
        return new Dateline(words, place, Optional.of(day(filed.group(2))), Optional.of(agency));
    }

    private static NewsTime day(String words) {
        Matcher day = DAY.matcher(words);
        return day.matches()
                ? CalendarDay.of(words, Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)))
                : new NewsTime(words, Optional.empty());
    }

    private static Opening withByline(String text, Dateline dateline, int end, Language language) {
        Matcher brackets = BRACKETS.matcher(text).region(end, text.length());
        if (brackets.lookingAt()) {
            var names = Names.in(brackets.group(1), language, "author");
            return names.isEmpty()
                    ? withoutByline(text, longer(dateline, text, brackets.end()), brackets.end())
                    : opening(text, dateline, end, brackets.start(1) - 1, brackets.end(), names);
        }
        Matcher reporting = REPORTING.matcher(text).region(end, text.length());
        if (reporting.lookingAt()) {
            var names = Names.in(reporting.group(1).replaceFirst("报道$", ""), language, "reporter");
            if (!names.isEmpty()) {
                return opening(text, dateline, end, reporting.start(1), reporting.end(), names);
            }
        }
        return withoutByline(text, dateline, end);
    }

    /** Brackets that name nobody, such as the programme a report comes from, belong to the source's mark. */
    private static Dateline longer(Dateline dateline, String text, int end) {
        return new Dateline(text.substring(0, end), dateline.place(), dateline.date(), dateline.agency());
    }

    private static Opening withoutByline(String text, Dateline dateline, int end) {
        return new Opening(Optional.of(dateline), Optional.empty(), end, end, end, lead(text, end), true);
    }

    private static Opening opening(
            String text, Dateline dateline, int end, int bylineStart, int bylineEnd, Names names) {
        var byline = new Byline(text.substring(bylineStart, bylineEnd), names.contributors());
        return new Opening(
                Optional.of(dateline), Optional.of(byline), end, bylineStart, bylineEnd, lead(text, bylineEnd), true);
    }

    private static int lead(String text, int from) {
        Matcher rest = REST.matcher(text).region(from, text.length());
        return rest.lookingAt() ? rest.end() : from;
    }
}
