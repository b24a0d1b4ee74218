package org.broadsheet.parser.credit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.language.Language;
import org.broadsheet.language.Language.Use;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.Credit;

/**
 * The credit of a picture at the end of a caption or of a photo story.
 *
 * @param start the offset at which its words start
 * @param credit who made the picture
 * @param whole whether the story was reported by the photographers too, as 摄影报道 says
 */
public record ClosingCredit(int start, Credit credit, boolean whole) {
    /** The number of characters at the end of a passage that are looked at. */
    private static final int LONGEST = 120;

    /** The characters that the name of a source has at most. */
    private static final int LONGEST_SOURCE = 16;

    private static final String CLOSING_BRACKETS = ")]）】";
    private static final String OPENING_BRACKETS = "([（【";

    /** The credit that {@code passage} closes with, whatever the passage is. */
    public static Optional<ClosingCredit> of(String passage, Language language) {
        return of(passage, Traits.of(passage, language), language);
    }

    /** The same where the {@code traits} of the passage are known. */
    public static Optional<ClosingCredit> of(String passage, Traits traits, Language language) {
        return of(passage, traits, language, false);
    }

    /** The credit that a caption closes with; there an agency or a name after a stroke is one. */
    public static Optional<ClosingCredit> ofCaption(String caption, Language language) {
        return of(caption, Traits.of(caption, language), language, true);
    }

    /** The credit that the last line of a caption is, when it stands in brackets and names people or outlets. */
    public static Optional<ClosingCredit> below(String caption, Language language) {
        var words = caption.stripTrailing();
        int line = words.lastIndexOf('\n') + 1;
        int last = words.length() - 1;
        int kind = line > 0 ? OPENING_BRACKETS.indexOf(words.charAt(line)) : -1;
        if (kind < 0 || words.charAt(last) != CLOSING_BRACKETS.charAt(kind) || last - line > LONGEST) {
            return Optional.empty();
        }
        var named = words.substring(line + 1, last).strip();
        var makers = CreditParts.of(named, language);
        boolean known = CreditParts.outlet(named, language).isPresent()
                || makers.stream()
                        .anyMatch(maker ->
                                maker.role().filter("photographer"::equals).isPresent());
        return known
                ? Optional.of(new ClosingCredit(line, new Credit(words.substring(line), makers), false))
                : Optional.empty();
    }

    private static Optional<ClosingCredit> of(String passage, Traits traits, Language language, boolean caption) {
        boolean opened = traits.uses().have(Use.CREDIT_OPENERS);
        int from = Math.max(0, passage.length() - LONGEST);
        var end = passage.substring(from).stripTrailing();
        int open = bracket(end);
        var found = open < 0
                ? closed(end, end.length(), language)
                : closed(end, end.length() - 1, language)
                        .filter(credit -> credit.start == open + 1)
                        .map(credit -> credit.from(open, end));
        if (found.isEmpty() && opened) {
            found = OpenedCredit.of(end, language);
        }
        if (found.isEmpty() && (open >= 0 || traits.strokes())) {
            found = CreditRow.of(end, open, language, caption);
        }
        return found.map(credit -> credit.moved(from));
    }

    /** Where the bracket opens that {@code end} closes with. */
    private static int bracket(String end) {
        int kind = end.isEmpty() ? -1 : CLOSING_BRACKETS.indexOf(end.charAt(end.length() - 1));
        return kind < 0 ? -1 : end.lastIndexOf(OPENING_BRACKETS.charAt(kind));
    }

    private ClosingCredit from(int open, String end) {
        return new ClosingCredit(open, new Credit(end.substring(open), credit.contributors()), whole);
    }

    private ClosingCredit moved(int by) {
        return by == 0 ? this : new ClosingCredit(start + by, credit, whole);
    }

    private static Optional<ClosingCredit> closed(String text, int to, Language language) {
        var end = text.substring(0, to);
        if (!language.phrases(Use.CREDIT_CLOSERS).close(end)) {
            return Optional.empty();
        }
        for (Map.Entry<String, String> closer :
                language.meanings(Use.CREDIT_CLOSERS).entrySet()) {
            if (end.endsWith(closer.getKey())) {
                int namesEnd = to - closer.getKey().length();
                int named = afterSentence(end, namesEnd, language);
                int start = named > 0 && end.charAt(named - 1) == '＝' ? named - 1 : named;
                var credit = closed(
                        end.substring(start), end.substring(named, namesEnd).strip(), closer.getValue(), language);
                if (credit.isPresent()) {
                    boolean whole = language.words(Use.REPORT_WORDS).stream()
                            .anyMatch(report ->
                                    report.length() > 1 && closer.getKey().endsWith(report));
                    return Optional.of(new ClosingCredit(start, credit.get(), whole));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Credit> closed(String words, String named, String role, Language language) {
        var names = Names.in(named.replaceFirst("[／/]$", ""), language, role);
        if (!names.isEmpty() && Surnames.known(names, role, language)) {
            return Optional.of(new Credit(words, names.contributors()));
        }
        boolean source = role.equals("source")
                && !named.isEmpty()
                && named.length() <= LONGEST_SOURCE
                && language.runsOn()
                && named.chars().allMatch(Character::isLetterOrDigit);
        return source
                ? Optional.of(new Credit(words, List.of(Contributor.named(named).withRole(role))))
                : Optional.empty();
    }

    private static int afterSentence(String text, int end, Language language) {
        int start = end;
        while (start > 0 && !isBoundary(text.charAt(start - 1), language)) {
            start--;
        }
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static boolean isBoundary(char c, Language language) {
        return "”」』）)（(".indexOf(c) >= 0
                || language.script() == Character.UnicodeScript.HIRAGANA && "、＝".indexOf(c) >= 0
                || language.signs(Use.SENTENCE_ENDS).indexOf(c) >= 0;
    }
}
