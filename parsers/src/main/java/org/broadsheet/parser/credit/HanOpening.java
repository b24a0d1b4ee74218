package org.broadsheet.parser.credit;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.language.Language;
import org.broadsheet.language.Language.Use;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Dateline;

/**
 * Openings of Chinese stories: 本报讯（记者 N）, 本报P3月1日讯, 本报讯 记者N报道：, 新华社P3月1日电（记者 N）, 央视网消息（…）：,
 * 記者N／P報導.
 */
final class HanOpening {
    private static final Pattern BRACKETS = Pattern.compile("[\\s\\u3000]*[（(]([^（）()]{1,60})[）)]");
    private static final Pattern REPORTING = Pattern.compile("[\\s\\u3000]*([^，。：:（）()]{3,40})[：:]");
    private static final Pattern FILED = Pattern.compile("(\\p{IsHan}{0,12}?)(" + HanDay.SHAPE + ")[专專]?");
    private static final Pattern REST = Pattern.compile("[\\s\\u3000]*[：:]?[\\s\\u3000]*");
    private static final Pattern PLACED =
            Pattern.compile("(?<writers>[^／/，。：\\n]{2,40}[／/])(?<place>\\p{IsHan}{2,12})(?:[\\s\\u3000]+|$)");

    private HanOpening() {}

    static Opening of(String text, Language language) {
        return marked(text, language)
                .or(() -> filed(text, language))
                .or(() -> placed(text, language))
                .orElse(Opening.NONE);
    }

    private static Optional<Opening> marked(String text, Language language) {
        if (!language.phrases(Use.SOURCE_MARKS).mayStandAt(text, 0)) {
            return Optional.empty();
        }
        return language.words(Use.SOURCE_MARKS).stream()
                .filter(mark -> mark.charAt(0) == text.charAt(0))
                .map(mark -> marked(text, mark, language))
                .flatMap(Optional::stream)
                .max(Comparator.comparingInt(dateline -> dateline.text().length()))
                .map(dateline -> withByline(text, dateline, language));
    }

    /** The mark at the beginning of {@code text}; an ellipsis in it stands for the place and the day. */
    private static Optional<Dateline> marked(String text, String mark, Language language) {
        int gap = mark.indexOf('…');
        if (gap < 0) {
            return text.startsWith(mark) ? Optional.of(Dateline.of(mark)) : Optional.empty();
        }
        var head = mark.substring(0, gap);
        return text.startsWith(head)
                ? filed(text, gap, mark.substring(gap + 1), agency(head, language))
                : Optional.empty();
    }

    /** The agency that a mark is or ends with, as 据新华社 does. */
    private static Optional<String> agency(String head, Language language) {
        return Outlets.agencyAt(head, 0, language).or(() -> Outlets.agencyAt(head, 1, language));
    }

    private static Optional<Opening> filed(String text, Language language) {
        for (int start = 0; start < 2 && start < text.length(); start++) {
            var agency = Outlets.agencyAt(text, start, language);
            if (agency.isEmpty()) {
                continue;
            }
            int end = start + agency.get().length();
            for (String report : language.words(Use.REPORT_WORDS)) {
                var dateline = filed(text, end, report, agency);
                if (dateline.isPresent()) {
                    return dateline.map(line -> withByline(text, line, language));
                }
            }
        }
        return Optional.empty();
    }

    /** A place and a day at {@code from}, and the word that says they were wired. */
    private static Optional<Dateline> filed(String text, int from, String report, Optional<String> agency) {
        Matcher filed = FILED.matcher(text).region(from, text.length());
        return filed.lookingAt() && text.startsWith(report, filed.end())
                ? Optional.of(new Dateline(
                        text.substring(0, filed.end() + report.length()),
                        Optional.of(filed.group(1)).filter(place -> !place.isEmpty()),
                        Optional.of(HanDay.of(filed.group(2))),
                        agency))
                : Optional.empty();
    }

    /** 記者N／P報導 without brackets around it. */
    private static Optional<Opening> placed(String text, Language language) {
        Matcher placed = PLACED.matcher(text);
        if (text.indexOf('／') < 0 && text.indexOf('/') < 0 || !placed.lookingAt()) {
            return Optional.empty();
        }
        var words = placed.group("place");
        var place = BylineLine.withoutReport(words, language);
        var writers = placed.group("writers");
        var names = Names.in(writers.substring(0, writers.length() - 1), language, "author");
        return names.isEmpty() || place.length() == words.length()
                ? Optional.empty()
                : Optional.of(new Opening(
                        Optional.of(new Dateline(
                                words,
                                Optional.of(place).filter(name -> !name.isEmpty()),
                                Optional.empty(),
                                Optional.empty())),
                        Optional.of(new Byline(writers, names.contributors())),
                        placed.end("place"),
                        0,
                        writers.length(),
                        placed.end(),
                        true));
    }

    private static Opening withByline(String text, Dateline dateline, Language language) {
        int end = dateline.text().length();
        Matcher brackets = BRACKETS.matcher(text).region(end, text.length());
        if (brackets.lookingAt()) {
            var names = Names.in(brackets.group(1), language, "author");
            return names.isEmpty()
                    ? withoutByline(text, longer(dateline, text, brackets.end()), brackets.end())
                    : opening(text, dateline, brackets.start(1) - 1, brackets.end(), names);
        }
        Matcher reporting = REPORTING.matcher(text).region(end, text.length());
        if (reporting.lookingAt() && startsWithRole(reporting.group(1), language)) {
            var names = Names.in(BylineLine.withoutReport(reporting.group(1), language), language, "reporter");
            if (!names.isEmpty()) {
                return opening(text, dateline, reporting.start(1), reporting.end(), names);
            }
        }
        return withoutByline(text, dateline, end);
    }

    private static boolean startsWithRole(String words, Language language) {
        return language.phrases(Use.ROLES).open(words);
    }

    /** Brackets that name nobody, such as the programme a report comes from, belong to the source's mark. */
    private static Dateline longer(Dateline dateline, String text, int end) {
        return new Dateline(text.substring(0, end), dateline.place(), dateline.date(), dateline.agency());
    }

    private static Opening withoutByline(String text, Dateline dateline, int end) {
        return new Opening(Optional.of(dateline), Optional.empty(), end, end, end, lead(text, end), true);
    }

    private static Opening opening(String text, Dateline dateline, int start, int end, Names names) {
        var byline = new Byline(text.substring(start, end), names.contributors());
        return new Opening(
                Optional.of(dateline),
                Optional.of(byline),
                dateline.text().length(),
                start,
                end,
                lead(text, end),
                true);
    }

    private static int lead(String text, int from) {
        Matcher rest = REST.matcher(text).region(from, text.length());
        return rest.lookingAt() ? rest.end() : from;
    }
}
