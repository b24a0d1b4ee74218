package org.broadsheet.parser.text;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.language.Language;
import org.broadsheet.parser.credit.ClosingCredit;

/** Gives each picture to the story it belongs to: by the lead that its caption repeats, by shared words, by nearness. */
final class Captions {
    /** The share of a caption's words that a story must have before they count. */
    private static final float SHARED = .4f;

    /** How much larger the share of another story must be before a picture is taken from the nearest one. */
    private static final float LARGER = 1.5f;

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
        stories.stories.forEach(captions::tellApart);
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

    /** Tells of captions that stand below the line that ends their story. */
    private void tellApart(Story story) {
        for (Figure figure : story.figures) {
            boolean apart =
                    figure.passage() > 0 && page.get(figure.passage() - 1).jump();
            if (apart && figure.mark().isEmpty()) {
                tell(figure, "it stands below the line that ends the story above, and nearest to that");
            }
        }
    }

    /** Pictures above the first headline, or below a section's name, belong to the story that comes next. */
    private void giveLoose() {
        var kept = new ArrayList<Figure>();
        var given = new ArrayList<Figure>();
        int next = 0;
        for (Figure figure : stories.loose) {
            while (next < stories.stories.size() && stories.stories.get(next).first() <= figure.passage()) {
                give(next, given);
                next++;
            }
            if (!figure.isEmpty()) {
                (next < stories.stories.size() ? given : kept).add(figure);
            }
        }
        if (next < stories.stories.size()) {
            give(next, given);
        }
        stories.loose.clear();
        kept.removeIf(this::isGivenBack);
        stories.loose.addAll(kept);
    }

    private void give(int story, List<Figure> figures) {
        give(stories.stories.get(story), figures);
        figures.clear();
    }

    /** Whether a picture below the last story shares enough words with it. */
    private boolean isGivenBack(Figure figure) {
        int last = stories.stories.size() - 1;
        if (last < 0 || figure.caption().isEmpty()) {
            return false;
        }
        var story = stories.stories.get(last);
        boolean shared = share(figure, story) >= SHARED;
        if (shared) {
            story.figures.add(figure.at(story.parts.size()));
            tell(figure, "it shares most words with the story above");
        }
        return shared;
    }

    /** Pictures at the end of one story belong to the next if their captions say that one's words. */
    private void giveOn(Story story, Story next) {
        int from = story.figures.size();
        while (from > 0 && belongsBelow(story.figures.get(from - 1), story, next)) {
            from--;
        }
        var moved = story.figures.subList(from, story.figures.size());
        give(next, moved);
        moved.clear();
    }

    private boolean belongsBelow(Figure figure, Story story, Story next) {
        boolean last = figure.position() == story.parts.size()
                && figure.passage() > story.first()
                && figure.caption().isPresent();
        return last && (repeatsLead(figure) || sharesMore(figure, next, story));
    }

    private boolean repeatsLead(Figure figure) {
        return figure.caption()
                .filter(words -> Leads.repeats(page, figure.passage(), words.plain()))
                .isPresent();
    }

    private boolean sharesMore(Figure figure, Story one, Story other) {
        float share = share(figure, one);
        return share >= SHARED && share >= LARGER * share(figure, other);
    }

    private float share(Figure figure, Story story) {
        var caption = figure.captionText(language).plain();
        return SharedWords.of(caption, language).in(story.text(), language);
    }

    private void give(Story story, List<Figure> figures) {
        story.figures.addAll(0, figures.stream().map(figure -> figure.at(0)).toList());
        for (Figure figure : figures) {
            if (repeatsLead(figure)) {
                tell(figure, "the story below opens with the same words");
            } else if (figure.caption().isPresent() && figure.mark().isEmpty()) {
                tell(figure, "it stands above the headline of the story below");
            }
        }
    }

    private void tell(Figure figure, String reason) {
        figure.caption()
                .ifPresent(words -> findings.warning(
                        "structure/caption-inferred",
                        "words apart from their story were taken for the caption of its picture: " + reason,
                        words.start(),
                        words.end()));
    }
}
