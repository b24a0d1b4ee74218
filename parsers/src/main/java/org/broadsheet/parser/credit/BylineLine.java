package org.broadsheet.parser.credit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.broadsheet.language.Language;
import org.broadsheet.language.Language.Use;
import org.broadsheet.language.Languages;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Contributor;

/** A byline that stands on a line of its own. */
public final class BylineLine {
    /** The number of characters that an ellipsis in the data stands for at most. */
    private static final int LONGEST_GAP = 30;

    private static final List<String> ENGLISH =
            Languages.find("en").orElseThrow().words(Use.BYLINE_OPENERS);
    /** English words start below it. */
    private static final char LATIN = '\u0080';

    private static final Pattern DASH = Pattern.compile("^[—–-]\\s*");
    private static final Pattern BAR = Pattern.compile("\\s+[/|]\\s+");

    private BylineLine() {}

    /** The byline that all of {@code line} is; empty when it is anything else. */
    public static Optional<Byline> of(String line, Language language) {
        var words = line.strip();
        if (words.isEmpty() || words.length() > Names.LONGEST) {
            return Optional.empty();
        }
        if (isKnownLine(words, language)) {
            return Optional.of(new Byline(words, List.of()));
        }
        return opened(words, language)
                .or(() -> bracketed(words, language))
                .or(() -> titled(words, language))
                .or(() -> roled(words, language));
    }

    /** Whether {@code line} stands for a byline and speaks of no person: the mark of the paper's own report. */
    public static boolean isMark(String line, Language language) {
        var words = line.strip();
        return isKnownLine(words, language)
                && language.meanings(Use.ROLES).keySet().stream().noneMatch(role -> hasWord(words, role));
    }

    private static boolean isKnownLine(String words, Language language) {
        return language.phrases(Use.BYLINE_LINES).mayStandAt(words, 0)
                && language.words(Use.BYLINE_LINES).stream().anyMatch(known -> isLine(words, known));
    }

    private static boolean hasWord(String words, String role) {
        int at = words.indexOf(role);
        int end = at + role.length();
        return at >= 0
                && (at == 0 || !Character.isLetter(words.charAt(at - 1)))
                && (end == words.length() || !Character.isLetter(words.charAt(end)));
    }

    private static boolean isLine(String words, String known) {
        int gap = known.indexOf('…');
        return gap < 0
                ? words.equals(known)
                : words.length() < known.length() + LONGEST_GAP
                        && words.length() >= known.length()
                        && words.startsWith(known.substring(0, gap))
                        && words.indexOf(',') < 0
                        && words.endsWith(known.substring(gap + 1));
    }

    /** Names with their titles behind them, as Korean papers print them, perhaps after their place. */
    private static Optional<Byline> titled(String words, Language language) {
        if (language.script() != Character.UnicodeScript.HANGUL) {
            return Optional.empty();
        }
        int place = words.indexOf('=');
        var named = words.substring(place > 0 && place < 10 ? place + 1 : 0).replaceAll("^[/\\[(]|[\\])]$", "");
        var names = Names.in(named, language, "reporter");
        return names.isEmpty() ? Optional.empty() : Optional.of(new Byline(words, names.contributors()));
    }

    /** Names that a role stands with: 本报记者 N 通讯员 N, корреспондент N, N記者. */
    private static Optional<Byline> roled(String words, Language language) {
        boolean sentence = language.runsOn() && endsSentence(words, language);
        if (sentence || language.script() == Character.UnicodeScript.HANGUL) {
            return Optional.empty();
        }
        var named = withoutReport(words, language);
        var names = mayHaveRole(named, language) ? Names.in(named, language, "") : Names.NONE;
        boolean roled = !names.isEmpty()
                && names.contributors().stream()
                        .allMatch(person ->
                                person.role().filter(role -> !role.isEmpty()).isPresent());
        return roled ? Optional.of(new Byline(words, names.contributors())) : Optional.empty();
    }

    /** Whether a role stands among {@code words}; in scripts with case it may be written in any. */
    private static boolean mayHaveRole(String words, Language language) {
        return language.runsOn()
                ? language.phrases(Use.ROLES).in(words)
                        || language.phrases(Use.CREDIT_CLOSERS).in(words)
                : language.phrasesInAnyCase(Use.ROLES).in(words);
    }

    /** The words without the word behind them that says they reported. */
    static String withoutReport(String words, Language language) {
        return !language.phrases(Use.REPORT_WORDS).close(words)
                ? words
                : language.words(Use.REPORT_WORDS).stream()
                        .filter(words::endsWith)
                        .findFirst()
                        .map(word -> words.substring(0, words.length() - word.length())
                                .strip())
                        .orElse(words);
    }

