package org.broadsheet.renderer.ninjs;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import java.util.regex.Pattern;
import org.broadsheet.model.NewsTime;
import org.broadsheet.renderer.item.Times;

/**
 * Times as ninjs has them: a day, a time and an offset.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3339">RFC 3339</a>
 */
final class Moments {
    private static final Pattern FORM = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})");

    private Moments() {}

    /** Whether a text is such a time. */
    static boolean isMoment(String text) {
        try {
            return FORM.matcher(text).matches() && OffsetDateTime.parse(text).getYear() >= 0;
        } catch (DateTimeException noTime) {
            return false;
        }
    }

    /** The time as it is written, without a change. */
    static Optional<String> exact(NewsTime time) {
        return Optional.of(time.text()).filter(text -> isMoment(text) && time.isNotation());
    }

    /** A time that stands for one that cannot be written as it is: in the notation of the standard, completed if need be. */
    static Optional<String> near(NewsTime time) {
        return Times.completed(time).map(Times::of).filter(Moments::isMoment);
    }

    /** Whether the value is a day and a time, so that only the notation or the offset was missing. */
    static boolean isTimed(NewsTime time) {
        Optional<TemporalAccessor> value = time.value();
        return value.filter(found -> found instanceof OffsetDateTime || found instanceof LocalDateTime)
                .isPresent();
    }
}
