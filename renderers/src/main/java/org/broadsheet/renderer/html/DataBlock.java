package org.broadsheet.renderer.html;

import static org.broadsheet.renderer.markup.Markup.element;
import static org.broadsheet.renderer.markup.Markup.text;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.renderer.markup.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/** An object of JSON-LD in schema.org's terms. What is empty is left out of it. Not for several threads. */
final class DataBlock {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().characterEscapes(new InScript()).build();

    private final Map<String, Object> properties = new LinkedHashMap<>();

    private DataBlock(String type) {
        properties.put("@type", type);
    }

    /** A part of a block. */
    static DataBlock of(String type) {
        return new DataBlock(type);
    }

    /** A whole block. */
    static DataBlock root(String type) {
        var block = new DataBlock(type);
        block.properties.clear();
        return block.with("@context", "https://schema.org").with("@type", type);
    }

    DataBlock with(String name, String value) {
        properties.put(name, value);
        return this;
    }

    DataBlock with(String name, DataBlock value) {
        properties.put(name, value);
        return this;
    }

    DataBlock with(String name, Optional<?> value) {
        value.ifPresent(found -> properties.put(name, found));
        return this;
    }

    DataBlock with(String name, List<?> values) {
        if (!values.isEmpty()) {
            properties.put(name, values);
        }
        return this;
    }

    boolean has(String name) {
        return properties.containsKey(name);
    }

    /** A value without a name of its own in schema.org. */
    static DataBlock property(String id, String value) {
        return of("PropertyValue").with("propertyID", id).with("value", value);
    }

    /** A text in a language. */
    static DataBlock inLanguage(String value, String language) {
        var text = new DataBlock("");
        text.properties.clear();
        return text.with("@value", value).with("@language", language);
    }

    /** The element that holds this block. */
    Element script() {
        return element("script", text(json())).with("type", "application/ld+json");
    }

    String json() {
        var json = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), json)) {
            write(this, generator);
        }
        return json.toString();
    }

    private static void write(Object value, JsonGenerator json) {
        if (value instanceof DataBlock block) {
            json.writeStartObject();
            block.properties.forEach((name, part) -> {
                json.writeName(name);
                write(part, json);
            });
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(part -> write(part, json));
            json.writeEndArray();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else {
            json.writeString(value.toString());
        }
    }

    /** Escapes what could end the script, and what HTML or JavaScript would not take for a character. */
    private static final class InScript extends CharacterEscapes {
        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            for (char c : new char[] {'<', '>', '&', 0x7F}) {
                codes[c] = ESCAPE_CUSTOM;
            }
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            boolean escaped =
                    c < 0x80 || c <= 0x9F || c == 0x2028 || c == 0x2029 || c >= 0xFDD0 && c <= 0xFDEF || c >= 0xFFFE;
            return escaped ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", c)) : null;
        }
    }
}
