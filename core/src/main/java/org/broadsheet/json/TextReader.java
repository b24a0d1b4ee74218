package org.broadsheet.json;

import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import org.broadsheet.model.NewsTime;
import org.broadsheet.model.RichText;
import org.jspecify.annotations.Nullable;

/** Reads running text and times. */
final class TextReader {
    private final Input in;

    TextReader(Input in) {
        this.in = in;
    }

    /** The text at hand: a string, or an object that holds it and its marks. */
    RichText words() {
        if (in.isString()) {
            return RichText.of(in.string());
        }
        if (!in.isObject()) {
            throw in.wrongType("a string or an object with a text");
        }
        var text = new MarkedText(in);
        in.open();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "text" -> text.text();
                case "marks" -> text.marks();
                default -> in.unknown(name);
            }
        }
        return text.required("the text");
    }

    /** The time at hand: a string, or an object that holds it and its value. */
    NewsTime time() {
        if (in.isString()) {
            return NewsTime.parse(in.string());
        }
        if (!in.isObject()) {
            throw in.wrongType("a time as a string, or an object with a text");
        }
        @Nullable String text = null;
        Optional<TemporalAccessor> value = Optional.empty();
        in.open();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "text" -> text = in.string();
                case "value" -> value = Optional.of(value());
                default -> in.unknown(name);
            }
        }
        if (text == null) {
            throw in.missing("the time", "text");
        }
        return new NewsTime(text, value);
    }

    private TemporalAccessor value() {
        var value = in.string();
        return NewsTime.valueOf(value)
                .orElseThrow(
                        () -> in.unknownWord(value, "a moment, a time, a day, a month, a year or --MM-DD of ISO 8601"));
    }
}
