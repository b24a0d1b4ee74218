package org.broadsheet.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The types of objects that do not say it first. Runs ahead of the reader, once and never back, so that a document is
 * passed over twice at most; an object is known by the place of its first value.
 */
final class TypeIndex {
    private final JsonParser ahead;
    private final Deque<Seen> around = new ArrayDeque<>();
    private final Map<Integer, String> types = new HashMap<>();
    private boolean broken;

    /** For the document that {@code ahead} is at the start of. */
    TypeIndex(JsonParser ahead) {
        this.ahead = ahead;
    }

    /** An object or a list that is not closed yet. */
    private static final class Seen {
        private int firstValue = -1;
        private boolean isType;
        private String type = "";
    }

    /**
     * The type of the object whose first value starts at the offset {@code firstValue}; null when it has none. In JSON that
     * is broken it is empty, and the reader will come to the fault.
     */
    @Nullable
    String find(int firstValue) {
        try {
            while (!broken && !types.containsKey(firstValue)) {
                step();
            }
        } catch (JacksonException fault) {
            broken = true;
        }
        var type = types.get(firstValue);
        return type == null ? "" : type.isEmpty() ? null : type;
    }

    private void step() {
        JsonToken token = ahead.nextToken();
        if (token == null) {
            broken = true;
        } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
            var closed = around.pop();
            types.put(closed.firstValue, closed.type);
        } else if (token == JsonToken.PROPERTY_NAME) {
            around.element().isType = ahead.currentName().equals("type");
        } else {
            value(token);
        }
    }

    private void value(JsonToken token) {
        var outer = around.peek();
        if (outer != null && outer.firstValue < 0) {
            outer.firstValue = (int) ahead.currentTokenLocation().getByteOffset();
        }
        if (outer != null && outer.isType && token == JsonToken.VALUE_STRING) {
            outer.type = ahead.getString();
        }
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            around.push(new Seen());
        }
    }
}
