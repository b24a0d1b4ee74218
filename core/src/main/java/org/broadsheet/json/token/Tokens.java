package org.broadsheet.json.token;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.format.Limits;
import org.broadsheet.format.ParseException;
import org.broadsheet.model.ElementPath;
import org.broadsheet.source.Position;
import org.broadsheet.source.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/**
 * The tokens of one document, each with its place. A method that reads a value expects the value's first token to be the
 * current one and leaves its last one behind. Names given twice, values of another kind and input beyond a limit are
 * refused with the path of the element at hand.
 */
public class Tokens implements AutoCloseable {
    /** The path of what stands around the element that a document is about. */
    public static final String DOCUMENT = "$";

    private final JsonParser parser;
    private final Text text;
    private final Limits limits;
    private final boolean checksPairs;
    private final Places places;
    private final List<Properties> open = new ArrayList<>();
    private int opened;
    private int depth;
    private String member = "";
    private @Nullable String waiting;
    private JsonToken token = JsonToken.NOT_AVAILABLE;

    /**
     * The tokens of a document.
     *
     * @param factory makes parsers
     * @param checksPairs whether to look for halves of surrogate pairs
     */
    public Tokens(JsonFactory factory, Text text, Limits limits, boolean checksPairs) {
        this.parser = text.parser(factory);
        this.text = text;
        this.limits = limits;
        this.checksPairs = checksPairs;
        this.places = new Places(text);
        places.move(DOCUMENT);
    }

    /** A document in hand, which has no place of its own. */
    public static Tokens inHand(String json, Limits limits) {
        return new Tokens(Json.TRUSTED, Text.of(json), limits, false);
    }

    /** The places of the elements met so far. */
    public final Places places() {
        return places;
    }

    public final Limits limits() {
        return limits;
    }

    @Override
    public final void close() {
        parser.close();
    }

    /** Goes to the first token of the document. */
    public final void first() {
        if (advance() == null) {
            throw fault("json/empty", "the input is empty; a JSON document was expected");
        }
    }

    /** Makes sure that the document ends here. */
    public final void last() {
        if (advance() != null) {
            throw fault(
                    "json/trailing",
                    "the input goes on after the end of its document; a file holds one document,"
                            + " JSON Lines are read as a stream");
        }
    }

    public final boolean isObject() {
        return token == JsonToken.START_OBJECT;
    }

    public final boolean isString() {
        return token == JsonToken.VALUE_STRING;
    }

    /** Whether a list is at hand. */
    public final boolean isList() {
        return token == JsonToken.START_ARRAY;
    }

    /** Whether a number is at hand. */
    public final boolean isNumber() {
        return token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
    }

    /** Whether a null is at hand. */
    public final boolean isNull() {
        return token == JsonToken.VALUE_NULL;
    }

    /** Where the token at hand ends. */
    public final Position endOfToken() {
        return text.position(parser.currentLocation().getByteOffset());
    }

    /** The notation of the number or the word at hand. */
    public final String scalar() {
        return parser.getString();
    }

    /** Opens the object at hand; its names come from {@link #next}. */
    public final void open() {
        expect(JsonToken.START_OBJECT, "an object");
        if (opened == open.size()) {
            open.add(new Properties());
        }
        open.get(opened++).clear();
    }

    /** The next name of the object last opened, with its value at hand; null at its end. */
    public final @Nullable String next() {
        if (waiting != null) {
            String known = waiting;
            waiting = null;
            return known;
        }
        String name = name();
        if (name == null) {
            token = JsonToken.END_OBJECT;
            opened--;
            member = "";
            return null;
        }
        member = name;
        var properties = open.get(opened - 1);
        if (!properties.add(name)) {
            throw fault("json/duplicate-key", "the property " + Words.quoted(name) + " is given twice in one object");
        }
        if (properties.count() > limits.attributes()) {
            throw exceeded("attributes");
        }
        advance();
        return name;
    }

