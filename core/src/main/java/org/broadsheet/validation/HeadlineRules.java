package org.broadsheet.validation;

import static org.broadsheet.validation.NamedRule.rule;

import java.util.List;
import org.broadsheet.model.Headline;

/** Rules about the display lines over a story. */
final class HeadlineRules {
    private HeadlineRules() {}

    static List<Rule> all() {
        return List.of(
                rule("text/headline-repeated", HeadlineRules::repeated),
                rule("text/headline-length", HeadlineRules::length));
    }

    private static void repeated(Inspection inspection) {
        for (Story story : inspection.scene().stories()) {
            Headline headline = story.article().headline();
            String main = headline.main().plain();
            if (main.isBlank()) {
                continue;
            }
            if (headline.deck().isPresent()
                    && isSame(main, headline.deck().get().plain())) {
                inspection.report(story.place().child("headline").child("deck"));
            }
            var paragraphs = story.paragraphs();
            if (!paragraphs.isEmpty() && isSame(main, paragraphs.get(0).words())) {
                inspection.report(paragraphs.get(0).place().child("text"));
            }
        }
    }

    private static boolean isSame(String headline, String text) {
        return Math.abs(headline.length() - text.length()) <= 2
                && headline.strip().equalsIgnoreCase(text.strip());
    }

    private static void length(Inspection inspection) {
        var parameters = inspection.parameters();
        int least = Math.min(parameters.headlineLength(), parameters.headlineSigns());
        for (Story story : inspection.scene().stories()) {
            String main = story.article().headline().main().plain();
            if (main.length() > least) {
                int length = main.codePointCount(0, main.length());
                int most = Letters.of(main).areSigns() ? parameters.headlineSigns() : parameters.headlineLength();
                if (length > most) {
                    inspection.report(story.place().child("headline").child("main"), "length", length, "most", most);
                }
            }
        }
    }
}
