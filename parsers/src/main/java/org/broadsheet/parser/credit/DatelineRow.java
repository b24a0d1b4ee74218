package org.broadsheet.parser.credit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.language.Language;
import org.broadsheet.language.Language.Use;
import org.broadsheet.model.Dateline;
import org.broadsheet.model.NewsTime;
import org.jspecify.annotations.Nullable;

/**
 * The place, the day and the agency at the beginning of a paragraph, in the order and with the signs in between that a
 * paper likes: LONDON, March 3 (Reuters) -, (ANSA) - ROMA, 04 MAR -, EFE | Madrid, МОСКВА, 4 марта. /ТАСС/. Reads from left
 * to right, each piece once.
 */
final class DatelineRow {
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?<sign>--|[,.|;–—-]|/(?= ))?\\s*");
    private static final Pattern END =
            Pattern.compile("\\s*(?:\\.?\\s?(?:--|[-–—_])|:)(?:\\s+|(?=[\\p{Lu}\\p{Lo}\\p{Pi}\"])|$)");
    private static final Pattern STOP = Pattern.compile("\\.?\\s+|\\.?$");
    private static final int LONGEST_AGENCY = 46;

    /** The length of a text from which it is more than a row. */
    private static final int LONGEST_ROW = 160;

    /** Between a name and an agency these make a picture's credit. */
    private static final String BARS = "/|";

    private final String text;
    private final Language language;
    private int at;
    private int leadEnd;
    private int placeStart;
    private int placeEnd;
    private @Nullable NewsTime date;
    private @Nullable String agency;
    private boolean known;
    private boolean led;
    private boolean dashed;
    private boolean ended;

    private DatelineRow(String text, Language language) {
        this.text = text;
        this.language = language;
    }

    /** What {@code text} opens with; {@link Opening#NONE} when it opens with its story. */
    static Opening of(String text, Traits traits, Language language) {
        if (!mayBeRow(text, traits)) {
            return Opening.NONE;
        }
        var row = new DatelineRow(text, language);
        row.read();
        return row.isDateline() || row.isLeadingAgency() ? row.opening() : Opening.NONE;
    }

    /** Whether {@code text} may have what every row has: an end, a sign or an agency. */
    private static boolean mayBeRow(String text, Traits traits) {
        return text.length() < LONGEST_ROW || traits.strokes() || traits.uses().have(Use.AGENCIES);
    }

    /** Whether the agency that the row starts with is all of it; then what was taken for a place is the story. */
    private boolean isLeadingAgency() {
        at = leadEnd;
        placeEnd = placeStart;
        date = null;
        dashed = leadEnd > 0 && text.charAt(0) == '(' && take(END);
        return dashed;
    }

    private void read() {
        readLeadingAgency();
        if (!readPlace() && !led) {
            return;
        }
        boolean more = true;
        while (more) {
            more = readNext();
        }
        int before = at;
        dashed = take(END);
        ended = dashed
                || at == text.length()
                || agency != null && take(STOP) && (date != null || text.charAt(at - 2) == '.');
        at = ended ? at : before;
    }

    private void readLeadingAgency() {
        if (readBracketed()) {
            led = known;
            leadEnd = at;
            take(BETWEEN);
            return;
        }
        var bare = Outlets.agencyAt(text, 0, language);
        int bar = bare.map(String::length).orElse(0);
        if (bar > 0 && (text.startsWith(" | ", bar) || text.startsWith(" / ", bar))) {
            agency = text.substring(0, bar);
            known = true;
            led = true;
            at = bar + 3;
        }
    }

    private boolean readPlace() {
        placeStart = at;
        placeEnd = at;
        var end = PlaceNames.end(text, at);
        if (end.isEmpty() || isDay(text.substring(at, end.getAsInt()))) {
            return false;
        }
        at = end.getAsInt();
        placeEnd = at;
        return true;
    }

    private boolean isDay(String words) {
        return language.has(Use.WEEKDAYS, words) || language.month(words).isPresent();
    }

    /** The next piece, or none when what follows is the story or the sign before it. */
    private boolean readNext() {
        int before = at;
        Matcher between = BETWEEN.matcher(text).region(at, text.length());
        if (!between.lookingAt()) {
            return false;
        }
        at = between.end();
        var sign = Optional.ofNullable(between.group("sign")).orElse("");
        boolean comma = sign.equals(",");
        if (agency == null && readBracketed()
                || agency == null && !sign.isEmpty() && BARS.indexOf(sign) < 0 && readBareAgency()
                || date == null && (comma || sign.isEmpty() || sign.equals(".")) && readDay()
                || date == null && comma && readRegion()) {
            return true;
        }
        at = before;
        return false;
    }

    private boolean readDay() {
        var day = DayWords.at(text, at, language);
        day.ifPresent(words -> {
            date = words.time();
            at = words.end();
        });
        return day.isPresent();
    }

    private boolean readRegion() {
        if (placeEnd == placeStart
                || agency != null
                || text.substring(placeStart, placeEnd).indexOf(',') >= 0) {
            return false;
        }
        var end = PlaceNames.regionEnd(text, at);
        if (end.isPresent()) {
            at = end.getAsInt();
            placeEnd = at;
        }
        return end.isPresent();
    }

    private boolean readBracketed() {
        int open = at < text.length() ? "([/（".indexOf(text.charAt(at)) : -1;
        int close = open < 0 ? -1 : text.indexOf(")]/）".charAt(open), at + 1);
        if (close < at + 3 || close > at + LONGEST_AGENCY) {
            return false;
        }
        var words = text.substring(at + 1, close).strip();
        boolean wire = open == 2 && words.chars().allMatch(c -> Character.isLetter(c) || c == ' ');
        known = Outlets.isAgency(words, language) || wire && placeEnd > placeStart;
        if (!known && !(placeEnd > placeStart && PlaceNames.isCapitals(words))) {
            return false;
        }
        agency = words;
        at = close + 1;
        return true;
    }

    /** An agency without brackets, before the sign that ends the row. */
    private boolean readBareAgency() {
        var bare = Outlets.agencyAt(text, at, language);
        int end = at + bare.map(String::length).orElse(0);
        boolean last = end > at
                && (end == text.length()
                        || END.matcher(text).region(end, text.length()).lookingAt()
                        || text.startsWith(". ", end));
        if (last) {
            agency = text.substring(at, end);
            known = true;
            at = end;
        }
        return last;
    }

    private boolean isDateline() {
        boolean place = placeEnd > placeStart;
        boolean day = date != null && date.value().isPresent();
        if (!ended) {
            return false;
        }
        if (agency != null && known) {
            return place || led && (dashed || at == text.length());
        }
        return place
                && dashed
                && !coloned()
                && hasCapitalBelow()
                && (day || PlaceNames.isDatelinePlace(text.substring(placeStart, placeEnd), language));
    }

    /** Whether a colon ends the row, as it does after agencies alone. */
    private boolean coloned() {
        return text.substring(0, at).stripTrailing().endsWith(":");
    }

    /** Whether the story starts as stories do, with a capital, a figure or a quotation. */
    private boolean hasCapitalBelow() {
        return at < text.length() && !Character.isLowerCase(text.charAt(at));
    }

    private boolean take(Pattern shape) {
        Matcher found = shape.matcher(text).region(at, text.length());
        boolean here = found.lookingAt();
        at = here ? found.end() : at;
        return here;
    }

    private Opening opening() {
        int end = text.substring(0, at).stripTrailing().length();
        var place = Optional.of(text.substring(placeStart, placeEnd)).filter(words -> !words.isEmpty());
        var dateline =
                new Dateline(text.substring(0, end), place, Optional.ofNullable(date), Optional.ofNullable(agency));
        return new Opening(Optional.of(dateline), Optional.empty(), end, end, end, at, true);
    }
}
