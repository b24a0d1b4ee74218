package org.broadsheet.parser.credit;

import java.util.Optional;
import java.util.regex.Pattern;
import org.broadsheet.language.Language;
import org.broadsheet.language.Language.Use;
import org.broadsheet.model.Credit;

/** Credits that a word opens: Foto: N/dpa, (Photo by N / Outlet), تصوير: N, /사진=N. */
final class OpenedCredit {
    /** The characters that follow the opener at most. */
    private static final int LONGEST = 60;

    private static final Pattern YEAR = Pattern.compile("\\s*\\p{Nd}{4}");
    private static final Pattern TAIL = Pattern.compile("[)\\]）】.]+$");
    private static final Pattern SENTENCE = Pattern.compile("[\\p{L}\\p{M}]{3,}[.!?] \\p{L}|[。！？]");

    private OpenedCredit() {}

    /** The credit at the end of {@code end}, from the first word that can open it. */
    static Optional<ClosingCredit> of(String end, Language language) {
        int first = end.length();
        String best = "";
        for (String opener : language.words(Use.CREDIT_OPENERS)) {
            int at = end.lastIndexOf(opener);
            if (at >= 0
                    && (at < first || at == first && opener.length() > best.length())
                    && opens(end, at, opener, language)) {
                first = at;
                best = opener;
            }
        }
        if (best.isEmpty()) {
            return Optional.empty();
        }
        int start = first > 0 && "([（【".indexOf(end.charAt(first - 1)) >= 0 ? first - 1 : first;
        var named = TAIL.matcher(end.substring(first + best.length()))
                .replaceAll("")
                .strip();
        return Optional.of(
                new ClosingCredit(start, new Credit(end.substring(start), CreditParts.of(named, language)), false));
    }

    private static boolean opens(String end, int at, String opener, Language language) {
        int after = at + opener.length();
        var named = end.substring(after);
        boolean apart =
                at == 0 || !Character.isLetterOrDigit(end.charAt(at - 1)) || Character.isIdeographic(end.charAt(at));
        boolean caption = language.words(Use.CAPTION_OPENERS).stream()
                .anyMatch(words -> words.length() > at && end.startsWith(words));
        if (!apart
                || caption
                || named.length() > LONGEST
                || YEAR.matcher(named).lookingAt()
                || SENTENCE.matcher(named).find()) {
            return false;
        }
        boolean word = Character.isLetter(end.charAt(after - 1)) && !Character.isIdeographic(end.charAt(after - 1));
        boolean single = word && opener.indexOf(' ') < 0;
        return !word
                || named.startsWith(" ")
                        && startsName(named.strip())
                        && (!single || isNamed(TAIL.matcher(named).replaceAll(""), language));
    }

    /** Whether one of the first two words is written as names are. */
    private static boolean startsName(String named) {
        int gap = named.indexOf(' ');
        return !named.isEmpty()
                && (!Character.isLowerCase(named.charAt(0))
                        || gap > 0 && gap + 1 < named.length() && Character.isUpperCase(named.charAt(gap + 1)));
    }

    /** A word such as Foto opens a credit only before names. */
    private static boolean isNamed(String named, Language language) {
        return CreditParts.outlet(named, language).isPresent()
                || CreditParts.of(named, language).stream()
                        .anyMatch(person ->
                                person.role().filter("photographer"::equals).isPresent());
    }
}
