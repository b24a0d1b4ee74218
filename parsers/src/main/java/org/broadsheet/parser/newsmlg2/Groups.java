package org.broadsheet.parser.newsmlg2;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.model.Article;
import org.broadsheet.model.Headline;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Reference;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Section;
import org.broadsheet.parser.markup.Element;
import org.broadsheet.vocabulary.OwnSchemes;

/** The groups of one package as sections: what stands together in a group belongs together. */
final class Groups {
    private static final String ARTICLE = OwnSchemes.GROUP.alias() + ":article";

    private final Draft pack;
    private final Stories stories;
    private final Map<Section, Element> places;
    private final int depth;
    private final Map<String, Element> byId = new HashMap<>();
    private final Set<String> entered = new HashSet<>();

    private Groups(Draft pack, Stories stories, Map<Section, Element> places, int depth) {
        this.pack = pack;
        this.stories = stories;
        this.places = places;
        this.depth = depth;
    }

    /** The sections of a package; {@code places} is told where each stands. */
    static List<Section> sections(Draft pack, Stories stories, Map<Section, Element> places) {
        return new Groups(pack, stories, places, 0).all();
    }

    private List<Section> all() {
        if (pack.groupSet.isEmpty() || !stories.use(pack)) {
            return List.of();
        }
        Element set = pack.groupSet.get();
        List<Element> groups = set.elements().stream()
                .filter(child -> child.name().equals("group"))
                .toList();
        groups.forEach(group -> group.said("id").ifPresent(id -> byId.putIfAbsent(id, group)));
        Optional<Element> root = set.said("root")
                .flatMap(id -> Optional.ofNullable(byId.get(id)))
                .or(() -> groups.stream().findFirst());
        if (root.isEmpty()) {
            return List.of();
        }
        root.get().said("id").ifPresent(entered::add);
        boolean container = root.get().elements().stream()
                .noneMatch(
                        child -> child.name().equals("itemRef") || child.name().equals("title"));
        Section section = section(root.get(), depth);
        boolean bare = section.articles().isEmpty()
                && section.references().isEmpty()
                && section.pictures().isEmpty()
                && section.heading().isEmpty();
        return container && bare ? section.sections() : List.of(section);
    }

    private Section section(Element group, int level) {
        if (level > pack.context.limits().depth()) {
            throw pack.context.limits().exceeded("depth");
        }
        var content = new Content();
        group.elements().forEach(child -> content.child(child, level));
        var section = content.made();
        places.put(section, group);
        return section;
    }

    /** The visuals of a group that holds nothing else; empty when it holds anything else, or nothing. */
    private List<Draft> visuals(Element group) {
        var visuals = new ArrayList<Draft>();
        for (Element child : group.elements()) {
            if (child.name().equals("itemRef")) {
                Optional<Draft> item = item(child).filter(found -> found.kind.isVisual());
                if (item.isEmpty()) {
                    return List.of();
                }
                visuals.add(item.get());
            } else if (child.name().equals("groupRef")) {
                return List.of();
            }
        }
        return visuals;
    }

    private Optional<Draft> item(Element reference) {
        return address(reference).flatMap(stories::find);
    }

    private static Optional<String> address(Element reference) {
        return reference.said("residref").or(() -> reference.said("href")).or(() -> reference.said("guidref"));
    }

    /** What a group holds, as it is read. */
    private final class Content {
        private final Section.Builder section = Section.builder();
        private final List<Draft> texts = new ArrayList<>();
        private final List<Draft> loose = new ArrayList<>();
        private final List<Article> articles = new ArrayList<>();
        private final List<Reference> references = new ArrayList<>();
        private final List<Section> sections = new ArrayList<>();

        void child(Element child, int level) {
            switch (child.name()) {
                case "title" -> title(child);
                case "itemRef" -> reference(child, level);
                case "groupRef" -> group(child, level);
                case "groupExtProperty" -> property(child);
                default -> {}
            }
        }

        private void title(Element title) {
            RichText words = pack.context.label(title, pack.own);
            if (pack.own || !words.isBlank()) {
                section.heading(words);
            }
        }

