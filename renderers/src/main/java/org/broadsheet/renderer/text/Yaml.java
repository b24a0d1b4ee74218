package org.broadsheet.renderer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A piece of YAML, in the few forms that the dialect needs. */
sealed interface Yaml permits Yaml.Words, Yaml.Items, Yaml.Fields {

    /** Characters. */
    record Words(String text) implements Yaml {}

    /** A sequence of words and mappings. */
    record Items(List<Yaml> items) implements Yaml {}

    /** A mapping. */
    final class Fields implements Yaml {
        private final List<Field> fields = new ArrayList<>();

        List<Field> fields() {
            return fields;
        }

        Fields add(String name, Yaml value) {
            fields.add(new Field(name, value));
            return this;
        }

        Fields text(String name, Optional<String> value) {
            value.ifPresent(text -> add(name, new Words(text)));
            return this;
        }

        Fields number(String name, Optional<? extends Number> value) {
            return text(name, value.map(Number::toString));
        }

        <T> Fields one(String name, Optional<T> value, Function<T, Yaml> writer) {
            value.ifPresent(found -> add(name, writer.apply(found)));
            return this;
        }

        /** Adds a sequence, unless it is empty. */
        <T> Fields list(String name, List<T> values, Function<T, Yaml> writer) {
            if (!values.isEmpty()) {
                add(name, new Items(values.stream().map(writer).toList()));
            }
            return this;
        }
    }

    /** A name and its value. */
    record Field(String name, Yaml value) {}
}
