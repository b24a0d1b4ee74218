package org.broadsheet.renderer.ninjs;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * URIs as the format {@code uri} of JSON Schema has them: absolute, in ASCII.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3986">RFC 3986</a>
 */
final class Uris {
    private static final String FORBIDDEN = "\"<>\\^`{|}";

    private Uris() {}

    /** Whether a text is such a URI. */
    static boolean isUri(String text) {
        try {
            return text.chars().allMatch(c -> c > ' ' && c < 0x7F) && new URI(text).isAbsolute();
        } catch (URISyntaxException noUri) {
            return false;
        }
    }

    /** Whether a text is the address of a page rather than the name of somebody. */
    static boolean isWeb(String text) {
        return (text.startsWith("http://") || text.startsWith("https://"))
                && text.chars().noneMatch(c -> c <= ' ');
    }

    /** The URI that an address stands for: what a URI cannot hold is percent-encoded; none when it is not absolute. */
    static Optional<String> of(String address) {
        if (isUri(address)) {
            return Optional.of(address);
        }
        return Optional.of(encoded(address.strip())).filter(Uris::isUri);
    }

    private static String encoded(String address) {
        var encoded = new StringBuilder(address.length() + 16);
        address.codePoints().forEach(c -> {
            if (c > ' ' && c < 0x7F && FORBIDDEN.indexOf(c) < 0) {
                encoded.append((char) c);
            } else {
                percent(encoded, c);
            }
        });
        return encoded.toString();
    }

    private static void percent(StringBuilder encoded, int c) {
        for (byte octet : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            encoded.append(String.format(Locale.ROOT, "%%%02X", octet & 0xFF));
        }
    }
}
