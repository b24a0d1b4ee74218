package org.broadsheet.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.broadsheet.format.ParseException;
import org.broadsheet.source.Decoding;
import org.broadsheet.source.PassingText;
import org.broadsheet.source.Source;

/** Finds out the charset of XML in bytes, and makes text of it. */
public final class XmlBytes {
    private static final int DECLARATION = 256;
    private static final char MARK = (char) 0xFEFF;
    private static final Pattern ENCODING =
            Pattern.compile("(?:\\xEF\\xBB\\xBF)?<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z][\\w.-]*)[\"']");
    private static final Pattern WIDE = Pattern.compile("UTF-(?:16|32)");

    private XmlBytes() {}

    /**
     * The source with the charset that its XML declaration names, unless somebody named one before. The characters of a
     * source that was made of characters stay as they are.
     *
     * @throws ParseException when there is no such charset, or when the bytes are not in it
     * @see <a href="https://www.w3.org/TR/xml/#charencoding">XML 1.0, 4.3.3</a>
     */
    public static Source decoded(Source source) {
        if (source.bytes().isEmpty() || source.declared().isPresent()) {
            return source;
        }
        byte[] bytes = source.bytes().get();
        String name = encoding(bytes);
        Charset declared = charset(name);
        Source text = declared.equals(StandardCharsets.UTF_8) ? source : Source.of(source.name(), bytes, declared);
        Decoding decoding = text.decoding();
        boolean guessed = decoding.evidence() == Decoding.Evidence.GUESSED;
        if (guessed && !WIDE.matcher(decoding.charset().name()).lookingAt()) {
            throw misread(name, declared, source.name(), bytes);
        }
        return text;
    }

    /**
     * The text of a stream, in the charset of its byte order mark, else in the one that its XML declaration names, else in
     * UTF-8. It is read as it is asked for, and left open; bytes that are not in that charset make the reading fail.
     *
     * @throws IOException when the beginning cannot be read
     * @throws ParseException when there is no such charset
     */
    public static PassingText passing(String name, InputStream bytes) throws IOException {
        byte[] start = bytes.readNBytes(DECLARATION);
        Source head = Source.of(name, start);
        Optional<Charset> wide = Optional.of(head.decoding().charset())
                .filter(charset -> WIDE.matcher(charset.name()).lookingAt());
        CharsetDecoder decoder = wide.orElseGet(() -> charset(encoding(start))).newDecoder();
        var characters = new InputStreamReader(
                new SequenceInputStream(new ByteArrayInputStream(start), bytes),
                decoder.onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT));
        try {
            return new PassingText(name, withoutMark(characters));
        } catch (CharacterCodingException broken) {
            throw refusal(broken);
        }
    }

    private static Reader withoutMark(Reader characters) throws IOException {
        var ahead = new PushbackReader(characters);
        int first = ahead.read();
        while (first == MARK) {
            first = ahead.read();
        }
        if (first >= 0) {
            ahead.unread(first);
        }
        return ahead;
    }

    /** What to tell of bytes that did not become characters. */
    static ParseException refusal(IOException failure) {
        if (failure instanceof CharacterCodingException) {
            return new ParseException(
                    "xml/not-well-formed",
                    "the XML is not well-formed: its bytes are not in the encoding that it declares; name the charset to"
                            + " read it");
        }
        throw new UncheckedIOException(failure);
    }

    private static String encoding(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
        var encoding = ENCODING.matcher(start);
        return encoding.lookingAt() ? encoding.group(1) : "UTF-8";
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException unknown) {
            throw new ParseException(
                    "xml/encoding-unknown",
                    "the XML declares the encoding '" + name
                            + "', which is none that is known; name the charset to read it");
        }
    }

    private static ParseException misread(String name, Charset declared, String source, byte[] bytes) {
        Source broken = Source.of(source, new String(bytes, declared));
        int offset = Math.max(broken.text().indexOf('\uFFFD'), 0);
        return new ParseException(
                "xml/not-well-formed",
                "the XML is not well-formed: its bytes are not in the encoding " + name
                        + "; name the charset to read it",
                broken.span(offset, offset));
    }
}
