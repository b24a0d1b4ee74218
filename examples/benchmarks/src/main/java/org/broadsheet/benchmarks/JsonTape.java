package org.broadsheet.benchmarks;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The tokens of a JSON document, to be written again by bare jackson-core.
 *
 * @param tokens what comes after what
 * @param values the text of each
 */
record JsonTape(List<JsonToken> tokens, List<String> values) {
    private static final JsonFactory JACKSON = new JsonFactory();

    /** Records {@code json}. */
    static JsonTape of(byte[] json) {
        var tokens = new ArrayList<JsonToken>();
        var values = new ArrayList<String>();
        try (var parser = JACKSON.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens.add(token);
                values.add(parser.getString());
            }
        }
        return new JsonTape(List.copyOf(tokens), List.copyOf(values));
    }

    /** Every token of {@code json} and its text; answers with the number of characters, so that nothing is left out. */
    static long pass(byte[] json) {
        long characters = 0;
        try (var parser = JACKSON.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                characters += token.isScalarValue() || token == JsonToken.PROPERTY_NAME
                        ? parser.getString().length()
                        : 1;
            }
        }
        return characters;
    }

    /** Writes the document again. */
    void write(OutputStream out) {
        try (var generator = JACKSON.createGenerator(ObjectWriteContext.empty(), out)) {
            for (int t = 0; t < tokens.size(); t++) {
                switch (tokens.get(t)) {
                    case START_OBJECT -> generator.writeStartObject();
                    case END_OBJECT -> generator.writeEndObject();
                    case START_ARRAY -> generator.writeStartArray();
                    case END_ARRAY -> generator.writeEndArray();
                    case PROPERTY_NAME -> generator.writeName(values.get(t));
                    case VALUE_NUMBER_INT -> generator.writeNumber(Long.parseLong(values.get(t)));
                    case VALUE_TRUE -> generator.writeBoolean(true);
                    case VALUE_FALSE -> generator.writeBoolean(false);
                    default -> generator.writeString(values.get(t));
                }
            }
        }
    }
}
