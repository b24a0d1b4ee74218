package org.broadsheet.parser.text;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.language.Language;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Dateline;
import org.broadsheet.parser.credit.BylineLine;
import org.broadsheet.parser.credit.ClosingByline;
import org.broadsheet.parser.credit.Opening;
import org.jspecify.annotations.Nullable;

/** Groups the passages of a page by their roles: stories under their headlines, and what stands between them. */
final class Stories {
    /** The number of paragraphs at a story's beginning that may open with a dateline. */
    private static final int OPENING_REACH = 2;

    final List<Story> stories = new ArrayList<>();
    final List<Label> labels = new ArrayList<>();
    final List<Furniture> furniture = new ArrayList<>();
    final List<Figure> loose = new ArrayList<>();
    private final Language language;
    private @Nullable Story current;

    Stories(Language language) {
        this.language = language;
    }

    static Stories of(List<Evidence> page, Role[] roles, Language language) {
        var grouped = new Stories(language);
        for (int i = 0; i < roles.length; i++) {
            grouped.add(page.get(i), roles[i], i);
        }
        grouped.stories.forEach(grouped::readEnd);
        return grouped;
    }

    private void add(Evidence evidence, Role role, int i) {
        var passage = evidence.passage();
        switch (role) {
            case KICKER -> opened(i).kicker(passage.words());
            case HEADLINE -> headed(i).headline(passage.words(), passage.rank());
            case DECK -> story(i).deck(passage.words());
            case BYLINE -> addByline(evidence, i);
            case BYLINE_MORE -> addMore(passage.words(), i);
            case SOURCE -> story(i).dateline(Placed.at(passage.words(), Dateline.of(evidence.plain())));
            case PARAGRAPH -> addParagraph(evidence, i);
            case CROSSHEAD -> story(i).parts.add(Part.of(role, unmarked(passage.words())));
            case PULL_QUOTE -> story(i).parts.add(Part.of(role, passage.words()));
            case BLOCK -> story(i).parts.add(Part.ready(passage.block().orElseThrow(), passage.start(), passage.end()));
            case IMAGE -> figures().add(Figure.marked(passage, i, position()));
            case CAPTION -> addCaption(passage.words(), i);
            case SECTION -> addLabel(unmarked(passage.words()), i);
            case RULE -> current = passage.kind() == Passage.Kind.RULE ? null : current;
            default -> addFurniture(role, evidence, i);
        }
    }

    private Story opened(int i) {
        var story = new Story(stories.size() + 1, i);
        stories.add(story);
        current = story;
        return story;
    }

    private Story headed(int i) {
        return current != null && current.waitsForHeadline() ? current : opened(i);
    }

    private Story story(int i) {
        return current != null ? current : opened(i);
    }

    private List<Figure> figures() {
        return current != null ? current.figures : loose;
    }

    private int position() {
        return current != null ? current.parts.size() : 0;
    }

    /** A line of writers, perhaps with the place of their report. */
    private void addByline(Evidence evidence, int i) {
        var opening = evidence.opening();
        if (opening.byline().isPresent() && opening.lead() == evidence.plain().length()) {
            open(story(i), evidence.passage().words(), opening);
        } else {
            evidence.byline()
                    .or(() -> BylineLine.bare(evidence.plain(), language))
                    .ifPresent(byline -> add(byline, evidence.passage(), i));
        }
    }

    private void add(Byline byline, Passage passage, int i) {
        var story = story(i);
        if (BylineLine.isMark(byline.text(), language) && story.dateline().isEmpty()) {
            story.dateline(Placed.at(passage.words(), Dateline.of(byline.text())));
        } else {
            story.bylines.add(Placed.at(passage.words(), byline));
        }
    }

    private void addMore(Words words, int i) {
        var bylines = story(i).bylines;
        int last = bylines.size() - 1;
        if (last >= 0) {
            var above = bylines.get(last);
            var longer = BylineLine.continued(above.value(), words.plain(), language)
                    .orElseGet(() -> new Byline(
                            above.value().text() + "\n" + words.plain(),
                            above.value().contributors()));
            bylines.set(last, new Placed<>(longer, above.start(), words.end()));
        }
    }

    private void addParagraph(Evidence evidence, int i) {
        addParagraph(story(i), evidence.passage().words(), evidence.opening());
    }

