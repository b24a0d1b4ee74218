package org.broadsheet.json.token;

import java.util.Arrays;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * Two spaces a level, one property a line, LF; an object that is written inline takes one line. Serves one generator.
 */
public final class Layout implements PrettyPrinter {
    private static final int NOWHERE = Integer.MAX_VALUE;

    private char[] lineStart = new char[65];
    private int level;
    private int inline = NOWHERE;
    private boolean next;

    /** For one generator. */
    public Layout() {
        Arrays.fill(lineStart, ' ');
        lineStart[0] = '\n';
    }

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
        json.writeRaw(": ");
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
        json.writeRaw(',');
        if (level >= inline) {
            json.writeRaw(' ');
        } else {
            line(json);
        }
    }

    private void line(JsonGenerator json) {
        if (level >= inline) {
            return;
        }
        int length = 1 + 2 * level;
        if (length > lineStart.length) {
            int from = lineStart.length;
            lineStart = Arrays.copyOf(lineStart, 2 * length);
            Arrays.fill(lineStart, from, lineStart.length, ' ');
        }
        json.writeRaw(lineStart, 0, length);
    }
}
