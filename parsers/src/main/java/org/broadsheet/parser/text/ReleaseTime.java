package org.broadsheet.parser.text;

import java.util.HashMap;
import java.util.Optional;
import org.broadsheet.language.Language;
import org.broadsheet.model.NewsTime;
import org.broadsheet.parser.text.wire.Embargo;

/**
 * The time before which nobody may publish a press release, from the line at its head that says so.
 *
 * @param time the time, with the words of the line
 * @param words the line
 */
record ReleaseTime(NewsTime time, Words words) {
    /** Where the time of a story stands below it. */
    private static final String EMBARGO = "metadata.embargo";

    /** Gives the stories of a release the time that its first such line tells; the line stays a notice of the page. */
    static void of(Stories stories, Language language) {
        stories.furniture.stream()
                .filter(line -> line.role() == Role.RELEASE_LINE)
                .flatMap(line -> in(line.words(), language).stream())
                .findFirst()
                .ifPresent(told -> stories.stories.forEach(told::give));
    }

    /** The time in {@code line}; a line that names none, such as the one that frees a release at once, forbids nothing. */
    private static Optional<ReleaseTime> in(Words line, Language language) {
        var time = Embargo.of(line.plain(), language);
        return Embargo.opens(line.plain()) && time.value().isPresent()
                ? Optional.of(new ReleaseTime(time, line))
                : Optional.empty();
    }

    private void give(Story story) {
        var facts = story.facts();
        if (facts.metadata().embargo().isEmpty()) {
            var places = new HashMap<>(facts.places());
            places.put(EMBARGO, new int[] {words.start(), words.end()});
            var metadata = facts.metadata().toBuilder().embargo(time).build();
            story.facts(new StoryFacts(metadata, facts.summary(), places));
        }
    }
}
