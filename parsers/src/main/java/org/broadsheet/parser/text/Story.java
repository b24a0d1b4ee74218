package org.broadsheet.parser.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Dateline;
import org.jspecify.annotations.Nullable;

/** A story while it is put together: the passages under one headline. Belongs to one run of the parser. */
final class Story {
    final List<Placed<Byline>> bylines = new ArrayList<>();
    final List<Part> parts = new ArrayList<>();
    final List<Figure> figures = new ArrayList<>();
    private final int first;
    private final int number;
    private @Nullable Words kicker;
    private @Nullable Words headline;
    private @Nullable Words deck;
    private @Nullable Placed<Dateline> dateline;
    private int rank;
    private StoryFacts facts = StoryFacts.NONE;

    /** Story number {@code number} of the page, from 1, whose first passage is number {@code first}. */
    Story(int number, int first) {
        this.number = number;
        this.first = first;
    }

    /** Its number in the reading order, from 1. */
    int number() {
        return number;
    }

    int first() {
        return first;
    }

    /** The level of its headline, 0 without one. */
    int rank() {
        return rank;
    }

    Optional<Words> kicker() {
        return Optional.ofNullable(kicker);
    }

    Optional<Words> headline() {
        return Optional.ofNullable(headline);
    }

    Optional<Words> deck() {
        return Optional.ofNullable(deck);
    }

    Optional<Placed<Dateline>> dateline() {
        return Optional.ofNullable(dateline);
    }

    void kicker(Words words) {
        kicker = words;
    }

    void headline(Words words, int level) {
        headline = words;
        rank = level;
    }

    /** Sets the deck, or stacks one more below it. */
    void deck(Words words) {
        deck = deck == null ? words : deck.joined("\n", words);
    }

    /** What is told of it besides its words. */
    StoryFacts facts() {
        return facts;
    }

    void facts(StoryFacts told) {
        facts = told;
    }

    void dateline(Placed<Dateline> line) {
        dateline = line;
    }

    /** Whether its dateline is known; a source on a line of its own leaves the place and the day open. */
    boolean isFiled() {
        return dateline != null && !dateline.value().text().startsWith("(");
    }

    /** Whether there are paragraphs or blocks already. */
    boolean hasBody() {
        return !parts.isEmpty();
    }

    /** Whether this is no more than a kicker or a byline above its headline. */
    boolean waitsForHeadline() {
        return headline == null && parts.isEmpty();
    }

    /** All its words but those of its pictures and writers. */
    String text() {
        var words = new StringBuilder();
        for (Optional<Words> line : List.of(kicker(), headline(), deck())) {
            line.ifPresent(display -> words.append(display.plain()).append('\n'));
        }
        parts.forEach(part -> words.append(part.words().plain()).append('\n'));
        return words.toString();
    }

    /** The words by which names of sections are looked for: the display lines and the first paragraph. */
    String opening() {
        var words = new StringBuilder();
        kicker().ifPresent(line -> words.append(line.plain()).append('\n'));
        headline().ifPresent(line -> words.append(line.plain()).append('\n'));
        deck().ifPresent(line -> words.append(line.plain()).append('\n'));
        parts.stream().findFirst().ifPresent(part -> words.append(part.words().plain()));
        figures.stream()
                .limit(1)
                .forEach(figure ->
                        figure.caption().ifPresent(caption -> words.append('\n').append(caption.plain())));
        return words.toString();
    }
}
