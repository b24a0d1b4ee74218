package org.broadsheet.parser.text;

import java.util.List;
import org.broadsheet.language.Language;

/** Notes what a page leaves open: where a story goes on, breaks off or has no headline, whether the page has a date. */
final class Omissions {
    /** The number of stories from which a text is a page of a paper, which prints a date. */
    private static final int SEVERAL = 3;

    private final Findings findings;

    private Omissions(Findings findings) {
        this.findings = findings;
    }

    /** Notes what is missing on a page, {@code dated} or not. */
    static void check(Stories stories, boolean dated, Language language, Findings findings) {
        var omissions = new Omissions(findings);
        stories.furniture.stream()
                .filter(words -> words.role() == Role.JUMP_LINE)
                .forEach(omissions::noteJump);
        var breaks = Breaks.of(stories.stories, language);
        stories.stories.forEach(story -> omissions.check(story, breaks));
        if (!dated && stories.stories.size() >= SEVERAL) {
            findings.note("structure/edition-date-missing", "the page prints no date", 0, 0);
        }
    }

    private void noteJump(Stories.Furniture line) {
        findings.note(
                "text/jump-line",
                "a part of this story stands on another page; the line was kept as a notice",
                line.words().start(),
                line.words().end());
    }

    private void check(Story story, Breaks breaks) {
        List<Part> parts = story.parts;
        if (parts.isEmpty()) {
            return;
        }
        var first = parts.get(0);
        if (story.headline().isEmpty()) {
            findings.note("structure/headline-missing", "this story has no headline", first.start(), first.start());
        }
        var last = parts.get(parts.size() - 1);
        if (last.isParagraph() && breaks.isOpen(last.words().plain())) {
            findings.note(
                    "text/article-truncated",
                    "the story ends inside a sentence; nothing more of it was found",
                    Math.max(last.start(), last.end() - 1),
                    last.end());
        }
    }
}
