package org.broadsheet.parser.text.header;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words of other charsets in header fields: {@code =?utf-8?Q?caf=C3=A9?=}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2047">RFC 2047</a>
 */
final class EncodedWords {
    private static final Pattern WORD =
            Pattern.compile("=\\?(?<charset>[!-)+-<>@-~]{1,40})\\?(?<kind>[BbQq])\\?(?<text>[!->@-~]*)\\?=");

    private final StringBuilder words = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private @Nullable Charset open;
    private boolean unread;

    private EncodedWords() {}

    /**
     * A field's value.
     *
     * @param words the words it means
     * @param unread whether some of them are in a charset or a form that cannot be read, and stand as written
     */
    record Value(String words, boolean unread) {}

    static Value decoded(String value) {
        var decoding = new EncodedWords();
        Matcher word = WORD.matcher(value);
        int end = 0;
        while (word.find()) {
            decoding.between(value.substring(end, word.start()), end > 0);
            decoding.add(word);
            end = word.end();
        }
        decoding.flush();
        decoding.words.append(value, end, value.length());
        return new Value(decoding.words.toString(), decoding.unread);
    }

    /** Blanks between two encoded words mean nothing. */
    private void between(String plain, boolean afterWord) {
        if (!afterWord || !plain.isBlank()) {
            flush();
            words.append(plain);
        }
    }

    /** Bytes of neighbours in one charset belong together: some mailers cut letters in two. */
    private void add(Matcher word) {
        var charset = charset(word.group("charset"));
        var decoded = charset.flatMap(known -> bytes(word));
        if (decoded.isEmpty()) {
            flush();
            words.append(word.group());
            unread = true;
            return;
        }
        if (!charset.get().equals(open)) {
            flush();
        }
        open = charset.get();
        bytes.writeBytes(decoded.get());
    }

    private void flush() {
        if (open != null) {
            words.append(bytes.toString(open));
            bytes.reset();
            open = null;
        }
    }

    private static Optional<byte[]> bytes(Matcher word) {
        boolean base64 = word.group("kind").equalsIgnoreCase("B");
        try {
            return Optional.of(base64 ? Base64.getDecoder().decode(word.group("text")) : quoted(word.group("text")));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    private static byte[] quoted(String text) {
        var quoted = new ByteArrayOutputStream();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            int code = c == '=' && at + 2 < text.length() ? hex(text, at + 1) : -1;
            quoted.write(code >= 0 ? code : c == '_' ? ' ' : c);
            at += code >= 0 ? 2 : 0;
        }
        return quoted.toByteArray();
    }

    private static int hex(String text, int at) {
        int high = Character.digit(text.charAt(at), 16);
        int low = Character.digit(text.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    /** A charset by its name, without the language that RFC 2231 puts behind it. */
    private static Optional<Charset> charset(String name) {
        var plain = name.split("\\*", 2)[0];
        try {
            return Optional.of(plain.equalsIgnoreCase("us-ascii") ? StandardCharsets.UTF_8 : Charset.forName(plain));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
