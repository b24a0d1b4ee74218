package org.broadsheet.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.format.Limits;
import org.broadsheet.json.token.Escapes;
import org.broadsheet.json.token.Json;
import org.broadsheet.json.token.PropertyPath;
import org.broadsheet.json.token.Text;
import org.broadsheet.json.token.Tokens;
import org.broadsheet.json.token.Words;
import org.broadsheet.model.Metadata;
import org.broadsheet.source.Position;
import org.broadsheet.source.SourceMap;
import org.broadsheet.source.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.json.JsonFactory;

/** One document while it is read: its tokens, the places of its elements, and what this version does not know. */
final class Input extends Tokens {
    private static final String STRICT = "; this reader was told to be strict";

    private final Supplier<JsonParser> ahead;
    private @Nullable TypeIndex types;
    private final boolean strict;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private Unknowns unknowns = new Unknowns(-1);
    private int blocks;

    private Input(JsonFactory factory, Text text, Limits limits, boolean strict) {
        super(factory, text, limits, strict);
        this.ahead = () -> text.parser(factory);
        this.strict = strict;
    }

    /** A document to be read within limits; strictly, when every liberty is an error. */
    static Input of(JsonFactory factory, Text text, Limits limits, boolean strict) {
        return new Input(factory, text, limits, strict);
    }

    /** A value in hand. */
    static Input of(String json, Limits limits) {
        return new Input(Json.TRUSTED, Text.of(json), limits, false);
    }

    /** Opens the object at hand and tells its type, wherever in it that stands. */
    Typed openTyped(String what) {
        open();
        String first = next();
        if ("type".equals(first)) {
            return new Typed(string(), true);
        }
        if (first != null) {
            again(first);
            var type = types().find(offset());
            if (type != null) {
                return new Typed(type, false);
            }
        }
        throw missing(what, "type");
    }

    /**
     * What kind of element an object says it is.
     *
     * @param type the word
     * @param isFirst whether the word stood first, so that it will not be met again
     */
    record Typed(String type, boolean isFirst) {}

    /** The whole of the object last opened as text without white space. */
    String rest(Typed typed) {
        var out = new StringBuilder("{");
        if (typed.isFirst) {
            Escapes.quoted(out.append("\"type\":"), typed.type);
        }
        compactRest(out);
        return out.toString();
    }

    /** A component that has a place of its own. */
    <T> T child(String name, Supplier<T> reader) {
        int outer = push(name);
        T element = placed(reader);
        back(outer);
        return element;
    }

    /** The element of the given path, wherever that is. */
    <T> T elsewhere(String path, Supplier<T> reader) {
        int here = move(path);
        T element = placed(reader);
        back(here);
        return element;
    }

    /** A list of elements that have places of their own. */
    <T> List<T> list(String name, Supplier<T> reader) {
        openList();
        var elements = new ArrayList<T>();
        while (element()) {
            int outer = push(name, elements.size());
            elements.add(placed(reader));
            back(outer);
        }
        return elements;
    }

    /** A string that has a place of its own. */
    String text(String name) {
        return child(name, this::string);
    }

    /** Counts one more block. */
    void block() {
        if (++blocks > limits().blocks()) {
            throw exceeded("blocks");
        }
    }

    /** Keeps the value at hand, of a property that this version does not know. */
    void unknown(String name) {
        refuseUnknown(name);
        keep(PropertyPath.of(within(""), name), compact());
    }

    /** Keeps JSON that this version does not know. */
    void keep(String path, String json) {
        unknowns.add(path, json);
    }

    /** The path of a component as seen from the nearest element with metadata, or that of the element at hand. */
    String within(String component) {
        var element = places().path(unknowns.owner());
        return element.isEmpty() || component.isEmpty() ? element + component : element + "." + component;
    }

    void refuseUnknown(String name) {
        refuseIfStrict("json/unknown-property", "the property " + Words.quoted(name) + " is unknown");
    }

    /** Refuses what is unknown when reading strictly. */
    void refuseIfStrict(String code, String message) {
        if (strict) {
            throw fault(code, message + STRICT);
        }
    }

    /** Starts to keep what is unknown with the element at hand; {@link #leave} ends that. */
    Unknowns enter() {
        var outer = unknowns;
        unknowns = new Unknowns(places().current());
        return outer;
    }

    /** The facts of the element at hand, and what was unknown in it. */
    Metadata leave(Unknowns outer, Metadata metadata) {
        var complete = unknowns.with(metadata);
        unknowns = outer;
        return complete;
    }

    /** Keeps what was unknown in the element at hand with what is around it. */
    void merge(Unknowns outer) {
        outer.add(unknowns);
        unknowns = outer;
    }

    /** The facts of the document, and what was unknown in it. */
    Metadata complete(Metadata metadata) {
        return unknowns.with(metadata);
    }

    /** Tells a liberty that was taken; strictly, it is refused. */
    void warn(String code, String message, Position place) {
        if (strict) {
            throw fault(code, message + STRICT, place);
        }
        diagnostics.add(Diagnostic.warning(code, message).at(path()).at(Span.at(place)));
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    SourceMap sourceMap() {
        return new SourceMap(places());
    }

    private <T> T placed(Supplier<T> reader) {
        begin();
        T element = reader.get();
        end();
        return element;
    }

    private TypeIndex types() {
        if (types == null) {
            types = new TypeIndex(ahead.get());
        }
        return types;
    }
}
