package org.broadsheet.parser.credit;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.language.Language;
import org.broadsheet.language.Language.Use;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Dateline;
import org.broadsheet.model.NewsTime;

/**
 * Openings of Chinese stories: 本报讯（记者 N）, 本报P3月1日讯, 本报讯 记者N报道：, 新华社P3月1日电（记者 N）, 央视网消息（…）：,
 * 記者N／P報導.
 */
final class HanOpening {
    private static final Pattern BRACKETS = Pattern.compile("[\\s\\u3000]*[（(]([^（）()]{1,60})[）)]");
    private static final Pattern REPORTING = Pattern.compile("[\\s\\u3000]*([^，。：:（）()]{3,40})[：:]");
    private static final Pattern FILED = Pattern.compile("(\\p{IsHan}{0,12}?)(" + HanDay.SHAPE + ")(?:专|專)?电");
    private static final Pattern GAP = Pattern.compile("(\\p{IsHan}{0,12}?)(" + HanDay.SHAPE + ")(?:专|專)?");
    private static final Pattern REST = Pattern.compile("[\\s\\u3000]*[：:]?[\\s\\u3000]*");
    private static final Pattern PLACED = Pattern.compile(
            "(?<writers>[^／/，。：\\n]{2,40})[／/](?<place>\\p{IsHan}{2,8}?)(?<report>即時|專題|連線)?(?:報導|報道)[\\s\\u3000]*");

    private HanOpening() {}

    static Opening of(String text, Language language) {
        return marked(text, language)
                .or(() -> filed(text, language))
                .or(() -> placed(text, language))
                .orElse(Opening.NONE);
    }

    private static Optional<Opening> marked(String text, Language language) {
        return language.words(Use.SOURCE_MARKS).stream()
                .map(mark -> marked(text, mark))
                .flatMap(Optional::stream)
                .max(Comparator.comparingInt(dateline -> dateline.text().length()))
                .map(dateline -> withByline(text, dateline, dateline.text().length(), language));
    }

    /** The mark at the beginning of {@code text}; an ellipsis in it stands for the place and the day. */
    private static Optional<Dateline> marked(String text, String mark) {
        int gap = mark.indexOf('…');
        if (gap < 0) {
            return text.startsWith(mark) ? Optional.of(Dateline.of(mark)) : Optional.empty();
        }
        var head = mark.substring(0, gap);
        var tail = mark.substring(gap + 1);
        Matcher middle = GAP.matcher(text);
        if (!text.startsWith(head)
                || !middle.region(head.length(), text.length()).lookingAt()
                || !text.startsWith(tail, middle.end())) {
            return Optional.empty();
        }
        return Optional.of(new Dateline(
                text.substring(0, middle.end() + tail.length()),
                Optional.of(middle.group(1)).filter(place -> !place.isEmpty()),
                Optional.of(HanDay.of(middle.group(2))),
                Optional.of(head.replaceFirst("^[据據]", "")).filter(name -> !name.startsWith("本"))));
    }

    private static Optional<Opening> filed(String text, Language language) {
        int start = text.startsWith("据") || text.startsWith("據") ? 1 : 0;
        return Outlets.agencyAt(text, start, language).flatMap(agency -> {
            int end = start + agency.length();
            Matcher filed = FILED.matcher(text.replace('電', '电')).region(end, text.length());
            return filed.lookingAt()
                    ? Optional.of(withByline(
                            text, dateline(text.substring(0, filed.end()), agency, filed), filed.end(), language))
                    : Optional.empty();
        });
    }

    /** 記者N／P報導 without brackets around it. */
    private static Optional<Opening> placed(String text, Language language) {
        Matcher placed = PLACED.matcher(text);
        if (!placed.lookingAt()) {
            return Optional.empty();
        }
        var names = Names.in(placed.group("writers"), language, "author");
        int end = placed.end("report") > 0 ? placed.end("report") + 2 : placed.end("place") + 2;
        var place = Optional.of(placed.group("place")).filter(words -> !words.equals("綜合"));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Opening(
                        Optional.of(new Dateline(
                                text.substring(placed.start("place"), end), place, Optional.empty(), Optional.empty())),
                        Optional.of(new Byline(text.substring(0, placed.start("place")), names.contributors())),
                        end,
                        0,
                        placed.start("place"),
                        placed.end(),
                        true));
    }

    private static Dateline dateline(String words, String agency, Matcher filed) {
        var place = Optional.of(filed.group(1)).filter(name -> !name.isEmpty());
        Optional<NewsTime> day = Optional.of(HanDay.of(filed.group(2)));
        return new Dateline(words, place, day, Optional.of(agency));
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
        if (reporting.lookingAt() && startsWithRole(reporting.group(1), language)) {
            var names = Names.in(BylineLine.withoutReport(reporting.group(1), language), language, "reporter");
            if (!names.isEmpty()) {
                return opening(text, dateline, end, reporting.start(1), reporting.end(), names);
            }
        }
        return withoutByline(text, dateline, end);
    }

    private static boolean startsWithRole(String words, Language language) {
        return language.meanings(Use.ROLES).keySet().stream().anyMatch(words::startsWith);
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
