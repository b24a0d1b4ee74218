package org.broadsheet.renderer.newsmlg2;

import org.broadsheet.model.Edition;
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
        var given = Given.of(story.article().metadata(), edition.facts(), context.losses());
        var item = StoryItem.of(context, lone, story.facts().asAllOf(edition.metadata()), given);
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
}
