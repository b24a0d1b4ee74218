package org.broadsheet.vocabulary;

import java.util.Objects;
import java.util.Optional;

/**
 * A code as NewsML-G2 and ninjs write it: {@code medtop:04000000}.
 *
 * @param scheme the alias of the scheme that the code is one of; no white space, no colon
 * @param code the code; no white space, colons allowed
 * @see <a href="https://iptc.org/std/NewsML-G2/guidelines/#qcodes">NewsML-G2 guidelines, QCodes</a>
 */
public record QCode(String scheme, String code) {
    /**
     * Checks both parts.
     *
     * @throws IllegalArgumentException when a part is empty or holds what it must not
     */
    public QCode {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(code, "code");
        if (!isPart(scheme) || scheme.indexOf(':') >= 0 || !isPart(code)) {
            throw new IllegalArgumentException("'" + scheme + ":" + code + "' is no QCode");
        }
    }

    /** The QCode that {@code text} is, if it is one: something, a colon, something, and no white space. */
    public static Optional<QCode> parse(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && colon < text.length() - 1 && isPart(text)
                ? Optional.of(new QCode(text.substring(0, colon), text.substring(colon + 1)))
                : Optional.empty();
    }

    /** The form in documents, {@code scheme:code}. */
    @Override
    public String toString() {
        return scheme + ":" + code;
    }

    /** White space is what XML Schema calls so: space, tab, line feed, carriage return. */
    private static boolean isPart(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
