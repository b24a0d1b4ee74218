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
 * Openings in brackets, as East Asian papers print them: 【P＝N】, 【P共同】, 【記者N／P報導】, （中央社記者N P D電）,
 * [서울=연합뉴스] N 기자 =.
 */
final class BracketedOpening {
    private static final Pattern BRACKETS =
            Pattern.compile("[【〔［\\[（(](?<inside>[^】〕］\\]）)\\n]{1,60})[】〕］\\]）)][\\s\\u3000]*");
    private static final Pattern HALVES = Pattern.compile("(?<first>[^＝=／/]+)[＝=／/](?<second>[^＝=／/]+)");
    private static final Pattern REPORTER =
            Pattern.compile("(?<line>[\\p{IsHangul}·, ]{2,40}?(?:기자|특파원|선임기자))[\\s]*(?:=[\\s]*)?");
    private static final Pattern WIRED =
            Pattern.compile("(?<who>[\\p{IsHan} \\u3000]{2,24}?)(?<day>" + HanDay.SHAPE + ")(?:專|专)?(?:電|电|讯|訊)?");
    private static final Pattern DAYED = Pattern.compile("(?<place>.{2,12}?)(?<day>" + HanDay.SHAPE + ")");
    private static final Pattern KATAKANA_PLACE =
            Pattern.compile("(?<place>[\\p{IsKatakana}ー・]{2,12})(?<name>\\p{IsHan}{3,5})");

    private BracketedOpening() {}

    static Opening of(String text, Language language) {
        Matcher brackets = BRACKETS.matcher(text);
        if (!brackets.lookingAt()) {
            return Opening.NONE;
        }
        var inside = brackets.group("inside");
        Matcher halves = HALVES.matcher(inside);
        return halves.matches() ? halves(text, brackets, halves, language) : whole(text, brackets, inside, language);
    }

    /** A place and an agency or writers, in either order. */
    private static Opening halves(String text, Matcher brackets, Matcher halves, Language language) {
        var first = BylineLine.withoutReport(halves.group("first").strip(), language);
        var second = BylineLine.withoutReport(halves.group("second").strip(), language);
        if (!language.runsOn()) {
            return spaced(text, brackets, first, second, language);
        }
        if (Outlets.isAgency(second, language)
                || language.words(Use.AGENCIES).stream().anyMatch(second::endsWith)) {
            return filed(text, brackets, Optional.of(first), Optional.of(second), language);
        }
        var writers = Names.in(second, language, "author");
        int cut = brackets.start("inside") + halves.start("second");
        if (!writers.isEmpty() && halves.group().indexOf('＝') >= 0) {
            return written(brackets, first, writers, text, cut, brackets.end("inside"));
        }
        var before = Names.in(first, language, "author");
        return before.isEmpty()
                ? Opening.NONE
                : written(brackets, second, before, text, brackets.start("inside"), cut - 1);
    }

    /** A place and an agency, or a paper and its reporter, in Korean. */
    private static Opening spaced(String text, Matcher brackets, String first, String second, Language language) {
        if (language.script() != Character.UnicodeScript.HANGUL) {
            return Opening.NONE;
        }
        var writers = Names.in(second, language, "reporter");
        return writers.isEmpty()
                ? filed(text, brackets, Optional.of(first), Optional.of(second), language)
                : written(
                        brackets,
                        first,
                        writers,
                        text,
                        brackets.start("inside") + first.length() + 1,
                        brackets.end("inside"));
    }

    /** What is no pair: an agency with its place and day, a paper's own mark, writers alone. */
    private static Opening whole(String text, Matcher brackets, String inside, Language language) {
        if (!language.runsOn()) {
            return language.script() == Character.UnicodeScript.HANGUL
                    ? signed(text, brackets, inside, language)
                    : Opening.NONE;
        }
        if (language.words(Use.SOURCE_MARKS).contains(inside)) {
            return filed(text, brackets, Optional.empty(), Optional.empty(), language);
        }
        var wired = wired(text, brackets, inside, language);
        if (!wired.isEmpty()) {
            return wired;
        }
        Matcher placed = KATAKANA_PLACE.matcher(inside);
        if (placed.matches() && "【［[".indexOf(text.charAt(0)) >= 0) {
            var names = Names.in(placed.group("name"), language, "author");
            return written(
                    brackets,
                    placed.group("place"),
                    names,
                    text,
                    brackets.start("inside") + placed.start("name"),
                    brackets.end("inside"));
        }
        return signed(text, brackets, inside, language);
    }

    /** An agency before or behind its place, perhaps with a reporter and the day. */
    private static Opening wired(String text, Matcher brackets, String inside, Language language) {
        for (String agency : language.words(Use.AGENCIES)) {
            boolean ends = inside.endsWith(agency) && inside.length() <= agency.length() + 16;
            boolean starts = inside.startsWith(agency);
            if (ends || starts && inside.length() <= agency.length() + 1) {
                var rest = BylineLine.withoutReport(inside.replace(agency, "").strip(), language);
                return dayed(text, brackets, rest, agency, language);
            }
            if (starts) {
                Matcher wired = WIRED.matcher(inside).region(agency.length(), inside.length());
                if (wired.matches()) {
                    return wired(text, brackets, agency, wired, language);
                }
            }
        }
        return Opening.NONE;
    }

