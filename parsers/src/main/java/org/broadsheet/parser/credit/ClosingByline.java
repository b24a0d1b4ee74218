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
 * Who wrote a story, or the agency it came from, at the end of its last paragraph: （N）, ＝N, □ 本报记者 N, (PAP), (ks), N
 * 기자 mail@….
 *
 * @param start the offset at which its words start; the story ends before it
 * @param byline the writers
 * @param dateline the agency
 */
public record ClosingByline(int start, Optional<Byline> byline, Optional<Dateline> dateline) {
    /** The number of characters at the end of a paragraph that are looked at. */
    private static final int LONGEST = 80;

    private static final Pattern BRACKETS =
            Pattern.compile("[（(\\[/](?<inside>[^（）()\\[\\]/]{1,60}(?:/[^（）()\\[\\]/]{1,20})?)[）)\\]/]$");
    private static final Pattern SIGN = Pattern.compile("\\p{Ll}{2,4}|\\p{Ll}{2,4}/\\p{Ll}{2,4}");
    private static final Pattern MARKED = Pattern.compile("[□■◎＝=／/—–](?<names>[^□■◎＝=／/—–。]{2,40})$");
    private static final Pattern KOREAN = Pattern.compile(
            "(?<names>\\p{IsHangul}{2,4} (?:\\p{IsHangul}{2,4} )?\\p{IsHangul}{2,6} ?[\\w.]+@[\\w.-]+)$");

    /** The byline or agency that {@code paragraph} closes with, behind the end of a sentence. */
    public static Optional<ClosingByline> of(String paragraph, Language language) {
        var words = paragraph.stripTrailing();
        int from = Math.max(0, words.length() - LONGEST);
        var end = words.substring(from);
        return bracketed(end, from, language)
                .or(() -> marked(end, from, language))
                .or(() -> korean(end, from, language));
    }

    private static Optional<ClosingByline> bracketed(String end, int from, Language language) {
        Matcher brackets = BRACKETS.matcher(end);
        if (!brackets.find() || !endsSentence(end, brackets.start(), language)) {
            return Optional.empty();
        }
        var inside = brackets.group("inside").strip();
        int start = from + brackets.start();
        if (Outlets.isAgency(inside, language)) {
            var agency = new Dateline(brackets.group(), Optional.empty(), Optional.empty(), Optional.of(inside));
            return Optional.of(new ClosingByline(start, Optional.empty(), Optional.of(agency)));
        }
        if (brackets.group().startsWith("/")) {
            return Optional.empty();
        }
        return writers(inside, language)
                .map(names ->
                        new ClosingByline(start, Optional.of(new Byline(brackets.group(), names)), Optional.empty()));
    }

    private static Optional<List<Contributor>> writers(String inside, Language language) {
        if (!language.words(Use.PLACE_STOPS).isEmpty() && SIGN.matcher(inside).matches()) {
            return Optional.of(List.of(Contributor.named(inside).withRole("author")));
        }
        var names = NamesAlone.in(inside, language);
        return !language.runsOn() && language.script() != Character.UnicodeScript.HANGUL || names.isEmpty()
                ? Optional.empty()
                : Optional.of(names);
    }

    private static Optional<ClosingByline> marked(String end, int from, Language language) {
        Matcher marked = MARKED.matcher(end);
        if (!marked.find() || !language.runsOn() || !endsSentence(end, marked.start(), language)) {
            return Optional.empty();
        }
        var names = NamesAlone.in(marked.group("names").strip(), language);
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new ClosingByline(
                        from + marked.start(), Optional.of(new Byline(marked.group(), names)), Optional.empty()));
    }

    private static Optional<ClosingByline> korean(String end, int from, Language language) {
        Matcher korean = KOREAN.matcher(end);
        if (language.script() != Character.UnicodeScript.HANGUL
                || !korean.find()
                || !endsSentence(end, korean.start(), language)) {
            return Optional.empty();
        }
        var names = Names.in(korean.group("names"), language, "reporter");
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new ClosingByline(
                        from + korean.start(),
                        Optional.of(new Byline(korean.group(), names.contributors())),
                        Optional.empty()));
    }

    private static boolean endsSentence(String text, int before, Language language) {
        var above = text.substring(0, before).stripTrailing();
        int last = above.length() - 1;
        boolean closed = last >= 0 && "”」』\"»“".indexOf(above.charAt(last)) >= 0;
        return above.isEmpty()
                || language.has(Use.SENTENCE_ENDS, String.valueOf(above.charAt(last)))
                || closed && last > 0 && language.has(Use.SENTENCE_ENDS, String.valueOf(above.charAt(last - 1)));
    }
}
