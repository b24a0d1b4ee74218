package org.broadsheet.validation;

import static org.broadsheet.validation.NamedRule.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.broadsheet.language.LanguageGuess;
import org.broadsheet.language.Languages;
import org.broadsheet.language.Quotations;
import org.broadsheet.model.Article;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Paragraph;

/** Rules about words and characters. */
final class TextRules {
    private static final int LONGEST_HEADLINE = 110;
    private static final Pattern MOJIBAKE = Pattern.compile("\ufffd|锟斤拷|â€[™œ\u009d]|Ã[©¨¤¶¼Ÿ]");
    private static final Pattern INVISIBLE = Pattern.compile("[\u200b\u2060\ufeff\ue000-\uf8ff]");

    private TextRules() {}

    static List<Rule> all() {
        return List.of(
                rule("text/blank-paragraph", TextRules::blankParagraph),
                rule("text/control-char", TextRules::controlCharacter),
                rule(
                        "text/mojibake",
                        inspection ->
                                each(inspection, MOJIBAKE, "was decoded wrongly; read the source in its own charset")),
                rule(
                        "text/invisible-char",
                        inspection -> each(inspection, INVISIBLE, "is a character that nobody sees")),
                rule("text/quotes-unbalanced", TextRules::unbalancedQuotes),
                rule("text/headline-length", TextRules::headlineLength));
    }

    private static void blankParagraph(Inspection inspection) {
        inspection.edition().walk((path, within, article) -> {
            for (int b = 0; b < article.body().size(); b++) {
                if (article.body().get(b) instanceof Paragraph paragraph
                        && paragraph.text().isBlank()) {
                    inspection.report(path.child("body", b), "the paragraph is blank");
                }
            }
        });
    }

    private static void controlCharacter(Inspection inspection) {
        Texts.of(inspection.edition())
                .forEach(text -> forbidden(text.words())
                        .ifPresent(at -> inspection.report(
                                text.path(), "character %d is U+%04X, which XML forbids".formatted(at + 1, (int)
                                                text.words().charAt(at)))));
    }

    /** The first character outside of XML 1.0's Char, lone surrogates included. */
    private static OptionalInt forbidden(CharSequence words) {
        return IntStream.range(0, words.length())
                .filter(i -> isForbidden(words, i))
                .findFirst();
    }

    private static boolean isForbidden(CharSequence words, int i) {
        char c = words.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == words.length() || !Character.isLowSurrogate(words.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(words.charAt(i - 1));
        }
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= '\ufffe';
    }

    private static void each(Inspection inspection, Pattern pattern, String fault) {
        Texts.of(inspection.edition()).forEach(text -> {
            Matcher found = pattern.matcher(text.words());
            if (found.find()) {
                inspection.report(
                        text.path(),
                        "U+%04X at character %d %s"
                                .formatted((int) text.words().charAt(found.start()), found.start() + 1, fault));
            }
        });
    }

    private static void unbalancedQuotes(Inspection inspection) {
        inspection.edition().walk((path, within, article) -> {
            var tag = article.metadata().within(inspection.edition().facts()).language();
            tag.flatMap(Languages::find)
                    .map(Quotations::of)
                    .ifPresent(marks -> unbalancedQuotes(article, path, marks, inspection));
        });
    }

    private static void unbalancedQuotes(Article article, ElementPath path, Quotations marks, Inspection inspection) {
        var paragraphs = new ArrayList<String>();
        var paths = new ArrayList<ElementPath>();
        for (int b = 0; b < article.body().size(); b++) {
            if (article.body().get(b) instanceof Paragraph paragraph) {
                paragraphs.add(paragraph.text().plain());
                paths.add(path.child("body", b));
            }
        }
        marks.lone(paragraphs).forEach(mark -> inspection.report(paths.get(mark.paragraph()), mark.message()));
    }

    private static void headlineLength(Inspection inspection) {
        inspection.edition().walk((path, within, article) -> {
            int length = article.headline().main().length();
            boolean wide = LanguageGuess.of(article.headline().main().plain())
                    .filter(guess -> guess.language().runsOn())
                    .isPresent();
            int longest = wide ? 40 : LONGEST_HEADLINE;
            if (length > longest) {
                inspection.report(
                        path.child("headline").child("main"),
                        "the headline has " + length + " characters; more than " + longest + " are rarely shown");
            }
        });
    }
}
