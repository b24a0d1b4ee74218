package org.broadsheet.constraint;

import java.util.Locale;
import java.util.Set;

/** Tags and entities of HTML in plain text. */
final class MarkupLeft {
    private static final int LONGEST_NAME = 10;
    private static final Set<String> TAGS = Set.of(
            "a",
            "abbr",
            "b",
            "blockquote",
            "br",
            "center",
            "div",
            "em",
            "figcaption",
            "figure",
            "font",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "i",
            "iframe",
            "img",
            "li",
            "ol",
            "p",
            "script",
            "small",
            "span",
            "strike",
            "strong",
            "style",
            "sub",
            "sup",
            "table",
            "tbody",
            "td",
            "th",
            "tr",
            "u",
            "ul");
    private static final Set<String> ENTITIES = Set.of(
            "amp", "apos", "bull", "copy", "deg", "eacute", "euro", "gt", "hellip", "laquo", "ldquo", "lsquo", "lt",
            "mdash", "middot", "nbsp", "ndash", "ouml", "quot", "raquo", "rdquo", "reg", "rsquo", "shy", "szlig",
            "trade", "uuml");

    private MarkupLeft() {}

    /** Whether a tag or an entity begins at {@code at}, where {@code <} or {@code &} stands. */
    static boolean startsAt(String text, int at) {
        return text.charAt(at) == '<' ? isTag(text, at + 1) : isEntity(text, at + 1);
    }

    private static boolean isTag(String text, int at) {
        int start = at < text.length() && text.charAt(at) == '/' ? at + 1 : at;
        int end = nameEnd(text, start);
        if (end == text.length() || !TAGS.contains(text.substring(start, end).toLowerCase(Locale.ROOT))) {
            return false;
        }
        char after = text.charAt(end);
        return after == '>' || after == '/' || Character.isWhitespace(after) && closes(text, end);
    }

    /** Whether the tag, with an attribute or a stroke in it, ends before another could begin. */
    private static boolean closes(String text, int from) {
        boolean inside = false;
        for (int i = from; i < text.length() && text.charAt(i) != '<'; i++) {
            inside |= text.charAt(i) == '=' || text.charAt(i) == '/';
            if (text.charAt(i) == '>') {
                return inside;
            }
        }
        return false;
    }

    private static boolean isEntity(String text, int at) {
        if (at < text.length() && text.charAt(at) == '#') {
            int end = nameEnd(text, at + 1);
            return end > at + 1 && end < text.length() && text.charAt(end) == ';' && isNumber(text, at + 1, end);
        }
        int end = nameEnd(text, at);
        return end < text.length()
                && text.charAt(end) == ';'
                && ENTITIES.contains(text.substring(at, end).toLowerCase(Locale.ROOT));
    }

    private static boolean isNumber(String text, int from, int to) {
        boolean hex = text.charAt(from) == 'x' || text.charAt(from) == 'X';
        int at = hex ? from + 1 : from;
        while (at < to && Character.digit(text.charAt(at), hex ? 16 : 10) >= 0) {
            at++;
        }
        return at == to && text.charAt(to - 1) != 'x' && text.charAt(to - 1) != 'X';
    }

    private static int nameEnd(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < LONGEST_NAME && isOfName(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfName(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
