package org.broadsheet.renderer.item;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import org.broadsheet.model.NewsTime;

/**
 * Times as XML Schema writes them.
 *
 * @see <a href="https://www.w3.org/TR/xmlschema-2/#dateTime">XML Schema, 3.2.7</a>
 */
public final class Times {
    private static final int FARTHEST = 14 * 3600;

    private Times() {}

    /** A moment, to the second, or finer where it is finer; offsets that XML Schema does not know become UTC. */
    public static String of(OffsetDateTime moment) {
        int seconds = moment.getOffset().getTotalSeconds();
        OffsetDateTime written = seconds % 60 == 0 && Math.abs(seconds) <= FARTHEST
                ? moment
                : moment.withOffsetSameInstant(ZoneOffset.UTC);
        return of(written.toLocalDateTime()) + written.getOffset().getId();
    }

    private static String of(LocalDateTime time) {
        String text = time.toString();
        return time.getSecond() == 0 && time.getNano() == 0 ? text + ":00" : text;
    }

    /** The moment that a time names, where it names all of it and XML Schema can hold it. */
    public static Optional<OffsetDateTime> moment(NewsTime time) {
        return time.moment().filter(Times::isWritable);
    }

    /** The moment that a time names; the beginning of the day where it names but that, and UTC where it names no offset. */
    public static Optional<OffsetDateTime> completed(NewsTime time) {
        return time.value().filter(Times::isWritable).map(value -> {
            if (value instanceof OffsetDateTime moment) {
                return moment;
            }
            if (value instanceof LocalDateTime local) {
                return local.atOffset(ZoneOffset.UTC);
            }
            return value instanceof LocalDate day ? day.atStartOfDay().atOffset(ZoneOffset.UTC) : null;
        });
    }

    /** A day or a moment, with or without offset. */
    public static Optional<String> day(NewsTime time) {
        return time.value()
                .filter(value ->
                        value instanceof LocalDate || value instanceof LocalDateTime || value instanceof OffsetDateTime)
                .flatMap(Times::written);
    }

    /** A year, a month, a day or a moment, with or without offset. */
    public static Optional<String> truncated(NewsTime time) {
        return time.value().flatMap(Times::written);
    }

    /** The value in ISO 8601, when the words are other ones than that. */
    public static Optional<String> besides(NewsTime time) {
        return time.isNotation() ? Optional.empty() : time.value().map(Object::toString);
    }

    private static Optional<String> written(TemporalAccessor value) {
        if (!isWritable(value)) {
            return Optional.empty();
        }
        if (value instanceof OffsetDateTime moment) {
            return Optional.of(of(moment));
        }
        return Optional.of(value instanceof LocalDateTime time ? of(time) : value.toString());
    }

    /** Whether the year has four digits, also in another zone; a day of no year has none. */
    private static boolean isWritable(TemporalAccessor value) {
        if (value instanceof MonthDay) {
            return false;
        }
        int year = value.get(ChronoField.YEAR);
        return year >= 1000 && year < 9999;
    }
}
