package org.broadsheet.parser.credit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.language.Language;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Dateline;

/** Openings of Korean stories: [서울=연합뉴스] N 기자 =, [북포신문 N 기자], and the line 북포=N 기자. */
final class KoreanOpening {
    /** The reporters behind the brackets, the shortest row of words that is names with their titles. */
    private static final int LONGEST = 40;

    private static final Pattern HALVES = Pattern.compile("(?<first>[^＝=／/]+)[＝=／/](?<second>[^＝=／/]+)");
    private static final Pattern LINE = Pattern.compile("(?<place>\\p{IsHangul}{2,8}=)(?<writers>[^=\\n]{4,60})");
    private static final Pattern SIGN = Pattern.compile("\\s*=?\\s*");

    private KoreanOpening() {}

    static Opening of(String text, Language language) {
        return Brackets.of(text, language).map(KoreanOpening::bracketed).orElseGet(() -> line(text, language));
    }

    private static Opening bracketed(Brackets brackets) {
        Matcher halves = HALVES.matcher(brackets.inside());
        if (halves.matches()) {
            return halves(
                    brackets,
                    halves.group("first").strip(),
                    halves.group("second").strip());
        }
        var names = Names.in(brackets.inside(), brackets.language(), "reporter");
        return names.isEmpty() || brackets.lead() == brackets.text().length() ? Opening.NONE : brackets.signed(names);
    }

    /** A place and an agency, perhaps with the reporter behind them; or a paper and its reporter. */
    private static Opening halves(Brackets brackets, String first, String second) {
        var writers = Names.in(second, brackets.language(), "reporter");
        if (!writers.isEmpty()) {
            return brackets.written(first, writers, brackets.from() + first.length() + 1, brackets.to());
        }
        var filed = brackets.filed(Optional.of(first), Optional.empty(), Optional.of(second));
        return reported(filed, brackets);
    }

    private static Opening reported(Opening filed, Brackets brackets) {
        var text = brackets.text();
        int stop = Math.min(text.length(), brackets.lead() + LONGEST);
        for (int i = brackets.lead() + 1; i <= stop; i++) {
            boolean wordEnds = i == text.length() || !Character.isLetter(text.charAt(i));
            var names = wordEnds
                    ? Names.in(text.substring(brackets.lead(), i), brackets.language(), "reporter")
                    : Names.NONE;
            if (!names.isEmpty()) {
                return reported(filed, brackets, names, i);
            }
        }
        return filed;
    }

    private static Opening reported(Opening filed, Brackets brackets, Names names, int end) {
        Matcher sign = SIGN.matcher(brackets.text()).region(end, brackets.text().length());
        int lead = sign.lookingAt() ? sign.end() : end;
        int bylineEnd = brackets.text().substring(0, lead).stripTrailing().length();
        var byline = new Byline(brackets.text().substring(brackets.lead(), bylineEnd), names.contributors());
        return new Opening(
                filed.dateline(), Optional.of(byline), filed.datelineEnd(), brackets.lead(), bylineEnd, lead, true);
    }

    private static Opening line(String text, Language language) {
        Matcher line = LINE.matcher(text);
        var names = line.matches() ? Names.in(line.group("writers"), language, "reporter") : Names.NONE;
        if (names.isEmpty()) {
            return Opening.NONE;
        }
        int cut = line.end("place");
        var place = Optional.of(text.substring(0, cut - 1));
        return new Opening(
                Optional.of(new Dateline(text.substring(0, cut), place, Optional.empty(), Optional.empty())),
                Optional.of(new Byline(text.substring(cut), names.contributors())),
                cut,
                cut,
                text.length(),
                text.length(),
                true);
    }
}
