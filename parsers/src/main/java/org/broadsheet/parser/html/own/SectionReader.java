package org.broadsheet.parser.html.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Article;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Picture;
import org.broadsheet.model.Reference;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Section;
import org.broadsheet.parser.markup.Element;
import org.broadsheet.parser.markup.Node;

/**
 * Reads sections of a page.
 *
 * @param level the level of the heading around the section, 0 on a page of a single story
 */
record SectionReader(Context context, int level) {
    Section read(Element element, ElementPath path) {
        context.put(path, element);
        var section = Section.builder();
        Optional<RichText> heading =
                Context.child(element, "section-heading").map(words -> context.line(words, path.child("heading")));
        heading.ifPresent(section::heading);
        element.attribute("data-page").ifPresent(section::page);
        boolean headed = level > 0 && heading.filter(words -> !words.isBlank()).isPresent();
        var inner = new SectionReader(context, headed ? level + 1 : level);
        inner.content(element, path, section);
        return section.build();
    }

    private void content(Element element, ElementPath path, Section.Builder section) {
        var articles = new ArrayList<Article>();
        var sections = new ArrayList<Section>();
        for (Element part : element.elements()) {
            if (part.isOf("article")) {
                var place = path.child("articles", articles.size());
                articles.add(new StoryReader(part, place, Math.max(level, 1), context).read());
            } else if (part.isOf("section")) {
                sections.add(read(part, path.child("sections", sections.size())));
            } else if (part.isOf("references")) {
                section.references(references(part, path));
            } else if (part.isOf("pictures")) {
                section.pictures(pictures(part.children(), path, "pictures"));
            } else if (!part.isOf("section-heading")) {
                context.findings()
                        .warning(
                                "html/element-dropped",
                                part,
                                "<" + part.name() + "> is no part of a section and is left out");
            }
        }
        section.articles(articles).sections(sections);
    }

    private List<Reference> references(Element list, ElementPath path) {
        var references = new ArrayList<Reference>();
        for (Element item : Context.children(list, "reference")) {
            references.add(reference(item, path.child("references", references.size())));
        }
        return references;
    }

    private Reference reference(Element item, ElementPath path) {
        context.put(path, item);
        Optional<Element> title = Context.child(item, "reference-title");
        Optional<Element> way = title.flatMap(words -> Context.child(words, "way"));
        List<Node> figures =
                item.children().stream().filter(SectionReader::isFigure).toList();
        return new Reference(
                way.or(() -> title)
                        .map(words -> context.line(words, path.child("title")))
                        .orElse(RichText.EMPTY),
                way.flatMap(link -> link.attribute("href")),
                Context.child(item, "teaser").map(words -> context.line(words, path.child("teaser"))),
                pictures(figures, path, "picture").stream().findFirst());
    }

    private static boolean isFigure(Node node) {
        return node instanceof Element element && element.name().equals("figure");
    }

    private List<Picture> pictures(List<Node> nodes, ElementPath path, String name) {
        return context.blocks(nodes, path, name, 1).stream()
                .filter(Picture.class::isInstance)
                .map(Picture.class::cast)
                .toList();
    }
}
