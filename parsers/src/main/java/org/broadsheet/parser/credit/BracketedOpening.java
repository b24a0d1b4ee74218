package org.broadsheet.parser.credit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.language.Language;
import org.broadsheet.language.Language.Use;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Dateline;

/**
 * Openings in brackets, as East Asian papers print them: 【P＝N】, 【P共同】, 【記者N／P報導】, （中央社記者N P D電）,
 * [서울=연합뉴스] N 기자 =.
 */
final class BracketedOpening {
    private static final Pattern BRACKETS =
            Pattern.compile("[【〔［\\[（(](?<inside>[^】〕］\\]）)\\n]{1,60})[】〕］\\]）)][\\s\\u3000]*");
    private static final Pattern HALVES = Pattern.compile("(?<first>[^＝=／/]+)[＝=／/](?<second>[^＝=／/]+)");
    private static final Pattern REPORTED = Pattern.compile("(?:綜合)?(?:報導|報道|报道|電|电|攝|摄)$");
    private static final Pattern REPORTER =
            Pattern.compile("(?<line>[\\p{IsHangul}·, ]{2,40}?(?:기자|특파원|선임기자))[\\s]*(?:=[\\s]*)?");

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
        var first = REPORTED.matcher(halves.group("first").strip()).replaceAll("");
        var second = REPORTED.matcher(halves.group("second").strip()).replaceAll("");
        if (isAgency(second, language) || !language.runsOn()) {
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

    /** A place and an agency without a sign in between, or an agency alone. */
    private static Opening whole(String text, Matcher brackets, String inside, Language language) {
        for (String agency : language.words(Use.AGENCIES)) {
            boolean asian = "（(".indexOf(text.charAt(0)) < 0 || language.runsOn();
            if (asian
                    && (inside.endsWith(agency) || inside.startsWith(agency))
                    && inside.length() <= agency.length() + 16) {
                var place = Optional.of(inside.replace(agency, "").strip()).filter(words -> !words.isEmpty());
                return filed(text, brackets, place, Optional.of(agency), language);
            }
        }
        return Opening.NONE;
    }

    private static Opening filed(
            String text, Matcher brackets, Optional<String> place, Optional<String> agency, Language language) {
        int end = text.substring(0, brackets.end()).stripTrailing().length();
        var dateline = new Dateline(text.substring(0, end), place, Optional.empty(), agency);
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
                Optional.of(place),
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

    private static boolean isAgency(String words, Language language) {
        return List.copyOf(language.words(Use.AGENCIES)).stream().anyMatch(words::endsWith);
    }
}