    /** The byline that {@code line} is if it is nothing but names, perhaps after a dash or with an outlet behind a bar. */
    public static Optional<Byline> bare(String line, Language language) {
        var words = line.strip();
        var parts = BAR.split(DASH.matcher(words).replaceFirst(""), 2);
        if (language.runsOn() || words.isEmpty() || !hasCase(words)) {
            return Optional.empty();
        }
        var names = Names.in(parts[0], language, "author");
        if (names.isEmpty()) {
            return Optional.empty();
        }
        var behind = parts.length > 1 ? parts[1].strip() : "";
        if (SpacedNames.endsWithRole(behind, language)) {
            var roled = Names.in(parts[0] + ", " + behind, language, "author");
            return Optional.of(new Byline(words, roled.contributors()));
        }
        boolean outlet = Outlets.isOutlet(behind, language) || !behind.isEmpty() && words.indexOf('|') > 0;
        var writers = outlet
                ? names.contributors().stream()
                        .map(writer -> writer.withAffiliation(behind))
                        .toList()
                : names.contributors();
        return Optional.of(new Byline(words, writers));
    }

    /** Names are known by their capitals; scripts without them need a word that opens the byline. */
    private static boolean hasCase(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (Character.isUpperCase(words.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The writer of {@code byline} with the role or the outlet that {@code line}, printed below it, names. */
    public static Optional<Byline> continued(Byline byline, String line, Language language) {
        var words = line.strip();
        if (byline.contributors().isEmpty() || words.length() > 60 || endsSentence(words, language)) {
            return Optional.empty();
        }
        var writers = byline.contributors();
        for (var role : language.meanings(Use.ROLES).entrySet()) {
            if (words.endsWith(role.getKey())) {
                var outlet = words.substring(0, words.length() - role.getKey().length())
                        .strip();
                return Optional.of(new Byline(
                        byline.text() + "\n" + words,
                        writers.stream()
                                .map(writer -> placed(writer, role.getValue(), outlet))
                                .toList()));
            }
        }
        return language.has(Use.AGENCIES, words)
                ? Optional.of(new Byline(
                        byline.text() + "\n" + words,
                        writers.stream()
                                .map(writer -> writer.withAffiliation(words))
                                .toList()))
                : Optional.empty();
    }

    private static Contributor placed(Contributor writer, String role, String outlet) {
        return outlet.isEmpty() ? writer.withRole(role) : writer.withRole(role).withAffiliation(outlet);
    }

    /** The openers are those of the language and the English ones, which papers everywhere print. */
    private static Optional<Byline> opened(String words, Language language) {
        var own = opened(words, language.words(Use.BYLINE_OPENERS), language);
        boolean latin = words.charAt(0) < LATIN;
        return own.isPresent() || !latin || !hasCase(words) ? own : opened(words, ENGLISH, language);
    }

    private static Optional<Byline> opened(String words, List<String> openers, Language language) {
        for (String opener : openers) {
            if (words.charAt(0) == opener.charAt(0)
                    && words.length() > opener.length()
                    && words.startsWith(opener)
                    && parts(words, opener)) {
                var names = named(withoutStop(words.substring(opener.length()).strip()), language);
                if (!names.isEmpty()) {
                    return Optional.of(new Byline(words, names));
                }
            }
        }
        return Optional.empty();
    }

    /** The writers in what follows an opener; a place may stand before or behind them. */
    private static List<Contributor> named(String words, Language language) {
        if (BAR.matcher(words).find() && !language.runsOn()) {
            return bare(words, language).map(Byline::contributors).orElse(List.of());
        }
        var names = Names.in(withoutReport(words, language), language, "author");
        int first = words.indexOf(", ");
        int last = words.lastIndexOf(", ");
        if (names.isEmpty() && first > 0) {
            names = isPlace(words.substring(last + 2))
                    ? Names.in(words.substring(0, last), language, "author")
                    : isPlace(words.substring(0, first))
                            ? Names.in(words.substring(first + 2), language, "author")
                            : names;
        }
        return names.contributors();
    }

    /** Words without the full stop of a sentence behind them; one of a short form stays. */
    private static String withoutStop(String words) {
        boolean sentence = words.endsWith(".") && words.length() - words.lastIndexOf(' ') > 5;
        return sentence ? words.substring(0, words.length() - 1) : words;
    }

    private static boolean isPlace(String words) {
        return words.indexOf(' ') < 0 && Character.isUpperCase(words.codePointAt(0));
    }

    /** Whether what follows {@code opener} is a word of its own. */
    private static boolean parts(String words, String opener) {
        return !Character.isLetter(words.charAt(opener.length()))
                || !Character.isLetter(opener.charAt(opener.length() - 1))
                || Character.isIdeographic(opener.codePointBefore(opener.length()));
    }

    private static Optional<Byline> bracketed(String words, Language language) {
        boolean brackets = words.startsWith("（") && words.endsWith("）") || words.startsWith("(") && words.endsWith(")");
        if (!brackets || !language.runsOn()) {
            return Optional.empty();
        }
        var names = NamesAlone.in(words.substring(1, words.length() - 1), language);
        return names.isEmpty() ? Optional.empty() : Optional.of(new Byline(words, names));
    }

    private static boolean endsSentence(String words, Language language) {
        return !words.isEmpty() && language.signs(Use.SENTENCE_ENDS).indexOf(words.charAt(words.length() - 1)) >= 0;
    }
}
