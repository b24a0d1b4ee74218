package org.broadsheet.renderer.markup;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses that may stand in an output: {@code http}, {@code https}, {@code mailto} and relative ones. A scheme is read
 * the way browsers read it, which pass over leading controls and over tabs and line ends in the middle of a word.
 *
 * @see <a href="https://url.spec.whatwg.org/#concept-basic-url-parser">the URL standard</a>
 */
public final class SafeUrl {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*+):");
    private static final Pattern WEB = Pattern.compile(
            "//(?:[^\\s/?#\\\\@<>^|%\"`{}\\[\\]]*@)?+(?:[^\\s/?#\\\\@<>^|%\"`{}\\[\\]:]+|\\[[0-9A-Fa-f:.]+\\])(?::\\d{0,5})?(?:[/?#].*)?",
            Pattern.DOTALL);

    private static final Pattern HOST = Pattern.compile("[A-Za-z]++://[^/?#]*+");

    private SafeUrl() {}

    /**
     * The address as it may be written, characters that no URL holds percent-encoded; empty when it is blank, leads
     * nowhere or has a scheme that is not allowed.
     */
    public static Optional<String> of(String href) {
        String url = stripped(href);
        Matcher scheme = SCHEME.matcher(url);
        if (url.isEmpty() || scheme.lookingAt() && !isAllowed(scheme.group(1), url.substring(scheme.end()))) {
            return Optional.empty();
        }
        return Optional.of(encoded(url));
    }

    /** Whether an address names its scheme, and so leads the same way from everywhere. */
    public static boolean isAbsolute(String url) {
        return SCHEME.matcher(url).lookingAt();
    }

    private static boolean isAllowed(String scheme, String rest) {
        String name = scheme.toLowerCase(Locale.ROOT);
        return SCHEMES.contains(name)
                && (name.equals("mailto") || WEB.matcher(rest).matches());
    }

    private static String stripped(String href) {
        int start = 0;
        int end = href.length();
        while (start < end && href.charAt(start) <= ' ') {
            start++;
        }
        while (start < end && href.charAt(end - 1) <= ' ') {
            end--;
        }
        return href.substring(start, end).replaceAll("[\\t\\n\\r]", "");
    }

    private static String encoded(String url) {
        var encoded = new StringBuilder(url.length());
        int host = endOfHost(url);
        boolean inFragment = false;
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            boolean literal = i < host && (c == '[' || c == ']');
            if (!literal && isForbidden(c, inFragment) || c == '%' && !isEscape(url, i)) {
                percent(encoded, c);
            } else {
                encoded.append(c);
            }
            inFragment |= c == '#';
        }
        return encoded.toString();
    }

    private static int endOfHost(String url) {
        Matcher host = HOST.matcher(url);
        return host.lookingAt() ? host.end() : 0;
    }

    private static boolean isForbidden(char c, boolean inFragment) {
        return c <= ' ' || c >= 0x7F && c <= 0x9F || "\"<>[]\\^`{|}".indexOf(c) >= 0 || c == '#' && inFragment;
    }

    private static boolean isEscape(String url, int at) {
        return at + 2 < url.length()
                && Character.digit(url.charAt(at + 1), 16) >= 0
                && Character.digit(url.charAt(at + 2), 16) >= 0;
    }

    private static void percent(StringBuilder encoded, char c) {
        for (byte octet : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
            encoded.append('%').append(String.format(Locale.ROOT, "%02X", octet & 0xFF));
        }
    }
}
