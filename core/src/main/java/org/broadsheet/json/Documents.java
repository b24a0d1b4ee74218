package org.broadsheet.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.broadsheet.format.Limits;
import org.broadsheet.format.ParseException;
import org.broadsheet.source.Position;
import org.broadsheet.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of UTF-8 into documents, by the brackets of their roots. What starts with no such bracket is a document
 * to the end of its line, for the reader to refuse.
 */
final class Documents {
    private final InputStream in;
    private final Limits limits;
    private final byte[] chunk = new byte[1 << 16];
    private final ByteArrayOutputStream document = new ByteArrayOutputStream();
    private int at;
    private int end;
    private long offset;
    private int line = 1;
    private int column = 1;
    private int before;

    Documents(InputStream in, Limits limits) {
        this.in = in;
        this.limits = limits;
    }

    /**
     * The bytes of one document.
     *
     * @param utf8 the bytes
     * @param origin where it starts in the stream
     */
    record Piece(byte[] utf8, Position origin) {}

    /** The next document; null at the end of the stream. */
    @Nullable
    Piece next() throws IOException {
        if (offset == 0) {
            passMark();
        }
        while (has() && isSpace(chunk[at])) {
            pass();
        }
        if (!has()) {
            return null;
        }
        var origin = new Position((int) Math.min(offset, Integer.MAX_VALUE), line, column);
        document.reset();
        if (chunk[at] == '{') {
            object(origin);
        } else {
            line(origin);
        }
        return new Piece(document.toByteArray(), origin);
    }

    /** Takes all to the bracket that closes the one at hand, or to the end. */
    private void object(Position origin) throws IOException {
        int depth = 0;
        boolean quoted = false;
        boolean escaped = false;
        do {
            byte b = take(origin);
            if (escaped) {
                escaped = false;
            } else if (b == '"') {
                quoted = !quoted;
            } else if (quoted) {
                escaped = b == '\\';
            } else if (b == '{' || b == '[') {
                depth++;
            } else if (b == '}' || b == ']') {
                depth--;
            }
        } while (depth > 0 && has());
    }

    private void line(Position origin) throws IOException {
        while (has() && chunk[at] != '\n' && chunk[at] != '\r') {
            take(origin);
        }
    }

    private byte take(Position origin) {
        if (document.size() >= limits.bytes()) {
            throw new ParseException(limits.exceeded("bytes").diagnostic().at(Span.at(origin)));
        }
        byte b = chunk[at];
        document.write(b);
        pass();
        return b;
    }

    /** Steps over a byte, and counts the characters and lines that start with it. */
    private void pass() {
        byte b = chunk[at++];
        boolean continues = (b & 0xC0) == 0x80;
        int units = continues ? 0 : (b & 0xF8) == 0xF0 ? 2 : 1;
        offset += units;
        if (b == '\n' && before == '\r') {
            column = 1;
        } else if (b == '\n' || b == '\r') {
            line++;
            column = 1;
        } else {
            column += units;
        }
        before = b;
    }

    private void passMark() throws IOException {
        boolean marked = has()
                && end - at >= 3
                && chunk[at] == (byte) 0xEF
                && chunk[at + 1] == (byte) 0xBB
                && chunk[at + 2] == (byte) 0xBF;
        at += marked ? 3 : 0;
    }

    private boolean has() throws IOException {
        if (at < end) {
            return true;
        }
        at = 0;
        end = in.read(chunk);
        return end > 0;
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\t' || b == '\n' || b == '\r';
    }
}