        private void reference(Element reference, int level) {
            Optional<Draft> item = item(reference).filter(found -> !stories.isUsed(found));
            if (item.isEmpty()) {
                elsewhere(reference);
            } else if (item.get().kind.isVisual()) {
                loose.add(item.get());
            } else if (item.get().kind == ItemKind.PACKAGE) {
                sections.addAll(new Groups(item.get(), stories, places, level + 1).all());
            } else {
                stories.use(item.get());
                texts.add(item.get());
            }
        }

        /** An item that is not here, or stands elsewhere in the document already. */
        private void elsewhere(Element reference) {
            Optional<Element> words = reference.find("headline").or(() -> reference.find("title"));
            Optional<RichText> teaser = reference
                    .find("description")
                    .map(text -> pack.context.label(text, false))
                    .filter(text -> !text.isBlank());
            if (address(reference).isPresent() || words.isPresent()) {
                references.add(new Reference(
                        words.map(title -> pack.context.label(title, false)).orElse(RichText.EMPTY),
                        address(reference),
                        teaser,
                        Optional.empty()));
            }
        }

        private void group(Element pointer, int level) {
            Optional<String> id = pointer.said("idref");
            Optional<Element> group = id.flatMap(name -> Optional.ofNullable(byId.get(name)));
            if (group.isEmpty() || !entered.add(id.get())) {
                pack.context
                        .findings()
                        .liberty(
                                "newsml-g2/group-unresolved",
                                pointer,
                                "a group points at a group that is not there or is in another one already; it is passed over");
                return;
            }
            if (group.get().attribute("role").filter(ARTICLE::equals).isPresent()) {
                story(group.get());
                return;
            }
            List<Draft> visuals = visuals(group.get());
            if (!visuals.isEmpty() && !pack.own) {
                loose.addAll(visuals);
            } else {
                sections.add(section(group.get(), level + 1));
            }
        }

        /** A story of ours, with or without a text item. */
        private void story(Element group) {
            var visuals = new ArrayList<Draft>();
            Optional<Draft> text = Optional.empty();
            for (Element child : group.elements()) {
                Optional<Draft> item = child.name().equals("itemRef") ? item(child) : Optional.empty();
                if (item.filter(found -> found.kind.isVisual()).isPresent()) {
                    visuals.add(item.get());
                } else {
                    text = text.or(() -> item.filter(stories::use));
                }
            }
            if (text.isPresent()) {
                articles.add(stories.article(text.get(), visuals));
            } else {
                visuals.forEach(stories::use);
                articles.add(Article.headlined(Headline.NONE)
                        .body(visuals.stream().map(Visuals::block).toList())
                        .build());
            }
        }

        private void property(Element property) {
            switch (Properties.name(property).orElse("")) {
                case "page" -> property.attribute("value").ifPresent(section::page);
                case "reference" -> references.add(pointer(property));
                default -> {}
            }
        }

        private Reference pointer(Element property) {
            Optional<RichText> title = definition(property, "title");
            Optional<Picture> picture = property.elements().stream()
                    .filter(child -> child.name().equals("related"))
                    .findFirst()
                    .flatMap(related -> related.attribute("uri"))
                    .flatMap(stories::find)
                    .map(stories::picture);
            return new Reference(
                    title.orElse(RichText.EMPTY),
                    property.attribute("uri").or(() -> property.attribute("value")),
                    definition(property, "teaser"),
                    picture);
        }

        private Optional<RichText> definition(Element property, String role) {
            String code = OwnSchemes.DESCRIPTION.alias() + ":" + role;
            return property.elements().stream()
                    .filter(child ->
                            child.attribute("role").filter(code::equals).isPresent())
                    .findFirst()
                    .map(words -> pack.context.label(words, true));
        }

        /** A picture beside a single text is the text's; beside several it belongs to the one that a link tells. */
        Section made() {
            boolean single = texts.size() == 1 && !pack.own;
            texts.forEach(text -> articles.add(stories.article(text, single ? loose : List.of())));
            var pictures = new ArrayList<Picture>();
            for (Draft visual : loose) {
                if (visual.kind == ItemKind.PICTURE && !stories.isUsed(visual)) {
                    pictures.add(stories.picture(visual));
                } else if (!stories.isUsed(visual)) {
                    articles.add(stories.alone(visual));
                }
            }
            return section.articles(articles)
                    .references(references)
                    .pictures(pictures)
                    .sections(sections)
                    .build();
        }
    }
}
