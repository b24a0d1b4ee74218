package org.broadsheet.renderer.html;

import static org.broadsheet.renderer.markup.Markup.element;
import static org.broadsheet.renderer.markup.Markup.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.broadsheet.renderer.markup.Element;
import org.broadsheet.renderer.markup.SafeUrl;

/**
 * How a page is dressed.
 *
 * @param builtIn whether the page holds the newspaper's style sheet
 * @param href the address of a style sheet of the caller's
 */
record StyleSheet(boolean builtIn, Optional<String> href) {
    /** The page as it is. */
    static final StyleSheet NONE = new StyleSheet(false, Optional.empty());

    /** The newspaper, in the page itself. */
    static final StyleSheet NEWSPAPER = new StyleSheet(true, Optional.empty());

    /** The newspaper's rules, one file for each of its concerns. */
    static final String RULES = List.of("page", "story", "columns", "scripts", "vertical", "print").stream()
            .map(name -> resource("newspaper/" + name + ".css"))
            .collect(Collectors.joining("\n", "\n", ""));

    private static final String HASH = hash(RULES);

    /**
     * The style sheet at an address.
     *
     * @throws IllegalArgumentException when that is neither http, https nor relative
     */
    static StyleSheet at(String href) {
        String url = SafeUrl.of(href)
                .filter(address -> !address.regionMatches(true, 0, "mailto:", 0, 7))
                .orElseThrow(() -> new IllegalArgumentException("'" + href + "' is no address of a style sheet"));
        return new StyleSheet(false, Optional.of(url));
    }

    /**
     * Nothing is loaded but pictures and media, nothing runs, and no other style applies.
     *
     * @see <a href="https://www.w3.org/TR/CSP3/">Content Security Policy</a>
     */
    String policy() {
        String source = builtIn ? "'sha256-" + HASH + "'" : href.isPresent() ? "*" : "'none'";
        return "default-src 'none'; img-src *; media-src *; style-src " + source
                + "; base-uri 'none'; form-action 'none'";
    }

    /** What the head ends with. */
    Optional<Element> rules() {
        return builtIn
                ? Optional.of(element("style", text(RULES)))
                : href.map(url -> element("link").with("rel", "stylesheet").with("href", url));
    }

    private static String hash(String rules) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(rules.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static String resource(String name) {
        try (var in = Objects.requireNonNull(StyleSheet.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
