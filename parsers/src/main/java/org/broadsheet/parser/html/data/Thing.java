package org.broadsheet.parser.html.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * An object of a data block, in schema.org's terms.
 *
 * @param properties its properties by name
 * @param others the other objects of the page, which it may refer to by their {@code @id}
 */
public record Thing(Map<String, Object> properties, Map<String, Map<String, Object>> others) {
    /** Whether its type ends with one of these words: {@code NewsArticle} with {@code Article}. */
    public boolean isA(String... endings) {
        for (String type : words("@type")) {
            for (String ending : endings) {
                if (type.endsWith(ending)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The first text of a property; of an object, its name or its address. */
    public Optional<String> word(String property) {
        return words(property).stream().findFirst();
    }

    /** All texts of a property. */
    public List<String> words(String property) {
        var words = new ArrayList<String>();
        for (Object value : values(properties.get(property))) {
            text(value).map(Thing::clean).filter(text -> !text.isEmpty()).ifPresent(words::add);
        }
        return words;
    }

    private Optional<String> text(Object value) {
        if (value instanceof String text) {
            return Optional.of(text);
        }
        return thing(value)
                .flatMap(thing -> thing.word("name")
                        .or(() -> thing.word("@value"))
                        .or(() -> thing.word("url"))
                        .or(() -> thing.word("@id")));
    }

    /** The objects that a property holds or refers to; a text stands for an object of this name. */
    public List<Thing> things(String property) {
        var things = new ArrayList<Thing>();
        for (Object value : values(properties.get(property))) {
            if (value instanceof String name) {
                things.add(new Thing(Map.of("name", name), others));
            } else {
                thing(value).ifPresent(things::add);
            }
        }
        return things;
    }

    private Optional<Thing> thing(Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            return Optional.empty();
        }
        Map<String, Object> properties = JsonLd.typed(map);
        Map<String, Object> known = properties.size() == 1 ? others.get(String.valueOf(properties.get("@id"))) : null;
        return Optional.of(new Thing(known == null ? properties : known, others));
    }

    private static List<?> values(@Nullable Object value) {
        return value == null ? List.of() : value instanceof List<?> list ? list : List.of(value);
    }

    /** Text without tags' remains: entities resolved, white space as one blank. */
    public static String clean(String text) {
        String plain = text.indexOf('&') >= 0 ? Parser.unescapeEntities(text, false) : text;
        plain = plain.indexOf('&') >= 0 ? Parser.unescapeEntities(plain, false) : plain;
        if (plain.indexOf('<') >= 0 && plain.indexOf('>') > 0 && plain.length() < 2000) {
            plain = plain.replaceAll("</?[A-Za-z][^<>]*>", " ");
        }
        return Blanks.single(plain);
    }
}
