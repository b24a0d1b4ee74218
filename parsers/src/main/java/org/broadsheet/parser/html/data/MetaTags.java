package org.broadsheet.parser.html.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The facts that {@code meta} and {@code link} elements tell, by their names in small letters and with one kind of mark:
 * {@code article:published_time} is {@code article:published:time}.
 */
public final class MetaTags {
    private final Map<String, List<String>> values = new HashMap<>();
    private final Map<String, List<Element>> links = new HashMap<>();

    private MetaTags() {}

    /** The facts in {@code meta} and {@code link} elements. */
    public static MetaTags of(List<Element> elements) {
        var tags = new MetaTags();
        for (Element element : elements) {
            if (element.normalName().equals("meta")) {
                tags.addMeta(element);
            } else if (element.hasAttr("rel")) {
                for (String relation :
                        element.attr("rel").toLowerCase(Locale.ROOT).split(" ", -1)) {
                    tags.links
                            .computeIfAbsent(relation, key -> new ArrayList<>())
                            .add(element);
                }
            }
        }
        return tags;
    }

    /** Pages mix up {@code name} and {@code property}, {@code content} and {@code value}. */
    private void addMeta(Element meta) {
        String content = meta.hasAttr("content") ? meta.attr("content") : meta.attr("value");
        if (content.isBlank()) {
            return;
        }
        for (String attribute : new String[] {"property", "name", "itemprop", "http-equiv"}) {
            if (meta.hasAttr(attribute)) {
                values.computeIfAbsent(plain(meta.attr(attribute)), key -> new ArrayList<>())
                        .add(content.strip());
            }
        }
    }

    private static String plain(String name) {
        return name.strip()
                .toLowerCase(Locale.ROOT)
                .replace(':', '_')
                .replace('.', '_')
                .replace('-', '_');
    }

    /** The first value of the first of these names that has one. */
    public Optional<String> first(String... names) {
        for (String name : names) {
            List<String> found = values.get(plain(name));
            if (found != null) {
                return Optional.of(found.get(0));
            }
        }
        return Optional.empty();
    }

    /** All values of the first of these names that has any. */
    public List<String> all(String... names) {
        for (String name : names) {
            List<String> found = values.get(plain(name));
            if (found != null) {
                return found;
            }
        }
        return List.of();
    }

    /** The address of the first link of a relation. */
    public Optional<String> link(String relation) {
        return linkElements(relation).stream()
                .map(link -> link.attr("href").strip())
                .filter(href -> !href.isEmpty())
                .findFirst();
    }

    List<Element> linkElements(String relation) {
        return links.getOrDefault(relation, List.of());
    }
}