    /** Adds a paragraph to {@code story}; what one of its first opens with becomes its dateline and byline. */
    static void addParagraph(Story story, Words paragraph, Opening opening) {
        var words = paragraph;
        boolean early = story.parts.size() < OPENING_REACH && !story.isFiled();
        if (early && !opening.isEmpty()) {
            open(story, words, opening);
            words = words.slice(opening.lead(), words.length());
        }
        if (!words.isBlank()) {
            story.parts.add(Part.of(Role.PARAGRAPH, words));
        }
    }

    private static void open(Story story, Words words, Opening opening) {
        opening.dateline().ifPresent(line -> {
            int end = opening.datelineEnd();
            var filed = Placed.at(words.slice(end - line.text().length(), end), line);
            story.dateline(story.dateline().map(source -> below(source, filed)).orElse(filed));
        });
        opening.byline()
                .ifPresent(byline ->
                        story.bylines.add(Placed.at(words.slice(opening.bylineStart(), opening.bylineEnd()), byline)));
    }

    /** A dateline whose source stands on a line of its own above it. */
    private static Placed<Dateline> below(Placed<Dateline> source, Placed<Dateline> filed) {
        var line = filed.value();
        return new Placed<>(
                new Dateline(source.value().text() + "\n" + line.text(), line.place(), line.date(), line.agency()),
                source.start(),
                filed.end());
    }

    /** The last paragraph may end with the writer or the agency, unless the story has said so before. */
    private void readEnd(Story story) {
        int last = story.parts.size() - 1;
        if (last < 0 || !story.parts.get(last).isParagraph()) {
            return;
        }
        var words = story.parts.get(last).words();
        ClosingByline.of(words.plain(), language)
                .filter(closing -> closing.start() > 0 || last > 0)
                .filter(closing -> closing.byline().isPresent()
                        ? story.bylines.isEmpty()
                        : story.dateline().isEmpty())
                .ifPresent(closing -> {
                    var end = words.slice(closing.start(), words.length());
                    closing.byline().ifPresent(byline -> story.bylines.add(Placed.at(end, byline)));
                    closing.dateline().ifPresent(dateline -> story.dateline(Placed.at(end, dateline)));
                    story.parts.remove(last);
                    if (closing.start() > 0) {
                        story.parts.add(Part.of(Role.PARAGRAPH, words.slice(0, closing.start())));
                    }
                });
    }

    private void addCaption(Words words, int i) {
        var figures = figures();
        int last = figures.size() - 1;
        boolean markedAbove = last >= 0
                && figures.get(last).passage() == i - 1
                && figures.get(last).caption().isEmpty();
        if (markedAbove) {
            figures.set(last, figures.get(last).withCaption(words));
        } else {
            figures.add(Figure.captioned(words, i, position()));
        }
    }

    /** A label or crosshead without the typographer's mark before it. */
    private static Words unmarked(Words words) {
        return words.slice(PlainLine.afterMark(words.plain()), words.length());
    }

    private void addLabel(Words words, int i) {
        labels.add(new Label(words, i));
        current = null;
    }

    /**
     * The name of a section.
     *
     * @param words the name
     * @param passage the number of its passage on the page
     */
    record Label(Words words, int passage) {}

    /** The title of a correction and what is corrected make one notice, and so do the lines of whom to ask. */
    private void addFurniture(Role role, Evidence evidence, int i) {
        int last = furniture.size() - 1;
        var words = evidence.passage().words();
        if (last >= 0 && furniture.get(last).goesOn(role, evidence, i)) {
            var title = furniture.get(last);
            furniture.set(last, new Furniture(role, evidence, title.words().joined("\n", words), i));
        } else {
            furniture.add(new Furniture(role, evidence, words, i));
        }
    }

    /**
     * Words that belong to no story.
     *
     * @param role what they are for
     * @param evidence the last of their passages
     * @param words all of them
     * @param passage the number of that passage on the page
     */
    record Furniture(Role role, Evidence evidence, Words words, int passage) {
        private boolean goesOn(Role next, Evidence below, int i) {
            boolean same = role == next && passage == i - 1;
            return same
                    && (role == Role.CORRECTION && evidence.titlesCorrection()
                            || role == Role.CONTACT && !below.apart());
        }
    }
}
