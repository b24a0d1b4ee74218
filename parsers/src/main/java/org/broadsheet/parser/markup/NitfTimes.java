package org.broadsheet.parser.markup;

import java.util.Optional;
import org.broadsheet.model.NewsTime;

/** Times of NITF: a value in ISO 8601; in documents of ours the printed words beside it. */
public final class NitfTimes {
    private NitfTimes() {}

    /** The time of an element whose value stands in the attribute {@code norm}; empty when there is neither value nor words. */
    public static Optional<NewsTime> of(Element element, String norm) {
        Optional<String> words = element.attribute(NitfLine.OWN + "text");
        Optional<String> value = words.isPresent() ? element.attribute(norm) : element.said(norm);
        return words.map(text -> new NewsTime(
                        text, value.flatMap(iso -> NewsTime.parse(iso).value())))
                .or(() -> value.map(NewsTime::parse));
    }
}
