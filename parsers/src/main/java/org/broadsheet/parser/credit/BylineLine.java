package org.broadsheet.parser.credit;

import java.util.List;
import java.util.Optional;
import org.broadsheet.language.Language;
import org.broadsheet.language.Language.Use;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Contributor;

/** A byline that stands on a line of its own. */
public final class BylineLine {
    private BylineLine() {}

    /** The byline that all of {@code line} is; empty when it is anything else. */
    public static Optional<Byline> of(String line, Language language) {
        var words = line.strip();
        if (words.isEmpty() || words.length() > Names.LONGEST) {
            return Optional.empty();
        }
        if (language.words(Use.BYLINE_LINES).contains(words)) {
            return Optional.of(new Byline(words, List.of()));
        }
        return opened(words, language).or(() -> bracketed(words, language)).or(() -> titled(words, language));
    }

    /** Whether {@code line} stands for a byline and names nobody: the mark of the paper's own report. */
    public static boolean isMark(String line, Language language) {
        return language.words(Use.BYLINE_LINES).contains(line.strip());
    }

    /** Names with their titles behind them, as Korean papers print them. */
    private static Optional<Byline> titled(String words, Language language) {
        if (language.script() != Character.UnicodeScript.HANGUL) {
            return Optional.empty();
        }
        var names = Names.in(words, language, "reporter");
        return names.isEmpty() ? Optional.empty() : Optional.of(new Byline(words, names.contributors()));
    }

    /** The byline that {@code line} is if it is nothing but names, perhaps after a dash. */
    public static Optional<Byline> bare(String line, Language language) {
        var words = line.strip();
        var named = words.replaceFirst("^[—–-]\\s*", "").split(" [/|] ", 2)[0];
        var names = Names.in(named, language, "author");
        return names.isEmpty() || language.runsOn()
                ? Optional.empty()
                : Optional.of(new Byline(words, names.contributors()));
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
        return language.words(Use.AGENCIES).contains(words)
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

    private static Optional<Byline> opened(String words, Language language) {
        for (String opener : language.words(Use.BYLINE_OPENERS)) {
            if (words.startsWith(opener) && words.length() > opener.length()) {
                var names = Names.in(words.substring(opener.length()).strip(), language, "author");
                if (!names.isEmpty() && !Character.isLetter(words.charAt(opener.length()))) {
                    return Optional.of(new Byline(words, names.contributors()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Byline> bracketed(String words, Language language) {
        boolean brackets = words.startsWith("（") && words.endsWith("）") || words.startsWith("(") && words.endsWith(")");
        if (!brackets || !language.runsOn()) {
            return Optional.empty();
        }
        var names = Names.in(words.substring(1, words.length() - 1), language, "author");
        return names.isEmpty() ? Optional.empty() : Optional.of(new Byline(words, names.contributors()));
    }

    private static boolean endsSentence(String words, Language language) {
        return !words.isEmpty() && language.words(Use.SENTENCE_ENDS).contains(words.substring(words.length() - 1));
    }
}
