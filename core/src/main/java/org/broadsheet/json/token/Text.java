package org.broadsheet.json.token;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.format.ParseException;
import org.broadsheet.source.Position;
import org.broadsheet.source.Source;
import org.broadsheet.source.Span;

/**
 * The characters of a document. JSON is UTF-8 unless somebody says otherwise, and bytes that are no UTF-8 are refused
 * instead of guessed at.
 *
 * @param characters the document, and perhaps room behind it
 * @param length the number of characters
 * @param origin where it starts in its source
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259#section-8.1">RFC 8259, section 8.1</a>
 */
public record Text(char[] characters, int length, Position origin) {
    /** No characters. */
    public static final Text EMPTY = of("");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** The characters of a source. */
    public static Text of(Source source) {
        boolean utf8 = source.bytes().filter(bytes -> !isUtf16(bytes)).isPresent()
                && source.declared()
                        .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                        .isEmpty();
        return utf8 ? of(source.bytes().orElseThrow(), Position.START) : decoded(source);
    }

    /** A document in UTF-8 that starts at {@code origin} of its source. */
    public static Text of(byte[] utf8, Position origin) {
        int start = hasMark(utf8) ? 3 : 0;
        char[] characters = new char[utf8.length - start];
        var filled = CharBuffer.wrap(characters);
        var outcome = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(utf8, start, utf8.length - start), filled, true);
        var text = new Text(characters, filled.position(), origin);
        if (outcome.isError()) {
            throw notUtf8(text);
        }
        return text;
    }

    /** Characters in hand. */
    public static Text of(String text) {
        return new Text(text.toCharArray(), text.length(), Position.START);
    }

    private static Text decoded(Source source) {
        var text = source.text();
        if (!Words.isWellFormed(text)) {
            throw new ParseException(
                    "json/lone-surrogate", "the text holds half a surrogate pair, which stands for no character");
        }
        if (!source.decoding().substituted().isEmpty()) {
            throw notUtf8(of(text.substring(0, source.decoding().substituted().get(0))));
        }
        boolean mark = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return mark ? new Text(text.substring(1).toCharArray(), text.length() - 1, new Position(1, 1, 2)) : of(text);
    }

    /** The refusal of what follows the characters {@code before}. */
    private static ParseException notUtf8(Text before) {
        var counted =
                Source.of("", new String(before.characters, 0, before.length)).position(before.length);
        var place = new Position(
                before.origin.offset() + counted.offset(),
                before.origin.line() + counted.line() - 1,
                counted.line() > 1 ? counted.column() : before.origin.column() + counted.column() - 1);
        return new ParseException(Diagnostic.error("json/not-utf8", "the bytes are no UTF-8, which JSON is written in")
                .at(Span.at(place)));
    }

    private static boolean hasMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    private static boolean isUtf16(byte[] bytes) {
        return bytes.length >= 2
                && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                        || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
    }
}
