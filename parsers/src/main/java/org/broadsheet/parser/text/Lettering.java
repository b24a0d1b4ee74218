package org.broadsheet.parser.text;

import java.util.List;
import org.broadsheet.language.Language;
import org.broadsheet.language.Language.Use;
import org.broadsheet.language.Quotations;

/** Faults of single characters: quotation marks without a partner, traditional letters in simplified text. */
final class Lettering {
    /** The share of letters of the other kind from which a text is written in both kinds. */
    private static final double MIXED_ON_PURPOSE = .05;

    private final Language language;
    private final boolean mixes;
    private final Quotations marks;
    private final Findings findings;

    private Lettering(Language language, Findings findings) {
        this.marks = Quotations.of(language);
        this.language = language;
        this.mixes = !language.words(Use.OTHER_LETTERS).isEmpty();
        this.findings = findings;
    }

    static void check(Stories stories, Language language, Findings findings) {
        var lettering = new Lettering(language, findings);
        for (Story story : stories.stories) {
            lettering.checkQuotations(story.parts);
            story.headline().ifPresent(lettering::checkScript);
            story.deck().ifPresent(lettering::checkScript);
            story.parts.forEach(part -> lettering.checkScript(part.words()));
            story.figures.forEach(figure -> figure.caption().ifPresent(lettering::checkScript));
        }
    }

    private void checkQuotations(List<Part> parts) {
        var paragraphs =
                parts.stream().filter(Part::isParagraph).map(Part::words).toList();
        for (Quotations.Lone mark :
                marks.lone(paragraphs.stream().map(Words::plain).toList())) {
            int at = paragraphs.get(mark.paragraph()).sourceOf(mark.offset());
            findings.warning("text/quotes-unbalanced", mark.message(), at, at + 1);
        }
    }

    private void checkScript(Words words) {
        int first = -1;
        int found = 0;
        for (int i = 0; mixes && i < words.length(); i++) {
            if (language.isOtherLetter(words.plain().charAt(i))) {
                first = first < 0 ? i : first;
                found++;
            }
        }
        if (found > 0 && (found < 4 || found < words.length() * MIXED_ON_PURPOSE)) {
            findings.warning(
                    "text/script-mixed",
                    "the letter " + words.plain().charAt(first) + " is written as the rest of the text does not write",
                    words.sourceOf(first),
                    words.sourceOf(first) + 1);
        }
    }
}
