package org.broadsheet.constraint;

import java.util.Locale;

/** The characters of URIs. */
final class UriText {
    private static final String FORBIDDEN = "<>\"{}|\\^`";

    private UriText() {}

    /** Whether {@code text} begins with a scheme and holds no character that URIs and their kin in other scripts have not. */
    static boolean isAbsolute(CharSequence text) {
        int colon = colon(text);
        if (colon < 1 || colon == text.length() - 1) {
            return false;
        }
        for (int i = colon + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' '
                    || c >= '\u007f' && c <= '\u00a0'
                    || FORBIDDEN.indexOf(c) >= 0
                    || c == '%' && !isOctet(text, i)) {
                return false;
            }
        }
        return true;
    }

    /** The scheme as a browser understands it, in lower case; empty where there is none, as in relative URLs. */
    static String scheme(CharSequence url) {
        int colon = colon(url);
        if (colon > 0) {
            return lower(url.subSequence(0, colon).toString());
        }
        for (int i = 0; i < url.length() && isOfScheme(url.charAt(i)); i++) {
            if (url.charAt(i) <= ' ') {
                return spelled(url);
            }
        }
        return "";
    }

    /** The scheme of a URL with blanks or controls in it; these do not count. */
    private static String spelled(CharSequence url) {
        var scheme = new StringBuilder();
        for (int i = 0; i < url.length() && isOfScheme(url.charAt(i)); i++) {
            if (url.charAt(i) > ' ') {
                scheme.append(url.charAt(i));
            }
            if (i + 1 < url.length() && url.charAt(i + 1) == ':') {
                return colon(scheme.toString() + ":") > 0 ? lower(scheme.toString()) : "";
            }
        }
        return "";
    }

    private static boolean isOfScheme(char c) {
        return c <= ' ' || isLetter(c) || c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.';
    }

    /** The place of the colon behind a scheme; -1 where there is none. */
    private static int colon(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return i > 0 ? i : -1;
            }
            if (!isLetter(c) && (i == 0 || !isOfScheme(c) || c <= ' ')) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isOctet(CharSequence text, int at) {
        return at + 2 < text.length() && isHex(text.charAt(at + 1)) && isHex(text.charAt(at + 2));
    }

    private static boolean isHex(char c) {
        return Character.digit(c, 16) >= 0 && c < '\u0080';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static String lower(String scheme) {
        return scheme.toLowerCase(Locale.ROOT);
    }
}
