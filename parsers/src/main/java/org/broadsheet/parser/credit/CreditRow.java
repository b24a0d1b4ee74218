package org.broadsheet.parser.credit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.language.Language;
import org.broadsheet.language.Language.Use;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.Credit;

/**
 * Credits without a word that opens them: N/dpa, N | OUTLET, (AP Photo/N); in captions also (AP), / N, ＝共同.
 *
 * @param start the offset before its words
 * @param words the names and outlets
 * @param stroked whether a stroke of its own parts it from the caption
 */
record CreditRow(int start, String words, boolean stroked) {
    private static final int LONGEST = 60;
    private static final String SIGNS = "/|／＝";
    private static final Pattern STROKES = Pattern.compile("\\s*[/|／]\\s*");
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?:[\\p{L}\\p{M}\\p{Nd}]{2,}[.!?…][”\"»]?|[。！？」』]) ?(?=[^ ])");

    /**
     * The credit at the end of {@code end}.
     *
     * @param open where the bracket opens that it closes with, -1 without one
     */
    static Optional<ClosingCredit> of(String end, int open, Language language, boolean caption) {
        return (open >= 0 ? bracketed(end, open) : unbracketed(end, language, caption))
                .filter(row -> !row.words.isEmpty() && row.words.length() <= LONGEST)
                .map(row -> new ClosingCredit(
                        row.start, new Credit(end.substring(row.start), row.people(language, caption)), false))
                .filter(credit -> !credit.credit().contributors().isEmpty());
    }

    private static Optional<CreditRow> bracketed(String end, int open) {
        return Optional.of(
                new CreditRow(open, end.substring(open + 1, end.length() - 1).strip(), false));
    }

    private static Optional<CreditRow> unbracketed(String end, Language language, boolean caption) {
        int start = hasSign(end) ? start(end, language, caption) : -1;
        if (start < 0) {
            return Optional.empty();
        }
        boolean stroked = SIGNS.indexOf(end.charAt(start)) >= 0;
        return Optional.of(
                new CreditRow(start, end.substring(stroked ? start + 1 : start).strip(), stroked));
    }

    private static boolean hasSign(String end) {
        for (int i = 0; i < SIGNS.length(); i++) {
            if (end.indexOf(SIGNS.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the row may start: behind the last sentence, in captions without one behind the last stroke. */
    private static int start(String end, Language language, boolean caption) {
        int start = -1;
        Matcher sentence = SENTENCE_END.matcher(end);
        while (sentence.find()) {
            start = sentence.end();
        }
        boolean strokes = caption && (start < 0 || language.runsOn());
        int bar = Math.max(end.lastIndexOf(" / "), end.lastIndexOf(" | "));
        int stroke = strokes ? Math.max(end.lastIndexOf('＝'), bar >= 0 ? bar + 1 : -1) : -1;
        return stroke > 0 ? stroke : start;
    }

    /** Those it names, when all are names or known outlets and enough says that it is a credit. */
    private List<Contributor> people(Language language, boolean caption) {
        var parts = List.of(STROKES.split(words));
        boolean outlet = parts.stream().anyMatch(part -> isOutlet(part, language));
        boolean sure = outlet && (parts.size() == 2 || isAgencysPicture(parts.get(0), language));
        boolean likely = caption && parts.size() == 1 && (outlet || stroked);
        var people = sure || likely ? CreditParts.of(words, language) : List.<Contributor>of();
        boolean known = people.stream()
                .allMatch(person -> person.role().filter("source"::equals).isEmpty()
                        || CreditParts.outlet(person.name(), language).isPresent());
        return known ? people : List.of();
    }

    private static boolean isOutlet(String part, Language language) {
        return CreditParts.outlet(part, language).isPresent() || PlaceNames.isCapitals(part);
    }

    /** AP Photo. */
    private static boolean isAgencysPicture(String part, Language language) {
        return CreditParts.outlet(part, language).isPresent()
                && language.meanings(Use.CREDIT_CLOSERS).keySet().stream().anyMatch(word -> part.endsWith(" " + word));
    }
}
