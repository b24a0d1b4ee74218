package org.broadsheet.parser.credit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.language.Language.Use;
import org.broadsheet.model.NewsTime;

/** Openings in brackets, as Chinese and Japanese papers print them: 【P＝N】, 【P共同】, 【記者N／P報導】, （中央社記者N P D電）. */
final class BracketedOpening {
    /** Of an agency's brackets, the characters beside its name at most. */
    private static final int LONGEST_PLACE = 16;

    private static final Pattern HALVES = Pattern.compile("(?<first>[^＝=／/]+)[＝=／/](?<second>[^＝=／/]+)");
    private static final Pattern DAYED = Pattern.compile("(?<words>.{2,24}?)(?<day>" + HanDay.SHAPE + ")[专專]?");
    private static final Pattern FOREIGN =
            Pattern.compile("(?<place>[\\p{IsKatakana}ー・]{2,12})(?<name>\\p{IsHan}{3,5})");

    private BracketedOpening() {}

    static Opening of(Brackets brackets) {
        Matcher halves = HALVES.matcher(brackets.inside());
        return halves.matches() ? halves(brackets, halves) : whole(brackets);
    }

    /** A place and an agency or writers, in either order. */
    private static Opening halves(Brackets brackets, Matcher halves) {
        var language = brackets.language();
        var first = BylineLine.withoutReport(halves.group("first").strip(), language);
        var second = BylineLine.withoutReport(halves.group("second").strip(), language);
        if (language.words(Use.AGENCIES).stream().anyMatch(second::endsWith)) {
            return brackets.filed(Optional.of(first), Optional.empty(), Optional.of(second));
        }
        var writers = Names.in(second, language, "author");
        int cut = brackets.from() + halves.start("second");
        if (!writers.isEmpty() && brackets.inside().indexOf('＝') >= 0) {
            return brackets.written(first, writers, cut, brackets.to());
        }
        var before = Names.in(first, language, "author");
        return before.isEmpty() ? Opening.NONE : brackets.written(second, before, brackets.from(), cut - 1);
    }

    /** What is no pair: a paper's own mark, an agency with its place and day, a place and a name, writers alone. */
    private static Opening whole(Brackets brackets) {
        if (brackets.language().has(Use.SOURCE_MARKS, brackets.inside())) {
            return brackets.filed(Optional.empty(), Optional.empty(), Optional.empty());
        }
        var wired = wired(brackets);
        if (!wired.isEmpty()) {
            return wired;
        }
        Matcher foreign = FOREIGN.matcher(brackets.inside());
        if (foreign.matches() && brackets.areSquare()) {
            var names = Names.in(foreign.group("name"), brackets.language(), "author");
            return brackets.written(
                    foreign.group("place"), names, brackets.from() + foreign.start("name"), brackets.to());
        }
        return signed(brackets);
    }

    /** An agency before or behind its place, perhaps with a reporter and the day. */
    private static Opening wired(Brackets brackets) {
        var words = BylineLine.withoutReport(brackets.inside(), brackets.language());
        for (String agency : brackets.language().words(Use.AGENCIES)) {
            if (words.endsWith(agency) && words.length() <= agency.length() + LONGEST_PLACE) {
                return wired(brackets, words.substring(0, words.length() - agency.length()), agency, 0);
            }
            if (words.startsWith(agency) && DAYED.matcher(words).matches()) {
                return wired(brackets, words.substring(agency.length()), agency, agency.length());
            }
        }
        return Opening.NONE;
    }

    private static Opening wired(Brackets brackets, String words, String agency, int start) {
        Matcher dayed = DAYED.matcher(words);
        var place = dayed.matches() ? dayed.group("words") : words;
        var day = dayed.matches() ? Optional.of(HanDay.of(dayed.group("day"))) : Optional.<NewsTime>empty();
        var title = brackets.language().meanings(Use.ROLES).keySet().stream()
                .filter(place.strip()::startsWith)
                .findFirst();
        if (title.isEmpty()) {
            return brackets.filed(Optional.of(place.strip()), day, Optional.of(agency));
        }
        int from = place.indexOf(title.get());
        int cut = nameEnd(place, from + title.get().length());
        var writers = Names.in(place.substring(from, cut), brackets.language(), "reporter");
        var filed = brackets.filed(Optional.of(place.substring(cut).strip()), day, Optional.of(agency));
        int at = brackets.from() + start;
        return writers.isEmpty() ? filed : filed.withByline(brackets.text(), at + from, at + cut, writers);
    }

    /** Where no blank parts name and place, the name has the three characters that most have. */
    private static int nameEnd(String words, int from) {
        int start = from;
        while (start < words.length() && words.charAt(start) == ' ') {
            start++;
        }
        int gap = words.indexOf(' ', start);
        return gap > 0 ? gap : Math.min(words.length(), start + Math.min(3, Math.max(2, words.length() - start - 2)));
    }

    /** Writers alone, after whose names they reported: 【本報記者N報道】. */
    private static Opening signed(Brackets brackets) {
        var inside = brackets.inside();
        var named = BylineLine.withoutReport(inside, brackets.language());
        boolean reported = named.length() < inside.length()
                || brackets.language().meanings(Use.ROLES).keySet().stream().anyMatch(inside::startsWith);
        var names = reported ? Names.in(named, brackets.language(), "author") : Names.NONE;
        return names.isEmpty() || brackets.lead() == brackets.text().length() ? Opening.NONE : brackets.signed(names);
    }
}
