package org.broadsheet.parser.newsmlg2;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.broadsheet.format.ParseResult;
import org.broadsheet.model.Article;
import org.broadsheet.model.Edition;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.ForeignFact;
import org.broadsheet.model.Picture;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Section;
import org.broadsheet.parser.markup.Element;
import org.broadsheet.source.SourceMap;

/** Joins the items of a document into one edition. */
final class Arrangement {
    private final Context context;
    private final List<Draft> items;
    private final Stories stories;
    private final IdentityHashMap<Section, Element> places = new IdentityHashMap<>();

    private Arrangement(Context context, List<Draft> items) {
        this.context = context;
        this.items = items;
        this.stories = new Stories(items);
    }

    /**
     * The edition that the items make.
     *
     * @param around what stands around them in a message and is kept as it stands
     */
    static ParseResult of(Context context, List<Draft> items, List<ForeignFact> around) {
        return new Arrangement(context, items).result(around);
    }

    /** What stands around items of ours says nothing that they do not say. */
    private ParseResult result(List<ForeignFact> around) {
        Optional<Draft> pack =
                items.stream().filter(item -> item.kind == ItemKind.PACKAGE).findFirst();
        var sections = new ArrayList<Section>();
        items.stream()
                .filter(item -> item.kind == ItemKind.PACKAGE)
                .forEach(item -> sections.addAll(Groups.sections(item, stories, places)));
        rest().ifPresent(sections::add);
        var edition = pack.isPresent()
                ? packaged(pack.get(), sections)
                : items.size() == 1 && items.get(0).own ? lone(items.get(0), sections) : bare(sections);
        boolean own = items.stream().anyMatch(item -> item.own);
        if (!around.isEmpty() && !own) {
            var facts = edition.metadata();
            var foreign = new ArrayList<>(facts.foreign());
            foreign.addAll(around);
            edition = edition.toBuilder()
                    .metadata(facts.toBuilder().foreign(foreign).build())
                    .build();
        }
        return new ParseResult(
                context.source().name(),
                edition,
                map(edition, pack),
                context.findings().all());
    }

    /** What no package speaks of. */
    private Optional<Section> rest() {
        var articles = new ArrayList<Article>();
        for (Draft item : items) {
            if (item.kind == ItemKind.TEXT && !stories.isUsed(item)) {
                articles.add(stories.article(item, List.of()));
            }
        }
        var pictures = new ArrayList<Picture>();
        for (Draft item : items) {
            if (item.kind == ItemKind.PICTURE && !stories.isUsed(item)) {
                pictures.add(stories.picture(item));
            } else if (item.kind.isVisual() && !stories.isUsed(item)) {
                articles.add(stories.alone(item));
            }
        }
        return articles.isEmpty() && pictures.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Section.builder().articles(articles).pictures(pictures).build());
    }

    private static Edition bare(List<Section> sections) {
        return Edition.builder().sections(sections).build();
    }

    private Edition packaged(Draft pack, List<Section> sections) {
        for (Draft item : items) {
            if (item.kind == ItemKind.PACKAGE && item != pack) {
                pack.keep("", item.element);
            }
        }
        if (!pack.own) {
            pack.groupSet.ifPresent(groups -> pack.keep("", groups));
        }
        var edition = Edition.builder().sections(sections).notices(pack.notices).metadata(pack.metadata());
        RichText name = pack.headline.main();
        if (name.length() > 0) {
            edition.publication(name.plain());
        }
        named(pack, edition);
        return edition.build();
    }

    /** An item that is a whole document bears the facts of its edition; it names those that are not its own. */
    private static Edition lone(Draft item, List<Section> sections) {
        var edition = Edition.builder().sections(sections).metadata(item.editionFacts());
        Properties.value(item, "publication").ifPresent(edition::publication);
        named(item, edition);
        return edition.build();
    }

    private static void named(Draft item, Edition.Builder edition) {
        Properties.time(item, "date").ifPresent(edition::date);
        Properties.value(item, "number").ifPresent(edition::number);
    }

    private SourceMap map(Edition edition, Optional<Draft> pack) {
        var map = SourceMap.builder();
        pack.ifPresent(item -> tell(map, ElementPath.ROOT, item));
        sections(map, ElementPath.ROOT, edition.sections());
        edition.walk((path, within, article) -> stories.draft(article).ifPresent(draft -> {
            boolean text = draft.kind == ItemKind.TEXT;
            tell(map, text ? path : path.child("body", 0), draft);
            draft.body.places().tell(map, context.source(), path, "body", article.body());
        }));
        return map.build();
    }

    private void sections(SourceMap.Builder map, ElementPath above, List<Section> sections) {
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            ElementPath path = above.child("sections", i);
            Optional.ofNullable(places.get(section))
                    .flatMap(context.findings()::place)
                    .ifPresent(span -> map.put(path, span));
            for (int p = 0; p < section.pictures().size(); p++) {
                ElementPath picture = path.child("pictures", p);
                stories.draft(section.pictures().get(p)).ifPresent(draft -> tell(map, picture, draft));
            }
            sections(map, path, section.sections());
        }
    }

    private void tell(SourceMap.Builder map, ElementPath path, Draft draft) {
        context.findings().place(draft.element).ifPresent(span -> map.put(path, span));
        draft.stretches.forEach((name, element) ->
                context.findings().place(element).ifPresent(span -> map.put(path.child(name), span)));
    }
}
