package org.broadsheet.json.token;

import java.nio.charset.StandardCharsets;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.format.ParseException;
import org.broadsheet.source.Position;
import org.broadsheet.source.Source;
import org.broadsheet.source.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The bytes of a document. JSON is UTF-8 unless somebody says otherwise, and bytes that are no UTF-8 are refused instead
 * of guessed at. Safe for use by several threads.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259#section-8.1">RFC 8259, section 8.1</a>
 */
public final class Text {
    /** No characters. */
    public static final Text EMPTY = of("");

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int SNIFFED = 4;

    private final byte[] utf8;
    private final int start;
    private final Position origin;
    private volatile @Nullable Milestones milestones;

    private Text(byte[] utf8, int start, Position origin) {
        this.utf8 = utf8;
        this.start = start;
        this.origin = origin;
    }

    /** The bytes of a source. */
    public static Text of(Source source) {
        boolean utf8 = source.bytes().filter(bytes -> !isUtf16(bytes)).isPresent()
                && source.declared()
                        .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                        .isEmpty();
        return utf8 ? of(source.bytes().orElseThrow(), Position.START) : decoded(source);
    }

    /** A document in UTF-8 that starts at {@code origin} of its source; the array must not be changed afterwards. */
    public static Text of(byte[] utf8, Position origin) {
        var text = new Text(utf8, hasMark(utf8, 0) ? 3 : 0, origin);
        int fault = Utf8.fault(utf8, text.start);
        if (fault >= 0) {
            throw notUtf8(text.position(fault - text.start));
        }
        text.requireStart();
        return text;
    }

    /** Characters in hand; half a surrogate pair counts as its escape. */
    public static Text of(String text) {
        var whole = Words.isWellFormed(text) ? text : Escapes.halves(text);
        return of(whole, Position.START);
    }

    /** A parser of the document. */
    public JsonParser parser(JsonFactory factory) {
        return factory.createParser(ObjectReadContext.empty(), utf8, start, utf8.length - start);
    }

    /** The place before the byte that lies {@code offset} bytes behind the start. */
    public Position position(long offset) {
        var known = milestones;
        if (known == null) {
            known = Milestones.of(utf8, start);
            milestones = known;
        }
        var within = known.position((int) Math.max(0, Math.min(offset, utf8.length - start)));
        return new Position(
                (int) Math.min((long) origin.offset() + within.offset(), Integer.MAX_VALUE),
                origin.line() + within.line() - 1,
                within.line() > 1 ? within.column() : origin.column() + within.column() - 1);
    }

    private static Text of(String wellFormed, Position origin) {
        var text = new Text(wellFormed.getBytes(StandardCharsets.UTF_8), 0, origin);
        text.requireStart();
        return text;
    }

    private static Text decoded(Source source) {
        var text = source.text();
        if (!Words.isWellFormed(text)) {
            throw new ParseException(
                    "json/lone-surrogate", "the text holds half a surrogate pair, which stands for no character");
        }
        if (!source.decoding().substituted().isEmpty()) {
            int fault = source.decoding().substituted().get(0);
            throw notUtf8(of(text.substring(0, fault)).position(Integer.MAX_VALUE));
        }
        boolean mark = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return mark ? of(text.substring(1), new Position(1, 1, 2)) : of(text, Position.START);
    }

    /** Refuses what would have a parser take the bytes for UTF-16 or UTF-32, or pass over a second byte order mark. */
    private void requireStart() {
        for (int i = start; i < Math.min(start + SNIFFED, utf8.length); i++) {
            if (utf8[i] == 0 || i == start && hasMark(utf8, i)) {
                throw new ParseException(Diagnostic.error("json/not-json", "this is not JSON: this cannot stand here")
                        .at(Span.at(position(i - start))));
            }
        }
    }

    private static ParseException notUtf8(Position place) {
        return new ParseException(Diagnostic.error("json/not-utf8", "the bytes are no UTF-8, which JSON is written in")
                .at(Span.at(place)));
    }

    private static boolean hasMark(byte[] bytes, int at) {
        return bytes.length >= at + 3
                && bytes[at] == (byte) 0xEF
                && bytes[at + 1] == (byte) 0xBB
                && bytes[at + 2] == (byte) 0xBF;
    }

    private static boolean isUtf16(byte[] bytes) {
        return bytes.length >= 2
                && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                        || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
    }
}
