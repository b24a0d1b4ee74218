package org.broadsheet.validation;

import static org.broadsheet.validation.NamedRule.rule;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Rules about the language of stories and the letters that it is written in. */
final class LanguageRules {
    /** The letters from which a text tells its language. */
    private static final int ENOUGH = 60;

    /** The part of a text's letters that its language has at least. */
    private static final int SHARE = 4;

    /** The letters of the other way of writing from which a text is written in both on purpose. */
    private static final int MIXED_ON_PURPOSE = 20;

    private static final int FEW = 4;

    private LanguageRules() {}

    static List<Rule> all() {
        return List.of(
                rule("lang/not-listed", LanguageRules::notListed),
                rule("lang/contradicts-text", LanguageRules::contradictsText),
                rule("text/script-mixed", LanguageRules::scriptMixed));
    }

    private static void notListed(Inspection inspection) {
        Set<String> listed = inspection.parameters().languages();
        if (listed.isEmpty()) {
            return;
        }
        for (Story story : inspection.scene().stories()) {
            var tag = story.tag();
            if (tag.isPresent() && listed.stream().noneMatch(begin -> isOf(begin, tag.get()))) {
                inspection.report(story.place().child("metadata").child("language"), "tag", tag.get());
            }
        }
    }

    private static boolean isOf(String begin, String tag) {
        String small = tag.toLowerCase(Locale.ROOT);
        String head = begin.toLowerCase(Locale.ROOT);
        return small.equals(head) || small.startsWith(head + "-");
    }

    private static void contradictsText(Inspection inspection) {
        for (Story story : inspection.scene().stories()) {
            var language = story.language();
            if (language.isPresent()) {
                var letters = story.letters();
                int all = letters.all();
                if (all >= ENOUGH && letters.of(language.get().script()) * SHARE < all) {
                    inspection.report(
                            story.place().child("metadata").child("language"),
                            "tag",
                            story.tag().orElseThrow());
                }
            }
        }
    }

    private static void scriptMixed(Inspection inspection) {
        for (Story story : inspection.scene().stories()) {
            var language = story.language();
            if (language.isPresent()) {
                var others = Tongues.otherLetters(language.get());
                if (!others.isEmpty()) {
                    story.passages().forEach(passage -> scriptMixed(inspection, passage, others));
                }
            }
        }
    }

    private static void scriptMixed(Inspection inspection, Passage passage, BitSet others) {
        String words = passage.words();
        int first = -1;
        int found = 0;
        for (int i = 0; i < words.length(); i++) {
            if (others.get(words.charAt(i))) {
                first = first < 0 ? i : first;
                found++;
            }
        }
        if (found > 0 && (found < FEW || found * MIXED_ON_PURPOSE < words.length())) {
            inspection.report(passage.place(), "letter", words.charAt(first));
        }
    }
}
