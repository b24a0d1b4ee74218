package org.broadsheet.parser.html;

import java.util.Optional;
import java.util.regex.Pattern;
import org.broadsheet.model.NewsTime;
import org.broadsheet.parser.html.time.LooseTime;
import org.broadsheet.parser.html.tree.PageTree;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Times in attributes that the scripts of a page keep them in: {@code data-publish-date}. */
final class KeptTimes {
    private static final Pattern NAMED =
            Pattern.compile("data-(?:.*-)?(?:date|dt|time|datetime|published|pubdate|timestamp|created)(?:-.*)?");
    private static final Pattern OF_OTHERS = Pattern.compile("modif|updat|edit|expir|end|re-|now|server");

    private KeptTimes() {}

    /** The first one that no name tells to be another's. */
    static Optional<NewsTime> first(PageTree tree) {
        for (int i = 1; i < tree.size; i++) {
            Element element = tree.elements[i];
            if (element.attributesSize() > 0) {
                for (Attribute attribute : element.attributes()) {
                    Optional<NewsTime> time =
                            isNamed(attribute.getKey()) ? LooseTime.of(attribute.getValue()) : Optional.empty();
                    if (time.isPresent()) {
                        return time;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isNamed(String name) {
        return name.startsWith("data-")
                && NAMED.matcher(name).matches()
                && !OF_OTHERS.matcher(name).find();
    }
}
