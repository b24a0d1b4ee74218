package org.broadsheet.parser.html.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All objects of a page's data blocks.
 *
 * @param all in the order of the page
 */
public record Things(List<Thing> all) {
    private static final String[] ARTICLES = {
        "Article", "BlogPosting", "Report", "LiveBlogPosting", "SocialMediaPosting", "Review", "Recipe", "NewsItem"
    };

    /** Things of these objects, which may refer to each other by their {@code @id}. */
    public static Things of(List<Map<String, Object>> objects) {
        var named = new HashMap<String, Map<String, Object>>();
        for (Map<String, Object> object : objects) {
            if (object.get("@id") instanceof String id && object.size() > 1) {
                named.putIfAbsent(id, object);
            }
        }
        var all = new ArrayList<Thing>();
        objects.forEach(object -> all.add(new Thing(object, named)));
        return new Things(all);
    }

    /** The first object that is an article with a headline, or at least an article, or at least has a headline. */
    public Optional<Thing> article() {
        return all.stream()
                .filter(thing -> thing.isA(ARTICLES) && thing.properties().containsKey("headline"))
                .findFirst()
                .or(() -> all.stream().filter(thing -> thing.isA(ARTICLES)).findFirst())
                .or(() -> all.stream()
                        .filter(thing -> thing.properties().containsKey("headline")
                                && thing.properties().containsKey("datePublished"))
                        .findFirst());
    }

    /** The first object of such a type. */
    public Optional<Thing> find(String... types) {
        return all.stream().filter(thing -> thing.isA(types)).findFirst();
    }
}
