package org.broadsheet.parser.credit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.language.Language;
import org.broadsheet.language.Language.Use;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.Dateline;
import org.broadsheet.model.NewsTime;

/**
 * Openings of stories in languages that part words: LONDON, March 3 (Reuters) -, Berlin (dpa) -, HARROW BAY —, BAD
 * KALTENBACH.
 */
final class PlacedOpening {
    private static final String PLACE_WORD = "\\p{Lu}[\\p{L}\\p{M}'’./-]*";
    private static final String PLACE = PLACE_WORD + "(?: " + PLACE_WORD + "){0,4}";
    private static final Pattern START = Pattern.compile("(?<place>" + PLACE + ")"
            + "(?<region>, " + PLACE + ")?"
            + "(?:, (?<date>\\p{L}{3,9}\\.? \\d{1,2}(?:, \\d{4})?|\\d{1,2}\\. ?\\p{L}{3,9}\\.?))?"
            + "(?<by> (?:\\((?<agency>[\\p{L}\\d/ .-]{2,24})\\)|/(?<wire>[\\p{L}]{2,20})/))?"
            + "\\.? (?:--|[-–—_]) ?");
    private static final Pattern SIGNED =
            Pattern.compile("(?<place>" + PLACE + ") ?(?<brackets>\\((?<sign>\\p{Ll}{2,4})\\)\\.) (?=\\p{Lu}|\\p{P})");
    private static final Pattern LOCAL = Pattern.compile("(?<place>" + PLACE + ")\\. (?=\\p{Lu}|\\p{Pi})");
    private static final Pattern LOCAL_PLACE = Pattern.compile("\\p{Lu}[\\p{Ll}-]{3,}(?: \\p{Lu}\\p{Ll}+)?");
    private static final Pattern ENGLISH_DAY = Pattern.compile("(\\p{L}+\\.?) (\\d{1,2})(?:, \\d{4})?");
    private static final Pattern GERMAN_DAY = Pattern.compile("(\\d{1,2})\\. ?(\\p{L}+\\.?)");

    private PlacedOpening() {}

    static Opening of(String text, Language language) {
        Matcher signed = SIGNED.matcher(text);
        if (signed.lookingAt()) {
            return signed(signed);
        }
        Matcher start = START.matcher(text);
        return start.lookingAt() && isDateline(start, language) ? dated(start, language) : local(text, language);
    }

    private static Opening dated(Matcher start, Language language) {
        int end = start.end() - (start.group().endsWith(" ") ? 1 : 0);
        var agency = Optional.ofNullable(start.group("agency")).or(() -> Optional.ofNullable(start.group("wire")));
        var region = Optional.ofNullable(start.group("region")).orElse("");
        var date = Optional.ofNullable(start.group("date")).map(words -> day(words, language));
        var dateline =
                new Dateline(start.group().stripTrailing(), Optional.of(start.group("place") + region), date, agency);
        return new Opening(Optional.of(dateline), Optional.empty(), end, end, end, start.end(), true);
    }

    /** Niederau (ks). */
    private static Opening signed(Matcher signed) {
        var place = signed.group("place");
        var byline = new Byline(
                signed.group("brackets"),
                List.of(Contributor.named(signed.group("sign")).withRole("author")));
        return new Opening(
                Optional.of(new Dateline(place, Optional.of(place), Optional.empty(), Optional.empty())),
                Optional.of(byline),
                signed.end("place"),
                signed.start("brackets"),
                signed.end("brackets"),
                signed.end(),
                true);
    }

    /** A place alone before a full stop, which could be a short sentence as well unless it is set in capitals. */
    private static Opening local(String text, Language language) {
        Matcher local = LOCAL.matcher(text);
        if (!local.lookingAt()) {
            return Opening.NONE;
        }
        var place = local.group("place");
        boolean capitals = isCapitals(place) && place.length() > 4;
        boolean usual = !language.words(Use.PLACE_STOPS).isEmpty()
                && LOCAL_PLACE.matcher(place).matches();
        if (!capitals && !usual) {
            return Opening.NONE;
        }
        var dateline = new Dateline(place + ".", Optional.of(place), Optional.empty(), Optional.empty());
        int end = local.end("place") + 1;
        return new Opening(Optional.of(dateline), Optional.empty(), end, end, end, local.end(), capitals);
    }

    /** A place in capitals before a dash, or any place with an agency or a day. */
    private static boolean isDateline(Matcher start, Language language) {
        boolean agency = start.group("agency") != null && isAgency(start.group("agency"), language);
        boolean dated = start.group("date") != null
                && day(start.group("date"), language).value().isPresent();
        return agency || dated || start.group("wire") != null || isCapitals(start.group("place"));
    }

    private static boolean isAgency(String words, Language language) {
        var first = words.split("[/ ]", 2)[0];
        return language.words(Use.AGENCIES).stream().anyMatch(agency -> agency.equals(words) || agency.equals(first));
    }

    private static boolean isCapitals(String place) {
        return place.chars().noneMatch(Character::isLowerCase)
                && place.chars().filter(Character::isUpperCase).count() > 2;
    }

    private static NewsTime day(String words, Language language) {
        Matcher english = ENGLISH_DAY.matcher(words);
        Matcher german = GERMAN_DAY.matcher(words);
        if (english.matches()) {
            return day(words, english.group(1), english.group(2), language);
        }
        return german.matches()
                ? day(words, german.group(2), german.group(1), language)
                : new NewsTime(words, Optional.empty());
    }

    private static NewsTime day(String words, String month, String day, Language language) {
        return language.month(month)
                .map(number -> CalendarDay.of(words, number, Integer.parseInt(day)))
                .orElseGet(() -> new NewsTime(words, Optional.empty()));
    }
}
