package org.broadsheet.parser.html;

import java.util.Optional;
import org.broadsheet.model.Article;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.NewsTime;
import org.broadsheet.model.RichText;
import org.broadsheet.source.Source;
import org.broadsheet.source.SourceMap;
import org.jsoup.nodes.Element;

/**
 * Tells where the facts about a story stand in its page. They come from visible words, meta tags and data alike, and often from
 * several of them; the place told is the first at which their words stand as they are. A fact that is written otherwise, as with
 * entities, has none.
 *
 * @param source the page
 * @param stretch the part of the page that is looked at, and {@code start} where it begins
 * @param map takes the places
 */
record FactPlaces(Source source, String stretch, int start, SourceMap.Builder map) {
    /** For a story that the whole page is about. */
    static FactPlaces ofPage(Source source, SourceMap.Builder map) {
        return new FactPlaces(source, source.text(), 0, map);
    }

    /** For a story that has an element of the page to itself. */
    static FactPlaces within(Element element, Source source, SourceMap.Builder map) {
        int start = Math.max(element.sourceRange().startPos(), 0);
        int end = Math.max(element.endSourceRange().endPos(), start);
        return new FactPlaces(source, source.text().substring(start, end), start, map);
    }

    /** The letters from which words are no accident. */
    private static final int ENOUGH = 4;

    /** Tells the places of the display lines, the dateline, the writers and the times of the story at {@code path}. */
    void tell(Article article, ElementPath path) {
        var headline = path.child("headline");
        put(headline.child("main"), article.headline().main().plain());
        put(headline.child("kicker"), article.headline().kicker());
        put(headline.child("deck"), article.headline().deck());
        put(path.child("summary"), article.summary());
        article.dateline().ifPresent(line -> put(path.child("dateline"), line.text()));
        for (int b = 0; b < article.bylines().size(); b++) {
            put(path.child("bylines", b), article.bylines().get(b).text());
        }
        var facts = article.metadata();
        var metadata = path.child("metadata");
        putTime(metadata.child("created"), facts.created());
        putTime(metadata.child("modified"), facts.modified());
        putTime(metadata.child("published"), facts.published());
    }

    private void put(ElementPath path, Optional<RichText> words) {
        words.ifPresent(text -> put(path, text.plain()));
    }

    private void putTime(ElementPath path, Optional<NewsTime> time) {
        time.ifPresent(moment -> put(path, moment.text()));
    }

    private void put(ElementPath path, String words) {
        int at = words.length() < ENOUGH ? -1 : stretch.indexOf(words);
        if (at >= 0) {
            map.put(path, source.span(start + at, start + at + words.length()));
        }
    }
}
