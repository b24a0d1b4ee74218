package org.broadsheet.parser.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.broadsheet.format.Limits;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/** Makes nodes of what jsoup parsed; their places are known where it tracked positions. Comments are left out. */
public final class HtmlNodes {
    private static final int ELEMENTS_A_BLOCK = 4;

    private final Limits limits;

    private HtmlNodes(Limits limits) {
        this.limits = limits;
    }

    /**
     * The element with all that stands in it.
     *
     * @throws org.broadsheet.format.ParseException when elements nest deeper than four times the limit of depth
     */
    public static Element of(org.jsoup.nodes.Element element, Limits limits) {
        return new HtmlNodes(limits).element(element, 0);
    }

    private Element element(org.jsoup.nodes.Element element, int depth) {
        if (depth > ELEMENTS_A_BLOCK * (long) limits.depth()) {
            throw limits.exceeded("depth");
        }
        var children = new ArrayList<Node>(element.childNodeSize());
        for (org.jsoup.nodes.Node child : element.childNodes()) {
            if (child instanceof org.jsoup.nodes.Element inner) {
                children.add(element(inner, depth + 1));
            } else if (child instanceof TextNode text) {
                Range place = text.sourceRange();
                children.add(new Text(text.getWholeText(), start(place), end(place)));
            } else if (child instanceof DataNode data) {
                children.add(Text.of(data.getWholeData()));
            }
        }
        Range opening = element.sourceRange();
        Range closing = element.endSourceRange();
        return new Element(
                name(element),
                attributes(element),
                children,
                start(opening),
                closing.isTracked() && end(closing) >= start(opening) ? end(closing) : end(opening));
    }

    private static String name(org.jsoup.nodes.Element element) {
        String name = element.normalName();
        return name.substring(name.indexOf(':') + 1);
    }

    private static Map<String, String> attributes(org.jsoup.nodes.Element element) {
        if (element.attributesSize() == 0) {
            return Map.of();
        }
        var attributes = new HashMap<String, String>();
        element.attributes().forEach(attribute -> {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            String local = name.substring(name.indexOf(':') + 1);
            if (local.equals(name)) {
                attributes.put(name, attribute.getValue());
            } else {
                attributes.putIfAbsent(local, attribute.getValue());
            }
        });
        return attributes;
    }

    private static int start(Range place) {
        return place.isTracked() ? place.startPos() : -1;
    }

    private static int end(Range place) {
        return place.isTracked() ? place.endPos() : -1;
    }
}
