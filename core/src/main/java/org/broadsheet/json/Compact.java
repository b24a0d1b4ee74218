package org.broadsheet.json;

import java.util.Optional;
import org.broadsheet.format.Limits;
import org.broadsheet.format.ParseException;

/**
 * One JSON value as text without white space, each string in our escapes, numbers as they were written.
 *
 * @param text the value
 * @param type the word under {@code type}, when the value is an object that has one
 */
record Compact(String text, Optional<String> type) {
    private static final Limits LIMITS = Limits.unlimited().with("depth", Integer.MAX_VALUE);

    /** The given text as such a value; none when it is not JSON. */
    static Optional<Compact> of(String json) {
        try (Input in = Input.of(json, LIMITS)) {
            in.first();
            var text = in.compact();
            in.last();
            return Optional.of(new Compact(text, typeOf(text)));
        } catch (ParseException notJson) {
            return Optional.empty();
        }
    }

    /** The string that a JSON string stands for; none when it is not one. */
    static Optional<String> string(String json) {
        try (Input in = Input.of(json, LIMITS)) {
            in.first();
            var text = in.string();
            in.last();
            return Optional.of(text);
        } catch (ParseException noString) {
            return Optional.empty();
        }
    }

    private static Optional<String> typeOf(String json) {
        Optional<String> type = Optional.empty();
        try (Input in = Input.of(json, LIMITS)) {
            in.first();
            if (in.isObject()) {
                in.open();
                for (String name = in.next(); name != null; name = in.next()) {
                    if (name.equals("type") && in.isString()) {
                        type = Optional.of(in.string());
                    } else {
                        in.compact();
                    }
                }
            }
            return type;
        }
    }
}
