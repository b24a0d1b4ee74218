package org.broadsheet.parser.credit;

import java.util.ArrayList;
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

    /** The credit that {@code passage} closes with. */
    public static Optional<ClosingCredit> of(String passage, Language language) {
        int from = Math.max(0, passage.length() - LONGEST);
        var end = passage.substring(from).stripTrailing();
        return closed(end, from, language).or(() -> opened(end, from, language));
    }

    private static Optional<ClosingCredit> closed(String end, int from, Language language) {
        for (Map.Entry<String, String> closer :
                language.meanings(Use.CREDIT_CLOSERS).entrySet()) {
            if (end.endsWith(closer.getKey())) {
                int namesEnd = end.length() - closer.getKey().length();
                int start = afterSentence(end, namesEnd, language);
                var names = Names.in(end.substring(start, namesEnd), language, closer.getValue());
                return names.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new ClosingCredit(
                                from + start,
                                new Credit(end.substring(start), names.contributors()),
                                closer.getKey().endsWith("报道")
                                        || closer.getKey().endsWith("報導")));
            }
        }
        return Optional.empty();
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
        return "”」』）)".indexOf(c) >= 0
                || language.script() == Character.UnicodeScript.HIRAGANA && "、＝".indexOf(c) >= 0
                || language.words(Use.SENTENCE_ENDS).contains(String.valueOf(c));
    }

    private static Optional<ClosingCredit> opened(String end, int from, Language language) {
        for (String opener : language.words(Use.CREDIT_OPENERS)) {
            int at = end.lastIndexOf(opener);
            if (at >= 0 && (at == 0 || !Character.isLetter(end.charAt(at - 1)))) {
                int start = at > 0 && "([（".indexOf(end.charAt(at - 1)) >= 0 ? at - 1 : at;
                var named = end.substring(at + opener.length())
                        .replaceAll("[)\\]）.]+$", "")
                        .strip();
                return Optional.of(new ClosingCredit(
                        from + start, new Credit(end.substring(start), people(named, language)), false));
            }
        }
        return Optional.empty();
    }

    private static List<Contributor> people(String named, Language language) {
        var parts = named.split("\\s*/\\s*", -1);
        var photographers = Names.in(parts[0], language, "photographer").contributors();
        if (photographers.isEmpty()) {
            photographers = named.isEmpty()
                    ? List.of()
                    : List.of(Contributor.named(parts[0].strip()).withRole("source"));
        }
        if (parts.length < 2) {
            return photographers;
        }
        var placed = new ArrayList<Contributor>();
        photographers.forEach(person -> placed.add(person.withAffiliation(parts[1].strip())));
        return placed;
    }
}