    private static Opening dayed(String text, Matcher brackets, String rest, String agency, Language language) {
        Matcher dayed = DAYED.matcher(rest);
        if (!dayed.matches()) {
            return filed(
                    text, brackets, Optional.of(rest).filter(words -> !words.isEmpty()), Optional.of(agency), language);
        }
        var day = Optional.of(HanDay.of(dayed.group("day")));
        return filed(text, brackets, Optional.of(dayed.group("place")), day, Optional.of(agency), language);
    }

    /** 中央社記者N P4日電: where no blank parts name and place, the name has the three characters that most have. */
    private static Opening wired(String text, Matcher brackets, String agency, Matcher wired, Language language) {
        var who = wired.group("who").strip();
        var day = Optional.of(HanDay.of(wired.group("day")));
        var title = language.meanings(Use.ROLES).keySet().stream()
                .filter(who::startsWith)
                .findFirst()
                .orElse("");
        if (title.isEmpty()) {
            return filed(text, brackets, Optional.of(who), day, Optional.of(agency), language);
        }
        var named = who.substring(title.length()).strip();
        int gap = named.indexOf(' ');
        int cut = gap > 0 ? gap : Math.min(3, Math.max(2, named.length() - 2));
        var writers = Names.in(title + named.substring(0, Math.min(cut, named.length())), language, "reporter");
        var place = Optional.of(named.substring(Math.min(cut, named.length())).strip())
                .filter(words -> !words.isEmpty());
        var opening = filed(text, brackets, place, day, Optional.of(agency), language);
        int from = brackets.start("inside") + agency.length();
        return writers.isEmpty() ? opening : opening.withByline(text, from, from + title.length() + cut, writers);
    }

    /** Writers alone, after whose names they reported: 【本報記者N報道】. */
    private static Opening signed(String text, Matcher brackets, String inside, Language language) {
        var named = BylineLine.withoutReport(inside, language);
        boolean reported = named.length() < inside.length()
                || !language.runsOn()
                || language.meanings(Use.ROLES).keySet().stream().anyMatch(inside::startsWith);
        var names = Names.in(named, language, "author");
        if (!reported || names.isEmpty() || brackets.end() == text.length()) {
            return Opening.NONE;
        }
        int end = text.substring(0, brackets.end()).stripTrailing().length();
        var byline = new Byline(text.substring(0, end), names.contributors());
        return new Opening(Optional.empty(), Optional.of(byline), 0, 0, end, brackets.end(), true);
    }

    private static Opening filed(
            String text, Matcher brackets, Optional<String> place, Optional<String> agency, Language language) {
        return filed(text, brackets, place, Optional.empty(), agency, language);
    }

    private static Opening filed(
            String text,
            Matcher brackets,
            Optional<String> place,
            Optional<NewsTime> day,
            Optional<String> agency,
            Language language) {
        int end = text.substring(0, brackets.end()).stripTrailing().length();
        var dateline = new Dateline(text.substring(0, end), place, day, agency);
        Matcher reporter = REPORTER.matcher(text).region(brackets.end(), text.length());
        if (!language.runsOn() && reporter.lookingAt()) {
            var names = Names.in(reporter.group("line"), language, "reporter");
            if (!names.isEmpty()) {
                var byline = new Byline(reporter.group().stripTrailing(), names.contributors());
                return new Opening(
                        Optional.of(dateline),
                        Optional.of(byline),
                        end,
                        reporter.start(),
                        reporter.start() + byline.text().length(),
                        reporter.end(),
                        true);
            }
        }
        return new Opening(Optional.of(dateline), Optional.empty(), end, end, end, brackets.end(), true);
    }

    /** The place is the dateline, the writers the byline; the brackets go with the first of the two. */
    private static Opening written(Matcher brackets, String place, Names writers, String text, int from, int to) {
        int close = text.substring(0, brackets.end()).stripTrailing().length();
        boolean placeFirst = from > brackets.start("inside");
        var dateline = new Dateline(
                text.substring(placeFirst ? 0 : to, placeFirst ? from : close),
                Optional.of(place).filter(words -> !words.isEmpty()),
                Optional.empty(),
                Optional.empty());
        int bylineStart = placeFirst ? from : 0;
        int bylineEnd = placeFirst ? close : to;
        var byline = new Byline(text.substring(bylineStart, bylineEnd), writers.contributors());
        return new Opening(
                Optional.of(dateline),
                Optional.of(byline),
                placeFirst ? from : close,
                bylineStart,
                bylineEnd,
                brackets.end(),
                true);
    }
}
