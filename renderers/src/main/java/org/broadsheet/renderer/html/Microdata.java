package org.broadsheet.renderer.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.renderer.markup.Element;
import org.broadsheet.renderer.markup.Markup;

/**
 * Says in attributes of a story's elements what they are, by the classes that they bear.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/microdata.html">microdata</a>
 * @see <a href="https://schema.org/NewsArticle">NewsArticle at schema.org</a>
 */
final class Microdata {
    private static final String TERMS = "https://schema.org/";
    /** The display lines and what else stands above and below the body. */
    private static final Map<String, String> LINES = Map.of(
            "headline", "headline",
            "deck", "alternativeHeadline",
            "summary", "description",
            "rights", "copyrightNotice");

    private static final Map<String, String> TIMES = Map.of("published", "datePublished", "modified", "dateModified");

    private Microdata() {}

    /** The story with these attributes. */
    static Element of(Element story) {
        return item(parts(story), "NewsArticle");
    }

    private static Element item(Element element, String type) {
        return element.with("itemscope", "itemscope").with("itemtype", TERMS + type);
    }

    private static Element parts(Element parent) {
        List<Markup> children = new ArrayList<>();
        for (Markup child : parent.children()) {
            children.add(child instanceof Element element ? part(element) : child);
        }
        return new Element(parent.name(), parent.attributes(), children);
    }

    private static Element part(Element element) {
        Optional<String> line = property(element, LINES);
        if (line.isPresent()) {
            return element.with("itemprop", line);
        }
        if (isOf(element, "body")) {
            return pictures(element).with("itemprop", "articleBody");
        }
        if (isOf(element, "bylines")) {
            return writers(element);
        }
        Optional<String> time = property(element, TIMES);
        return time.isPresent() ? element.with("itemprop", time) : parts(element);
    }

    private static Element pictures(Element body) {
        List<Markup> children = new ArrayList<>();
        for (Markup child : body.children()) {
            children.add(child instanceof Element element && isOf(element, "picture") ? shown(element) : child);
        }
        return new Element(body.name(), body.attributes(), children);
    }

    private static Element shown(Element figure) {
        List<Markup> children = new ArrayList<>();
        for (Markup child : figure.children()) {
            boolean image = child instanceof Element element && element.name().equals("img");
            children.add(image ? ((Element) child).with("itemprop", "image") : child);
        }
        return new Element(figure.name(), figure.attributes(), children);
    }

    private static Element writers(Element lines) {
        List<Markup> children = new ArrayList<>();
        for (Markup child : lines.children()) {
            if (!(child instanceof Element element)) {
                children.add(child);
            } else if (isOf(element, "contributor") && !element.name().equals("data")) {
                children.add(writer(element));
            } else {
                children.add(writers(element));
            }
        }
        return new Element(lines.name(), lines.attributes(), children);
    }

    private static Element writer(Element mark) {
        Element name = Markup.element("span", mark.children()).with("itemprop", "name");
        Element named = new Element(mark.name(), mark.attributes(), List.of(name)).with("itemprop", "author");
        return item(named, "Person");
    }

    private static Optional<String> property(Element element, Map<String, String> properties) {
        return properties.entrySet().stream()
                .filter(each -> isOf(element, each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean isOf(Element element, String kind) {
        return element.attribute("class")
                .filter(names -> Arrays.asList(names.split(" ", -1)).contains(kind))
                .isPresent();
    }
}
