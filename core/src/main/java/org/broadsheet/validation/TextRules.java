package org.broadsheet.validation;

import static org.broadsheet.validation.NamedRule.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.language.Language;
import org.broadsheet.language.Language.Use;
import org.broadsheet.language.Quotations;
import org.broadsheet.model.Block;
import org.broadsheet.model.Paragraph;

/** Rules about the paragraphs of a story. */
final class TextRules {
    /** The characters from which a paragraph that stands twice is no accident of few words. */
    private static final int LONG = 40;

    private static final int LONG_IN_SIGNS = 20;

    private TextRules() {}

    static List<Rule> all() {
        return List.of(
                rule("text/quotes-unbalanced", TextRules::unbalancedQuotes),
                rule("text/paragraph-broken-sentence", TextRules::brokenSentences),
                rule("text/text-duplicated", TextRules::duplicates));
    }

    private static void unbalancedQuotes(Inspection inspection) {
        for (Story story : inspection.scene().stories()) {
            if (story.letters().haveQuotes() && story.language().isPresent()) {
                var marks = Quotations.of(story.language().get());
                var paragraphs = story.paragraphs();
                for (var mark :
                        marks.lone(paragraphs.stream().map(Passage::words).toList())) {
                    inspection.report(
                            paragraphs.get(mark.paragraph()).place().child("text"),
                            "mark",
                            mark.mark(),
                            "offset",
                            mark.offset() + 1);
                }
            }
        }
    }

    private static void brokenSentences(Inspection inspection) {
        for (Story story : inspection.scene().stories()) {
            var language = story.language();
            if (language.isPresent()) {
                brokenSentences(inspection, story, language.get());
            }
        }
    }

    private static void brokenSentences(Inspection inspection, Story story, Language language) {
        List<Block> body = story.article().body();
        for (int b = 0; b + 1 < body.size(); b++) {
            if (body.get(b) instanceof Paragraph paragraph
                    && body.get(b + 1) instanceof Paragraph next
                    && goesOn(language, paragraph.text().plain(), next.text().plain())) {
                inspection.report(story.place().child("body", b).child("text"));
            }
        }
    }

    /** Whether the first ends where a sentence goes on, and the second does not begin a new one. */
    private static boolean goesOn(Language language, String text, String next) {
        if (text.isEmpty() || next.isEmpty()) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        for (String marks : language.words(Use.SENTENCE_GOES_ON)) {
            if (marks.indexOf(last) >= 0) {
                return !Character.isUpperCase(next.charAt(0)) && Character.isLetter(next.charAt(0));
            }
        }
        return false;
    }

    private static void duplicates(Inspection inspection) {
        Map<String, Place> seen = new HashMap<>();
        for (Story story : inspection.scene().stories()) {
            for (Passage passage : story.paragraphs()) {
                String words = passage.words();
                if (isLong(words)) {
                    var same = seen.putIfAbsent(words, passage.place());
                    if (same != null) {
                        inspection.report(passage.place().child("text"), "other", inspection.name(same));
                    }
                }
            }
        }
    }

    private static boolean isLong(String words) {
        return words.length() >= LONG || words.length() >= LONG_IN_SIGNS && words.charAt(0) >= '\u3040';
    }
}
