package org.broadsheet.vocabulary;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A vocabulary of codes. The URI of a concept is the URI of its scheme with the code put to its end.
 *
 * @param alias what stands for the scheme in QCodes
 * @param uri what identifies it everywhere
 */
public record Scheme(String alias, String uri) {
    private static final String UNRESERVED = "-._~";

    /** Checks for null. */
    public Scheme {
        Objects.requireNonNull(alias, "alias");
        Objects.requireNonNull(uri, "uri");
    }

    /** The code {@code code} of this scheme. */
    public QCode code(String code) {
        return new QCode(alias, code);
    }

    /**
     * The code of this scheme that a word of any kind stands for: letters and digits of every script, {@code -._~} as they
     * are, everything else percent-encoded as UTF-8; a percent sign alone stands for no word at all.
     */
    public QCode word(String word) {
        if (isCode(word)) {
            return code(word);
        }
        var code = new StringBuilder(word.length());
        word.codePoints().forEach(c -> append(code, c));
        return code(word.isEmpty() ? "%" : code.toString());
    }

    /** The word that {@link #word} makes {@code code} of; what is no such code stays as it is. */
    public String wordOf(String code) {
        if (code.indexOf('%') < 0) {
            return code;
        }
        if (code.equals("%")) {
            return "";
        }
        try {
            return URLDecoder.decode(code.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return code;
        }
    }

    /** The URI of the concept that {@code code} stands for in this scheme. */
    public String uriOf(String code) {
        return uri + code;
    }

    /** Whether a word is its own code: letters and digits of ASCII, as most words are. */
    private static boolean isCode(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || UNRESERVED.indexOf(c) >= 0)) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    private static void append(StringBuilder code, int c) {
        if (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0) {
            code.appendCodePoint(c);
            return;
        }
        for (byte octet : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            code.append('%')
                    .append(Character.toUpperCase(Character.forDigit(octet >> 4 & 0xF, 16)))
                    .append(Character.toUpperCase(Character.forDigit(octet & 0xF, 16)));
        }
    }
}
