package org.broadsheet.renderer.ninjs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.json.token.TokenWriter;

/** A value of JSON on its way into a document. There is no null: no property of ninjs may be it. */
sealed interface Value {
    /** Writes it. */
    void write(TokenWriter out);

    /** A string. */
    record Str(String text) implements Value {
        @Override
        public void write(TokenWriter out) {
            out.value(text);
        }
    }

    /** A number, in the notation of JSON. */
    record Num(String digits) implements Value {
        @Override
        public void write(TokenWriter out) {
            out.raw(digits);
        }
    }

    /** True or false. */
    record Flag(boolean isSet) implements Value {
        @Override
        public void write(TokenWriter out) {
            out.raw(Boolean.toString(isSet));
        }
    }

    /** A list that can be added to. */
    record Items(List<Value> values) implements Value {
        Items() {
            this(new ArrayList<>());
        }

        @Override
        public void write(TokenWriter out) {
            out.openList();
            values.forEach(value -> value.write(out));
            out.endList();
        }
    }

    /** An object that can be added to. */
    record Members(Map<String, Value> values) implements Value {
        Members() {
            this(new LinkedHashMap<>());
        }

        @Override
        public void write(TokenWriter out) {
            out.open();
            members(out);
            out.end();
        }

        /** Writes the members without the braces around them. */
        void members(TokenWriter out) {
            values.forEach((name, value) -> {
                out.foreignName(name);
                value.write(out);
            });
        }

        Members with(String name, String text) {
            values.put(name, new Str(text));
            return this;
        }

        Members with(String name, Optional<String> text) {
            text.ifPresent(found -> with(name, found));
            return this;
        }

        Members with(String name, long number) {
            values.put(name, new Num(Long.toString(number)));
            return this;
        }

        Members with(String name, Value value) {
            values.put(name, value);
            return this;
        }

        /** Adds an element to the list called {@code name}, which there is from its first element on. */
        Members add(String name, Value element) {
            if (values.computeIfAbsent(name, none -> new Items()) instanceof Items items) {
                items.values.add(element);
            }
            return this;
        }

        /** The string called {@code name}. */
        Optional<String> text(String name) {
            return values.get(name) instanceof Str string ? Optional.of(string.text) : Optional.empty();
        }
    }
}
