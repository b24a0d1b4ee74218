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

/**
 * Openings of stories in languages that part words: rows of place, day and agency; a place with the sign of its writer;
 * a place alone; a writer's name with a place.
 */
final class PlacedOpening {
    private static final String PLACE_WORD = "\\p{Lu}[\\p{L}\\p{M}'’/-]*";
    private static final String PLACE = PLACE_WORD + "(?: " + PLACE_WORD + "){0,4}";
    private static final Pattern SIGNED = Pattern.compile("(?<place>" + PLACE
            + ")\\.? ?(?<brackets>\\((?<sign>\\p{Ll}{2,4})\\)(?:\\.|:| ?[-–—])?) (?=\\p{Lu}|\\p{P})");
    private static final Pattern LOCAL = Pattern.compile("(?<place>" + PLACE + ")\\. (?=\\p{Lu}|\\p{Pi})");
    private static final Pattern LOCAL_PLACE = Pattern.compile("\\p{Lu}[\\p{Ll}-]{3,}(?: \\p{Lu}\\p{Ll}+)?");
    private static final Pattern FROM =
            Pattern.compile("(?<writers>[^/|\\n]{4,80}?)(?<bar> [/|]) (?<place>" + PLACE + ")");

    private PlacedOpening() {}

    static Opening of(String text, Traits traits, Language language) {
        var row = DatelineRow.of(text, traits, language);
        if (!row.isEmpty()) {
            return row;
        }
        boolean signs = !language.words(Use.PLACE_STOPS).isEmpty() && text.indexOf('(') > 0;
        Matcher signed = SIGNED.matcher(text);
        if (signs && signed.lookingAt()) {
            return signed(signed);
        }
        var from = from(text, language);
        return from.isEmpty() ? local(text, language) : from;
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

    /** A line that is a writer's name and a place: Lucía Ferrán / Lugo. */
    private static Opening from(String text, Language language) {
        Matcher from = FROM.matcher(text);
        if (!text.contains(" / ") && !text.contains(" | ")
                || !from.matches()
                || Outlets.isOutlet(from.group("place"), language)
                || SpacedNames.endsWithRole(from.group("place"), language)) {
            return Opening.NONE;
        }
        var byline = BylineLine.of(from.group("writers"), language)
                .or(() -> BylineLine.bare(from.group("writers"), language));
        var place = from.group("place");
        return byline.isEmpty()
                ? Opening.NONE
                : new Opening(
                        Optional.of(new Dateline(place, Optional.of(place), Optional.empty(), Optional.empty())),
                        byline.map(writers -> new Byline(text.substring(0, from.end("bar")), writers.contributors())),
                        text.length(),
                        0,
                        from.end("bar"),
                        text.length(),
                        true);
    }

    private static boolean isLabel(String place, Language language) {
        return language.has(Use.LABELS, place.substring(place.lastIndexOf(' ') + 1));
    }

    private static boolean isDay(String word, Language language) {
        return language.month(word).isPresent()
                || language.has(Use.WEEKDAYS, word)
                || language.words(Use.DATE_WORDS).stream().anyMatch(word::equalsIgnoreCase);
    }

    /** A place alone before a full stop, which could be a short sentence as well unless it is set in capitals. */
    private static Opening local(String text, Language language) {
        Matcher local = LOCAL.matcher(text);
        if (!local.lookingAt()) {
            return Opening.NONE;
        }
        var place = local.group("place");
        boolean capitals = PlaceNames.isCapitals(place) && place.length() > 4;
        boolean usual = !language.words(Use.PLACE_STOPS).isEmpty()
                && LOCAL_PLACE.matcher(place).matches();
        if (!capitals && !usual || isDay(place, language) || isLabel(place, language)) {
            return Opening.NONE;
        }
        var dateline = new Dateline(place + ".", Optional.of(place), Optional.empty(), Optional.empty());
        int end = local.end("place") + 1;
        return new Opening(Optional.of(dateline), Optional.empty(), end, end, end, local.end(), capitals);
    }
}
