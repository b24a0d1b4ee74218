package org.broadsheet.parser;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.source.Source;

/**
 * The first characters of a source, without white space and a byte order mark before them. Bytes are read so that
 * the signs of markup and JSON come out right; letters beyond ASCII may not.
 *
 * @param text at most {@value #LENGTH} characters
 */
record Beginning(String text) {
    private static final int LENGTH = 1 << 16;
    private static final Pattern NAME = Pattern.compile("<(?:[\\w.-]++:)?([\\w.-]++)");

    static Beginning of(Source source) {
        String start = source.bytes().map(Beginning::decoded).orElseGet(() -> prefix(source.text()));
        int at = 0;
        while (at < start.length() && (start.charAt(at) == '\uFEFF' || Character.isWhitespace(start.charAt(at)))) {
            at++;
        }
        return new Beginning(start.substring(at));
    }

    /** Whether it begins with an XML declaration. */
    boolean isXml() {
        return text.startsWith("<?xml");
    }

    /** The local name of the first element, after declarations and comments; {@code html} for a page's DOCTYPE. */
    Optional<String> rootElement() {
        int at = 0;
        while (at >= 0 && at < text.length() && text.charAt(at) == '<') {
            if (text.regionMatches(true, at, "<!doctype html", 0, 14)) {
                return Optional.of("html");
            }
            int end = declarationEnd(at);
            if (end == at) {
                var name = NAME.matcher(text).region(at, text.length());
                return name.lookingAt() ? Optional.of(name.group(1)) : Optional.empty();
            }
            at = end < 0 ? -1 : text.indexOf('<', end);
        }
        return Optional.empty();
    }

    /** The names in the first object, when this is JSON: an object, or an array of objects. */
    Set<String> jsonNames() {
        var names = new LinkedHashSet<String>();
        int level = text.matches("(?s)\\{\\s*+[\"}].*+") ? 1 : text.matches("(?s)\\[\\s*+\\{\\s*+[\"}].*+") ? 2 : 0;
        int depth = 0;
        for (int at = 0; level > 0 && at < text.length(); at++) {
            switch (text.charAt(at)) {
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                case '"' -> {
                    int end = stringEnd(at);
                    if (depth == level && isName(end)) {
                        names.add(text.substring(at + 1, end));
                    }
                    at = end;
                }
                default -> {}
            }
            if (depth < level && names.size() > 0) {
                break;
            }
        }
        return names;
    }

    /** Where the declaration, instruction or comment at {@code at} ends; {@code at} when none is there; -1 without an end. */
    private int declarationEnd(int at) {
        if (text.startsWith("<!--", at)) {
            return text.indexOf("-->", at + 4);
        }
        if (text.startsWith("<?", at)) {
            return text.indexOf("?>", at + 2);
        }
        if (text.startsWith("<!", at)) {
            int close = text.indexOf('>', at);
            boolean subset = close > 0 && text.substring(at, close).indexOf('[') > 0;
            return subset ? text.indexOf(']', at) : close;
        }
        return at;
    }

    private int stringEnd(int quote) {
        int at = quote + 1;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, text.length());
    }

    private boolean isName(int end) {
        int at = end + 1;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() && text.charAt(at) == ':';
    }

    private static String decoded(byte[] bytes) {
        int skip =
                bytes.length > 2 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB && (bytes[2] & 0xFF) == 0xBF
                        ? 3
                        : 0;
        return new String(bytes, skip, Math.min(bytes.length - skip, LENGTH), charset(bytes));
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length < 2) {
            return StandardCharsets.ISO_8859_1;
        }
        int first = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        if (first == 0xFEFF || first < 0x100 && first > 0) {
            return StandardCharsets.UTF_16BE;
        }
        return first == 0xFFFE || bytes[1] == 0 && bytes[0] != 0
                ? StandardCharsets.UTF_16LE
                : StandardCharsets.ISO_8859_1;
    }

    private static String prefix(String text) {
        return text.substring(0, Math.min(text.length(), LENGTH));
    }
}
