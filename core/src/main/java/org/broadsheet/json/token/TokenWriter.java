package org.broadsheet.json.token;

import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * Writes the tokens of one document in UTF-8: the same tokens give the same bytes everywhere. Characters stand as they are,
 * but for those that {@link Escapes} tells apart. The target is left open. Not for use by several threads at once.
 */
public class TokenWriter {
    private static final int NAMES = 1_000;
    private static final Map<String, SerializableString> ENCODED = new ConcurrentHashMap<>();

    private final Encoder encoder = new Encoder();
    private final @Nullable Layout layout;
    private JsonGenerator json;
    private boolean probing;

    /** Writes to {@code out}: one line without white space when {@code compact}, else a property a line. */
    public TokenWriter(OutputStream out, boolean compact) {
        this.layout = compact ? null : new Layout();
        this.json = Json.generator(out, layout);
    }

    /** Ends the document with a line feed. */
    public final void finish() {
        json.writeRaw('\n');
        json.close();
    }

    /** Opens an object. */
    public final void open() {
        json.writeStartObject();
    }

    /** Closes the object that was opened last. */
    public final void end() {
        json.writeEndObject();
    }

    /** Opens a list. */
    public final void openList() {
        json.writeStartArray();
    }

    /** Closes the list that was opened last. */
    public final void endList() {
        json.writeEndArray();
    }

    /** The name of a property, which is a plain word. */
    public final void name(String name) {
        var known = ENCODED.get(name);
        json.writeName(known == null ? encoded(name) : known);
    }

    /** A name that somebody else gave. */
    public final void foreignName(String name) {
        json.writeName(new EscapedName(name));
    }

    /** A string. */
    public final void value(String text) {
        int size = encoder.encode(text);
        json.writeRawUTF8String(encoder.bytes(), 0, size);
    }

    /** A property that is a string. */
    public final void member(String name, String text) {
        name(name);
        value(text);
    }

    /** A property that is a string, when there is one. */
    public final void member(String name, Optional<String> text) {
        if (text.isPresent()) {
            member(name, text.get());
        }
    }

    /** A property that is a whole number. */
    public final void number(String name, long value) {
        name(name);
        json.writeNumber(value);
    }

    /** A property that is true or false. */
    public final void truth(String name, boolean value) {
        name(name);
        json.writeBoolean(value);
    }

    /** JSON as it is. */
    public final void raw(String value) {
        json.writeRawValue(value);
    }

    /** Keeps the next object on one line. */
    public final void inline() {
        if (layout != null && !probing) {
            layout.inline();
        }
    }

    /** Names are few and come again; those of a document that bears many of its own are forgotten. */
    private static SerializableString encoded(String name) {
        var encoded = new SerializedString(name);
        if (ENCODED.size() < NAMES) {
            ENCODED.put(name, encoded);
        }
        return encoded;
    }

    /** Whether nothing is written for now. */
    protected final boolean isProbing() {
        return probing;
    }

    /** Runs {@code members} without writing anything, to see what they would write. */
    protected final void probe(Runnable members) {
        JsonGenerator real = json;
        json = Json.generator(OutputStream.nullOutputStream(), null);
        probing = true;
        members.run();
        probing = false;
        json = real;
    }
}