    /** Has {@link #next} tell this name once more, whose value is at hand. */
    public final void again(String name) {
        waiting = name;
    }

    /** Opens the list at hand; its elements come from {@link #element}. */
    public final void openList() {
        expect(JsonToken.START_ARRAY, "a list");
    }

    /** Goes to the next element of the list at hand; false at its end. */
    public final boolean element() {
        advance();
        return token != JsonToken.END_ARRAY;
    }

    /** The string at hand. */
    public final String string() {
        expect(JsonToken.VALUE_STRING, "a string");
        return characters();
    }

    /** The whole number at hand, which is {@code least} or more. */
    public final int number(int least) {
        return (int) number(least, Integer.MAX_VALUE);
    }

    /** The whole number at hand, which lies between the two. */
    public final long number(long least, long most) {
        expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
        boolean large = parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER;
        long value = large ? 0 : parser.getLongValue();
        if (large || value < least || value > most) {
            throw fault(
                    "json/bad-value",
                    named() + " is out of range; a whole number from " + least + " to " + most + " belongs here");
        }
        return value;
    }

    /** The flag at hand. */
    public final boolean flag() {
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            throw wrongType("true or false");
        }
        return token == JsonToken.VALUE_TRUE;
    }

    /** Steps into the component {@code name}; {@link #back} with the answer steps back. */
    public final int push(String name) {
        member = "";
        return places.push(name, -1);
    }

    /** Steps into one element of a list. */
    public final int push(String name, int index) {
        member = "";
        return places.push(name, index);
    }

    public final void back(int outer) {
        places.back(outer);
    }

    /** Goes to an element outside of the one at hand; {@link #back} with the answer goes back. */
    public final int move(String path) {
        member = "";
        return places.move(path);
    }

    /** Tells that the element at hand starts with the token at hand. */
    public final void begin() {
        places.start(offset());
    }

    /** Tells that the element at hand ends with the token at hand. */
    public final void end() {
        places.end((int) parser.currentLocation().getByteOffset());
    }

    /** Counts one more element around what follows. */
    public final void deeper() {
        if (++depth > limits.depth()) {
            throw exceeded("depth");
        }
    }

    public final void shallower() {
        depth--;
    }

    /** The bytes of the document before the token at hand. */
    public final int offset() {
        return (int) parser.currentTokenLocation().getByteOffset();
    }

    /** Where the token at hand starts. */
    public final Position start() {
        return position(offset());
    }

    /** The place before the byte that lies {@code offset} bytes behind the start of the document. */
    public final Position position(int offset) {
        return text.position(offset);
    }

    /** The value at hand as text, without white space. */
    public final String compact() {
        return compact(UnaryOperator.identity());
    }

    /** The value at hand as text, without white space, its properties called what {@code names} makes of their names. */
    public final String compact(UnaryOperator<String> names) {
        var out = new StringBuilder();
        compact(out, names);
        return out.toString();
    }

    /** The rest of the object last opened, as it goes on in {@code out} after its opening brace or its first member. */
    public final void compactRest(StringBuilder out) {
        for (String name = next(); name != null; name = next()) {
            if (out.charAt(out.length() - 1) != '{') {
                out.append(',');
            }
            Escapes.quoted(out, name).append(':');
            compact(out, UnaryOperator.identity());
        }
        out.append('}');
    }

    /** The refusal of the value at hand. */
    public final ParseException fault(String code, String message) {
        return new ParseException(
                Diagnostic.error(code, message).at(path(member)).at(Span.at(start())));
    }

    /** The refusal of what stands at {@code place} in the element at hand. */
    public final ParseException fault(String code, String message, Position place) {
        return new ParseException(Diagnostic.error(code, message).at(path()).at(Span.at(place)));
    }

    /** The refusal of the value at hand, which is of another kind than {@code expected}. */
    public final ParseException wrongType(String expected) {
        return fault("json/wrong-type", named() + " is " + Words.kind(token) + "; " + expected + " belongs here");
    }

    /** The refusal of an object without a property it cannot do without. */
    public final ParseException missing(String what, String name) {
        return fault("json/missing-property", what + " has no property '" + name + "'");
    }

    /** The refusal of the value at hand, which is none of the words that may stand here. */
    public final ParseException unknownWord(String word, String expected) {
        return fault(
                "json/bad-value", named() + " is " + Words.quoted(word) + "; one of " + expected + " belongs here");
    }

    public final ParseException exceeded(String limit) {
        var refusal = limits.exceeded(limit).diagnostic();
        return fault(refusal.code(), refusal.message());
    }

    /** The path of the element at hand, for messages. */
    public final ElementPath path() {
        return path("");
    }

    /** What stands around the edition is named from there. */
    private ElementPath path(String member) {
        var element = places.path(-1);
        if (element.startsWith(DOCUMENT)) {
            element = element.substring(Math.min(element.length(), DOCUMENT.length() + 1));
        }
        return new ElementPath(member.isEmpty() ? element : PropertyPath.of(element, member));
    }

    private String named() {
        return member.isEmpty() ? "the element" : Words.quoted(member);
    }

    private void expect(JsonToken expected, String words) {
        if (token != expected) {
            throw wrongType(words);
        }
    }

    private @Nullable JsonToken advance() {
        try {
            var next = parser.nextToken();
            token = next == null ? JsonToken.NOT_AVAILABLE : next;
            return next;
        } catch (JacksonException broken) {
            throw broken(broken, false);
        }
    }

    private @Nullable String name() {
        try {
            return parser.nextName();
        } catch (JacksonException broken) {
            throw broken(broken, false);
        }
    }

    private String characters() {
        try {
            var text = parser.getString();
            if (text.length() > limits.textLength()) {
                throw exceeded("text-length");
            }
            if (checksPairs && !Words.isWellFormed(text)) {
                throw fault(
                        "json/lone-surrogate", named() + " holds half a surrogate pair; it stands for no character");
            }
            return text;
        } catch (JacksonException broken) {
            throw broken(broken, true);
        }
    }

    private ParseException broken(JacksonException broken, boolean inString) {
        var location = broken.getLocation();
        var place = location == null ? start() : text.position(location.getByteOffset());
        return new ParseException(
                Faults.of(broken, limits, inString).at(path(member)).at(Span.at(place)));
    }

    /** Copies the value at hand, however deep, without recursion. */
    private void compact(StringBuilder out, UnaryOperator<String> names) {
        var closers = new StringBuilder();
        begin(out, closers);
        while (closers.length() > 0) {
            int last = closers.length() - 1;
            if (advanceWithin(closers.charAt(last), out, names)) {
                begin(out, closers);
            } else {
                out.append(closers.charAt(last));
                closers.setLength(last);
                shallower();
            }
        }
    }

    /** Goes to the next value of an object or a list that is being copied; false at its end. */
    private boolean advanceWithin(char closer, StringBuilder out, UnaryOperator<String> names) {
        char before = out.charAt(out.length() - 1);
        String name = closer == '}' ? next() : "";
        if (name == null || closer == ']' && !element()) {
            return false;
        }
        if (before != '{' && before != '[') {
            out.append(',');
        }
        if (closer == '}') {
            Escapes.quoted(out, names.apply(name)).append(':');
        }
        return true;
    }

    private void begin(StringBuilder out, StringBuilder closers) {
        switch (token) {
            case START_OBJECT -> {
                deeper();
                open();
                out.append('{');
                closers.append('}');
            }
            case START_ARRAY -> {
                deeper();
                out.append('[');
                closers.append(']');
            }
            case VALUE_STRING -> Escapes.quoted(out, characters());
            default -> out.append(parser.getString());
        }
    }
}
