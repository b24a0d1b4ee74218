package org.broadsheet.parser.text.own;

import java.util.Arrays;
import java.util.Optional;
import org.broadsheet.model.Mark;

/**
 * The targets of links, <code>](href "title")</code>.
 *
 * @param closing for each opening parenthesis of the text the one that closes it, or -1; empty when nothing looks like a link
 */
record LinkTargets(int[] closing) {
    private static final LinkTargets NONE = new LinkTargets(new int[0]);

    /** Pairs all parentheses in one pass, so that many broken links stay cheap. */
    static LinkTargets of(String text) {
        if (!text.contains("](")) {
            return NONE;
        }
        int[] closing = new int[text.length()];
        int[] open = new int[text.length()];
        int depth = 0;
        Arrays.fill(closing, -1);
        for (int at = 0; at < text.length(); at = Escapes.skip(text, at)) {
            if (text.charAt(at) == '(') {
                open[depth++] = at;
            } else if (text.charAt(at) == ')' && depth > 0) {
                closing[open[--depth]] = at;
            }
        }
        return new LinkTargets(closing);
    }

    /** Where the target that opens at {@code at} ends, or -1. */
    int end(int at) {
        return at < closing.length ? closing[at] : -1;
    }

    /**
     * What stands in {@code text} between {@code start} and {@code end}, if it is a target. Looks no further than where
     * another target begins.
     */
    static Optional<Mark.Link> link(String text, int start, int end) {
        int hrefEnd = find(text, ' ', start, end);
        int title = afterBlanks(text, hrefEnd, end);
        if (hrefEnd < 0 || title == end) {
            return hrefEnd < 0 ? Optional.empty() : Optional.of(Mark.Link.to(resolved(text, start, hrefEnd)));
        }
        int titleEnd = text.charAt(title) == '"' ? find(text, '"', title + 1, end) : -1;
        return titleEnd >= 0 && titleEnd < end && afterBlanks(text, titleEnd + 1, end) == end
                ? Optional.of(
                        new Mark.Link(resolved(text, start, hrefEnd), Optional.of(resolved(text, title + 1, titleEnd))))
                : Optional.empty();
    }

    /** The first {@code wanted}, or {@code end}; -1 when another target begins before it. */
    private static int find(String text, char wanted, int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) != wanted) {
            if (text.startsWith("](", at)) {
                return -1;
            }
            at = Escapes.skip(text, at);
        }
        return at;
    }

    private static int afterBlanks(String text, int from, int end) {
        int at = from;
        while (at >= 0 && at < end && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static String resolved(String text, int start, int end) {
        return Escapes.resolve(text.substring(start, end));
    }
}
