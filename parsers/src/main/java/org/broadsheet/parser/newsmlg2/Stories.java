package org.broadsheet.parser.newsmlg2;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.broadsheet.model.Article;
import org.broadsheet.model.Headline;
import org.broadsheet.model.Link;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Placement;

/** The items of a document on their way to articles; each is used once. */
final class Stories {
    private final List<Draft> items;
    private final Map<String, Draft> byGuid = new HashMap<>();
    private final Map<String, List<Draft>> pointingAt = new HashMap<>();
    private final Set<Draft> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<Article, Draft> drafts = new IdentityHashMap<>();
    private final IdentityHashMap<Picture, Draft> pictures = new IdentityHashMap<>();

    Stories(List<Draft> items) {
        this.items = items;
        for (Draft item : items) {
            byGuid.putIfAbsent(item.guid(), item);
            if (item.kind.isVisual()) {
                item.links.forEach(link -> pointingAt
                        .computeIfAbsent(link.href(), text -> new ArrayList<>())
                        .add(item));
            }
        }
    }

    /** The item of this id. */
    Optional<Draft> find(String guid) {
        return Optional.ofNullable(byGuid.get(guid));
    }

    /** Marks an item as used; false when it was before. */
    boolean use(Draft item) {
        return used.add(item);
    }

    boolean isUsed(Draft item) {
        return used.contains(item);
    }

    /** The items of the document in its order. */
    List<Draft> items() {
        return items;
    }

    /** The draft that an article was made of. */
    Optional<Draft> draft(Article article) {
        return Optional.ofNullable(drafts.get(article));
    }

    /** The draft that a picture outside of articles was made of. */
    Optional<Draft> draft(Picture picture) {
        return Optional.ofNullable(pictures.get(picture));
    }

    /** A picture without a story. */
    Picture picture(Draft visual) {
        use(visual);
        Picture picture = Visuals.picture(visual);
        pictures.put(picture, visual);
        return picture;
    }

    /** A sound, a film or a graphic without a story, as a story that is nothing else. */
    Article alone(Draft visual) {
        use(visual);
        var article =
                Article.headlined(Headline.NONE).block(Visuals.block(visual)).build();
        drafts.put(article, visual);
        return article;
    }

    /**
     * The article of a text item.
     *
     * @param grouped the visuals that stand in one group with it; those that links join to it come with them
     */
    Article article(Draft text, List<Draft> grouped) {
        use(text);
        var visuals = new ArrayList<Draft>();
        grouped.stream().filter(this::use).forEach(visuals::add);
        linked(text, visuals);
        var body = Visuals.joined(text, visuals);
        text.context.check(body);
        var article = new Article(
                text.headline,
                text.summary,
                text.bylines,
                text.dateline.made(),
                body,
                placement(text),
                facts(text, visuals));
        drafts.put(article, text);
        return article;
    }

    /** The facts of a text; a link to what stands in its body tells nothing more. */
    private static Metadata facts(Draft text, List<Draft> visuals) {
        Metadata facts = text.metadata();
        if (text.links.isEmpty()) {
            return facts;
        }
        Set<String> joined = visuals.stream().map(Draft::guid).collect(Collectors.toSet());
        List<Link> links = text.links.stream()
                .filter(link -> !joined.contains(link.href()))
                .toList();
        return links.equals(facts.links())
                ? facts
                : facts.toBuilder().links(links).build();
    }

    private void linked(Draft text, List<Draft> visuals) {
        for (Link link : text.links) {
            find(link.href())
                    .filter(item -> item.kind.isVisual())
                    .filter(this::use)
                    .ifPresent(visuals::add);
        }
        pointingAt.getOrDefault(text.guid(), List.of()).stream()
                .filter(this::use)
                .forEach(visuals::add);
    }

    private static Optional<Placement> placement(Draft text) {
        Optional<String> page = Properties.value(text, "page");
        Optional<Integer> sequence = Properties.number(text, "sequence").filter(number -> number > 0);
        return sequence.map(number -> new Placement(page, number));
    }
}
