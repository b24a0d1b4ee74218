package org.broadsheet.parser.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.language.Language;
import org.broadsheet.parser.credit.ClosingCredit;

/** Gives each picture to the story it belongs to. */
final class Captions {
    private final Stories stories;
    private final List<Evidence> page;
    private final Language language;
    private final Findings findings;

    private Captions(Stories stories, List<Evidence> page, Language language, Findings findings) {
        this.stories = stories;
        this.page = page;
        this.language = language;
        this.findings = findings;
    }

    /** Moves the pictures of {@code stories} to where they belong; what is left in its loose ones has no story. */
    static void of(Stories stories, List<Evidence> page, Language language, Findings findings) {
        var captions = new Captions(stories, page, language, findings);
        stories.stories.forEach(captions::makePhotoStory);
        captions.giveLoose();
        for (int s = 0; s < stories.stories.size() - 1; s++) {
            captions.giveOn(stories.stories.get(s), stories.stories.get(s + 1));
        }
    }

    /** A story of one paragraph that closes with a photographer's credit is the caption of its picture. */
    private void makePhotoStory(Story story) {
        if (story.parts.size() != 1 || !story.parts.get(0).isParagraph()) {
            return;
        }
        var words = story.parts.get(0).words();
        boolean credited = ClosingCredit.of(words.plain(), language)
                .filter(ClosingCredit::whole)
                .isPresent();
        if (credited) {
            story.parts.clear();
            story.figures.replaceAll(figure -> figure.at(0));
            int mark = story.figures.isEmpty() ? -1 : 0;
            if (mark == 0 && story.figures.get(0).caption().isEmpty()) {
                story.figures.set(0, story.figures.get(0).withCaption(words));
            } else {
                story.figures.add(Figure.captioned(words, story.first(), 0));
            }
        }
    }

    /** Pictures above the first headline, or below a section's name, belong to the story that comes next. */
    private void giveLoose() {
        var kept = new ArrayList<Figure>();
        Map<Story, List<Figure>> given = new LinkedHashMap<>();
        int next = 0;
        for (Figure figure : stories.loose) {
            while (next < stories.stories.size() && stories.stories.get(next).first() <= figure.passage()) {
                next++;
            }
            if (!figure.isEmpty() && next < stories.stories.size()) {
                given.computeIfAbsent(stories.stories.get(next), story -> new ArrayList<>())
                        .add(figure);
            } else if (!figure.isEmpty()) {
                kept.add(figure);
            }
        }
        given.forEach(this::give);
        stories.loose.clear();
        stories.loose.addAll(kept);
    }

    /** A picture at the end of one story may belong to the next: its caption says the words of that lead. */
    private void giveOn(Story story, Story next) {
        var kept = new ArrayList<Figure>();
        var moved = new ArrayList<Figure>();
        story.figures.forEach(figure -> (belongsBelow(figure, story) ? moved : kept).add(figure));
        story.figures.clear();
        story.figures.addAll(kept);
        give(next, moved);
    }

    private boolean belongsBelow(Figure figure, Story story) {
        return figure.position() == story.parts.size()
                && figure.passage() > story.first()
                && figure.caption().isPresent()
                && Leads.repeats(page, figure.passage());
    }

    private void give(Story story, List<Figure> figures) {
        story.figures.addAll(0, figures.stream().map(figure -> figure.at(0)).toList());
        for (Figure figure : figures) {
            figure.caption()
                    .filter(words -> figure.mark().isEmpty())
                    .ifPresent(words -> findings.warning(
                            "structure/caption-inferred",
                            "a sentence apart from any story was taken for the caption of a lost picture: "
                                    + "the story below opens with the same words",
                            words.start(),
                            words.end()));
        }
    }
}
