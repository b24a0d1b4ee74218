package org.broadsheet.parser.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.source.Decoding;
import org.broadsheet.source.Source;

/**
 * The charset of a page: what its bytes begin with, else what the caller or the server said, else what the page says, else
 * a guess.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding">HTML, determining
 *     the character encoding</a>
 */
final class Charsets {
    /** The bytes in which a page names its charset; the standard asks for 1024, pages take more. */
    private static final int HEAD = 8192;

    private static final Pattern NAMED = Pattern.compile(
            "<(?:meta|\\?xml)\\b[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})",
            Pattern.CASE_INSENSITIVE);
    /** Labels of the web that Java has no name for. */
    private static final Map<String, String> LABELS = Map.of(
            "x-gbk", "GBK",
            "x-sjis", "windows-31j",
            "ks_c_5601-1987", "x-windows-949",
            "euc-kr", "x-windows-949",
            "utf8", "UTF-8",
            "unicode-1-1-utf-8", "UTF-8",
            "x-euc-jp", "EUC-JP",
            "tis-620", "x-windows-874",
            "windows-874", "x-windows-874");

    private Charsets() {}

    /** The source with the characters that a page's own words call for. */
    static Source decoded(Source source, Optional<Charset> header) {
        Optional<byte[]> bytes = source.bytes();
        if (bytes.isEmpty() || source.declared().isPresent()) {
            return source;
        }
        Optional<Charset> charset = header.or(() -> named(bytes.get()));
        return charset.map(found -> Source.of(source.name(), bytes.get(), found))
                .orElse(source);
    }

    static String text(Source source) {
        return decoded(source, Optional.empty()).text();
    }

    /** The charset that a page says it is in. */
    private static Optional<Charset> named(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher found = NAMED.matcher(head);
        return found.find() ? find(found.group(1)) : Optional.empty();
    }

    /** The charset of a label, or of a {@code Content-Type} header that holds one. */
    static Optional<Charset> find(String words) {
        String small = words.toLowerCase(Locale.ROOT);
        int at = small.indexOf("charset=");
        String label = (at < 0 ? small : small.substring(at + 8))
                .replaceAll("[\"' ;].*", "")
                .strip();
        if (label.indexOf('/') >= 0 || label.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(LABELS.getOrDefault(label, label)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /** Whether the page had to be guessed at. */
    static boolean isGuessed(Source source) {
        return source.decoding().evidence() == Decoding.Evidence.GUESSED;
    }
}
