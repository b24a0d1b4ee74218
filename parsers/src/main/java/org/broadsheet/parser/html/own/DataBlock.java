package org.broadsheet.parser.html.own;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.broadsheet.parser.html.data.JsonLd;
import org.broadsheet.parser.markup.Element;
import org.jspecify.annotations.Nullable;

/**
 * An object of a data block that a renderer of ours wrote, or a part of one.
 *
 * @param properties what it says, by the terms of schema.org
 */
record DataBlock(Map<String, Object> properties) {
    private static final String OTHERS = "additionalProperty";

    /** The block that stands right below an element; an empty one when there is none. */
    static DataBlock in(Element element) {
        return script(element)
                .map(script -> JsonLd.read(script.text()))
                .flatMap(DataBlock::of)
                .orElse(new DataBlock(Map.of()));
    }

    /** The script that holds the block of an element. */
    static Optional<Element> script(Element element) {
        return element.elements().stream().filter(DataBlock::isScript).findFirst();
    }

    /** Whether an element is a data block. */
    static boolean isScript(Element element) {
        return element.name().equals("script")
                && element.attribute("type")
                        .filter("application/ld+json"::equals)
                        .isPresent();
    }

    /** The object that a value is. */
    static Optional<DataBlock> of(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? Optional.of(new DataBlock(JsonLd.typed(map))) : Optional.empty();
    }

    /** The value of a property that is one word or line. */
    Optional<String> word(String name) {
        return properties.get(name) instanceof String word ? Optional.of(word) : Optional.empty();
    }

    /** The object that a property is. */
    Optional<DataBlock> block(String name) {
        return of(properties.get(name));
    }

    /** What the values of a property are. */
    <T> List<T> list(String name, Function<Object, Optional<T>> reader) {
        return values(name).stream()
                .flatMap(value -> reader.apply(value).stream())
                .toList();
    }

    /** What the objects that a property holds are. */
    <T> List<T> blocks(String name, Function<DataBlock, T> reader) {
        return list(name, value -> of(value).map(reader));
    }

    /** The words that a property holds. */
    List<String> words(String name) {
        return list(name, value -> value instanceof String word ? Optional.of(word) : Optional.empty());
    }

    private List<?> values(String name) {
        Object value = properties.get(name);
        return value == null ? List.of() : value instanceof List<?> list ? list : List.of(value);
    }

    /** The facts that schema.org has no term for: those called {@code id}. */
    List<DataBlock> others(String id) {
        return blocks(OTHERS, Function.identity()).stream()
                .filter(other -> other.word("propertyID").filter(id::equals).isPresent())
                .toList();
    }

    /** The first value of the facts called {@code id}. */
    Optional<String> other(String id) {
        return others(id).stream()
                .flatMap(other -> other.word("value").stream())
                .findFirst();
    }

    /** This block without the terms that repeat what stands elsewhere. */
    DataBlock told() {
        Set<String> derived = Set.of(other("derived").orElse("").split(" ", -1));
        var told = new LinkedHashMap<>(properties);
        told.keySet().removeAll(derived);
        return new DataBlock(told);
    }
}
