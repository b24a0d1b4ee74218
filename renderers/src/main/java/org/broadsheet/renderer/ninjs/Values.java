package org.broadsheet.renderer.ninjs;

import java.util.Optional;
import org.broadsheet.format.Limits;
import org.broadsheet.format.ParseException;
import org.broadsheet.json.token.Tokens;

/** Reads values that a foreign fact holds as JSON. */
final class Values {
    private static final Limits LIMITS = Limits.unlimited();

    private Values() {}

    /** The value that {@code json} is; none when it is no JSON, nested too deep, or holds a null. */
    static Optional<Value> of(String json) {
        try (var in = Tokens.inHand(json, LIMITS)) {
            in.first();
            var value = value(in);
            in.last();
            return Optional.of(value);
        } catch (ParseException noValue) {
            return Optional.empty();
        }
    }

    private static Value value(Tokens in) {
        if (in.isString()) {
            return new Value.Str(in.string());
        }
        if (in.isNumber()) {
            return new Value.Num(in.scalar());
        }
        if (in.isObject()) {
            return object(in);
        }
        return in.isList() ? list(in) : new Value.Flag(in.flag());
    }

    private static Value object(Tokens in) {
        var object = new Value.Members();
        in.deeper();
        in.open();
        for (String name = in.next(); name != null; name = in.next()) {
            object.with(name, value(in));
        }
        in.shallower();
        return object;
    }

    private static Value list(Tokens in) {
        var list = new Value.Items();
        in.deeper();
        in.openList();
        while (in.element()) {
            list.values().add(value(in));
        }
        in.shallower();
        return list;
    }
}
