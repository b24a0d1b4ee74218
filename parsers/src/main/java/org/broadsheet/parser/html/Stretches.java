package org.broadsheet.parser.html;

import org.broadsheet.model.ElementPath;
import org.broadsheet.source.Source;
import org.broadsheet.source.SourceMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/**
 * Tells where elements stand in their page.
 *
 * @param source the page
 * @param map takes the places
 */
record Stretches(Source source, SourceMap.Builder map) {
    /** Tells that what is called {@code path} is this element. */
    void put(ElementPath path, Element element) {
        Range opening = element.sourceRange();
        Range closing = element.endSourceRange();
        if (opening.isTracked()) {
            int end = closing.isTracked() ? Math.max(closing.endPos(), opening.endPos()) : opening.endPos();
            map.put(path, source.span(opening.startPos(), end));
        }
    }
}
