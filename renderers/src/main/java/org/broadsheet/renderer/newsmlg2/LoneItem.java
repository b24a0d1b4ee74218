package org.broadsheet.renderer.newsmlg2;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.broadsheet.model.Edition;
import org.broadsheet.model.ForeignFact;
import org.broadsheet.model.Metadata;
import org.broadsheet.renderer.item.Story;

/**
 * A newsItem that is a whole document. There is no package around it that could bear the facts of the edition, so they
 * become facts of the item.
 */
final class LoneItem {
    private LoneItem() {}

    /**
     * The item.
     *
     * @param whole the id that a package would have
     */
    static ItemWriter of(Context context, Story story, String whole) {
        Edition edition = context.edition();
        boolean named =
                story.facts().id().isPresent() || edition.metadata().id().isEmpty();
        Story lone = named ? story : story.withGuid(whole);
        var item = StoryItem.of(context, lone, facts(story.facts(), edition.metadata()));
        edition.publication()
                .ifPresent(name -> item.management()
                        .extension(item.management().extensions().fact("publication", name)));
        edition.date()
                .ifPresent(date -> item.management()
                        .extension(item.management().extensions().time("date", date)));
        edition.number()
                .ifPresent(number -> item.management()
                        .extension(item.management().extensions().fact("number", number)));
        return item;
    }

    /** The facts of the story, with those of the edition behind them; of facts that are one, the story's. */
    static Metadata facts(Metadata story, Metadata edition) {
        if (edition.equals(Metadata.EMPTY)) {
            return story;
        }
        var facts = story.toBuilder();
        story.id().or(edition::id).ifPresent(facts::id);
        story.version().or(edition::version).ifPresent(facts::version);
        story.urgency().or(edition::urgency).ifPresent(facts::urgency);
        story.slugline().or(edition::slugline).ifPresent(facts::slugline);
        story.title().or(edition::title).ifPresent(facts::title);
        facts.genres(both(story.genres(), edition.genres()))
                .subjects(both(story.subjects(), edition.subjects()))
                .people(both(story.people(), edition.people()))
                .organisations(both(story.organisations(), edition.organisations()))
                .places(both(story.places(), edition.places()))
                .located(both(story.located(), edition.located()))
                .infoSources(both(story.infoSources(), edition.infoSources()))
                .contributors(both(story.contributors(), edition.contributors()))
                .keywords(both(story.keywords(), edition.keywords()))
                .edNotes(both(story.edNotes(), edition.edNotes()))
                .signals(both(story.signals(), edition.signals()))
                .links(both(story.links(), edition.links()));
        List<ForeignFact> foreign = both(story.foreign(), edition.foreign());
        var extensions = new TreeMap<>(edition.extensions());
        extensions.putAll(story.extensions());
        return facts.foreign(foreign).extensions(extensions).build();
    }

    private static <T> List<T> both(List<T> story, List<T> edition) {
        Set<T> both = new LinkedHashSet<>(story);
        both.addAll(edition);
        return both.size() == story.size() ? story : new ArrayList<>(both);
    }
}
