package org.broadsheet.parser.credit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.language.Language;
import org.broadsheet.language.Language.Use;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.Credit;

/** Credits without a word that opens them: N/dpa, N | OUTLET, (AP Photo/N); in captions also (AP), / N, ＝共同. */
final class CreditRow {
    private static final int LONGEST = 60;
    private static final Pattern STROKES = Pattern.compile("\\s*[/|／]\\s*");
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?:[\\p{L}\\p{M}\\p{Nd}]{2,}[.!?…][”\"»]?|[。！？」』]) ?(?=[^ ])");

    private CreditRow() {}

    /**
     * The credit at the end of {@code end}.
     *
     * @param open where the bracket opens that it closes with, -1 without one
     */
    static Optional<ClosingCredit> of(String end, int open, Language language, boolean caption) {
        if (open < 0 && end.chars().noneMatch(c -> "/|／＝".indexOf(c) >= 0)) {
            return Optional.empty();
        }
        int start = open >= 0 ? open : start(end, language, caption);
        int stroke = start >= 0 && "/＝|".indexOf(end.charAt(start)) >= 0 ? 1 : 0;
        var row = start < 0 ? "" : end.substring(start + (open >= 0 ? 1 : stroke), end.length() - (open >= 0 ? 1 : 0));
        var words = row.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            return Optional.empty();
        }
        var parts = List.of(STROKES.split(words));
        boolean outlet = parts.stream()
                .anyMatch(part -> CreditParts.outlet(part, language).isPresent() || isCapitals(part));
        boolean picture = language.meanings(Use.CREDIT_CLOSERS).keySet().stream()
                .anyMatch(word -> parts.get(0).endsWith(" " + word));
        boolean sure = outlet
                && (parts.size() == 2
                        || picture && CreditParts.outlet(parts.get(0), language).isPresent());
        boolean likely = caption && parts.size() == 1 && (outlet || stroke > 0);
        var people = sure || likely ? CreditParts.of(words, language) : List.<Contributor>of();
        boolean allKnown = people.stream()
                .allMatch(person -> person.role().filter("source"::equals).isEmpty()
                        || CreditParts.outlet(person.name(), language).isPresent());
        return people.isEmpty() || !allKnown
                ? Optional.empty()
                : Optional.of(new ClosingCredit(start, new Credit(end.substring(start), people), false));
    }

    /** Where the row may start: behind the last sentence, in captions behind the last stroke. */
    private static int start(String end, Language language, boolean caption) {
        int start = -1;
        Matcher sentence = SENTENCE_END.matcher(end);
        while (sentence.find()) {
            start = sentence.end();
        }
        int stroke = Math.max(end.lastIndexOf(" / "), Math.max(end.lastIndexOf('＝'), end.lastIndexOf(" | ")));
        boolean alone = stroke > 0 && end.indexOf('/', Math.max(start, 0)) == end.lastIndexOf('/');
        return caption && alone && (start < 0 || language.runsOn())
                ? stroke + (end.charAt(stroke) == ' ' ? 1 : 0)
                : start;
    }

    private static boolean isCapitals(String words) {
        return DatelineRow.isCapitals(words);
    }
}
