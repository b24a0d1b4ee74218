package org.broadsheet.parser.text.own;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.broadsheet.model.NewsTime;
import org.broadsheet.parser.text.fact.Fact;

/** Times: a plain word that says its own value, or {@code text} and {@code value} apart. */
final class Times {
    private static final List<Function<String, TemporalAccessor>> KINDS = List.of(
            OffsetDateTime::parse,
            LocalDateTime::parse,
            LocalDate::parse,
            YearMonth::parse,
            Year::parse,
            MonthDay::parse);

    private Times() {}

    static Optional<NewsTime> read(FactSheet around, Fact fact) {
        if (fact instanceof Fact.Fields fields) {
            var sheet = around.below(fields);
            var value = sheet.take("value", each -> FactSheet.words(each).flatMap(Times::value));
            var text = sheet.text("text").or(() -> value.map(Object::toString));
            sheet.close();
            return text.map(words -> new NewsTime(words, value));
        }
        return FactSheet.words(fact).map(NewsTime::parse);
    }

    private static Optional<TemporalAccessor> value(String text) {
        for (var kind : KINDS) {
            try {
                return Optional.of(kind.apply(text));
            } catch (DateTimeException another) {
                // the next kind is tried
            }
        }
        return Optional.empty();
    }
}
