package org.broadsheet.json.token;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * Two spaces a level, one property a line, LF; an object that is written inline takes one line. Serves one generator.
 */
public final class Layout implements PrettyPrinter {
    private static final int NOWHERE = Integer.MAX_VALUE;
    private static final int SHALLOW = 32;
    private static final SerializableString COLON = new SerializedString(": ");
    private static final SerializableString COMMA = new SerializedString(", ");
    private static final List<SerializableString> STARTS = lines("");
    private static final List<SerializableString> SEPARATORS = lines(",");

    private int level;
    private int inline = NOWHERE;
    private boolean next;

    /** Keeps the next object on its line. */
    public void inline() {
        next = true;
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) {
        json.writeRaw('{');
        level++;
        if (next) {
            inline = level;
            next = false;
        }
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        line(json);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
        json.writeRaw(COLON);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        separator(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int members) {
        boolean ends = level == inline;
        level--;
        if (ends) {
            inline = NOWHERE;
        } else if (members > 0) {
            line(json);
        }
        json.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        json.writeRaw('[');
        level++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        line(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        separator(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
        level--;
        if (values > 0) {
            line(json);
        }
        json.writeRaw(']');
    }

    private void separator(JsonGenerator json) {
        if (level >= inline) {
            json.writeRaw(COMMA);
        } else {
            json.writeRaw(level < SHALLOW ? SEPARATORS.get(level) : line(",", level));
        }
    }

    private void line(JsonGenerator json) {
        if (level < inline) {
            json.writeRaw(level < SHALLOW ? STARTS.get(level) : line("", level));
        }
    }

    private static SerializableString line(String end, int level) {
        return new SerializedString(end + "\n" + "  ".repeat(level));
    }

    private static List<SerializableString> lines(String end) {
        var lines = new ArrayList<SerializableString>();
        for (int level = 0; level < SHALLOW; level++) {
            lines.add(line(end, level));
        }
        return List.copyOf(lines);
    }
}
