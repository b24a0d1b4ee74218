package org.broadsheet.renderer.markup;

import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.NewsTime;
import org.broadsheet.renderer.loss.Losses;

/** Times in NITF: a norm in ISO 8601; the printed words, where they are no such notation, in an attribute of our own. */
public final class NitfTime {
    private NitfTime() {}

    /** The element with the time at {@code path} in its attribute {@code norm}. */
    public static Element on(Element element, String norm, NewsTime time, ElementPath path, Losses losses) {
        if (time.isNotation()) {
            return element.with(norm, time.text());
        }
        return element.with(norm, norm(time, path, losses)).with("bs:text", time.text());
    }

    /** The value of the time in ISO 8601; one that no notation holds is reported. */
    public static Optional<String> norm(NewsTime time, ElementPath path, Losses losses) {
        Optional<TemporalAccessor> value = time.value();
        Optional<String> written = value.map(Object::toString)
                .filter(iso -> NewsTime.parse(iso).value().equals(value));
        if (value.isPresent() && written.isEmpty()) {
            losses.changed(path, "the date is out of range and is written in its words alone");
        }
        return written;
    }
}
