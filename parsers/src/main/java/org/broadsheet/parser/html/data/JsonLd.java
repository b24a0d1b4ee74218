package org.broadsheet.parser.html.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads data blocks as pages have them: with comments, bare control characters, commas too many. Of a block that breaks off
 * or goes wrong, what stands before that place is kept. Objects are maps, lists are lists, all other values are strings.
 */
public final class JsonLd {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();
    /** Deeper objects are passed over. */
    private static final int DEPTH = 40;

    private JsonLd() {}

    /** The objects of all data blocks, each with the objects of its graph beside it. */
    public static List<Map<String, Object>> of(List<Element> scripts) {
        var objects = new ArrayList<Map<String, Object>>();
        for (Element script : scripts) {
            if (script.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
                gather(read(script.data()), objects, 0);
            }
        }
        return objects;
    }

    /** The value that the text begins with, as far as it goes; null when it is none. */
    public static @Nullable Object read(String json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), start(json))) {
            return parser.nextToken() == null ? null : value(parser, 0);
        } catch (JacksonException noJson) {
            return null;
        }
    }

    /** Blocks come in comments and in sections of XML. */
    private static String start(String json) {
        int brace = json.indexOf('{');
        int bracket = json.indexOf('[');
        int at = bracket >= 0 && (brace < 0 || bracket < brace) && !json.startsWith("CDATA", bracket + 1)
                ? bracket
                : brace;
        return at <= 0 ? json : json.substring(at);
    }

    private static @Nullable Object value(JsonParser parser, int depth) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, depth);
            case START_ARRAY -> array(parser, depth);
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE -> parser.getString();
            default -> null;
        };
    }

    private static Map<String, Object> object(JsonParser parser, int depth) {
        var object = new LinkedHashMap<String, Object>();
        try {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                Object value = depth < DEPTH ? value(parser, depth + 1) : skipped(parser);
                if (value != null) {
                    object.putIfAbsent(name, value);
                }
            }
        } catch (JacksonException broken) {
            return object;
        }
        return object;
    }

    private static List<Object> array(JsonParser parser, int depth) {
        var array = new ArrayList<Object>();
        try {
            while (parser.nextToken() != null && parser.currentToken() != JsonToken.END_ARRAY) {
                Object value = depth < DEPTH ? value(parser, depth + 1) : skipped(parser);
                if (value != null) {
                    array.add(value);
                }
            }
        } catch (JacksonException broken) {
            return array;
        }
        return array;
    }

    private static @Nullable Object skipped(JsonParser parser) {
        parser.skipChildren();
        return null;
    }

    private static void gather(@Nullable Object value, List<Map<String, Object>> objects, int depth) {
        if (depth > 4) {
            return;
        }
        if (value instanceof List<?> list) {
            list.forEach(each -> gather(each, objects, depth + 1));
        } else if (value instanceof Map<?, ?> map) {
            Map<String, Object> object = typed(map);
            objects.add(object);
            gather(object.get("@graph"), objects, depth + 1);
            gather(object.get("mainEntity"), objects, depth + 1);
            gather(object.get("mainEntityOfPage"), objects, depth + 1);
            gather(object.get("hasPart"), objects, depth + 1);
        }
    }

    /** A map of the reader's own making, whose keys are strings. */
    public static Map<String, Object> typed(Map<?, ?> map) {
        var typed = new LinkedHashMap<String, Object>();
        map.forEach((name, value) -> typed.put(String.valueOf(name), value));
        return typed;
    }
}
