package org.broadsheet.parser.text.own;

import java.util.Optional;
import org.broadsheet.model.NewsTime;
import org.broadsheet.parser.text.fact.Fact;

/** Times: a plain word that says its own value, or {@code text} and {@code value} apart. */
final class Times {
    private Times() {}

    static Optional<NewsTime> read(FactSheet around, Fact fact) {
        if (fact instanceof Fact.Fields fields) {
            var sheet = around.below(fields);
            var value = sheet.take("value", each -> FactSheet.words(each).flatMap(NewsTime::valueOf));
            var text = sheet.text("text").or(() -> value.map(Object::toString));
            sheet.close();
            return text.map(words -> new NewsTime(words, value));
        }
        return FactSheet.words(fact).map(NewsTime::parse);
    }
}
