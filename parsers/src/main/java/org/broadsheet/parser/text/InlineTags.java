package org.broadsheet.parser.text;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.model.Mark;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/** Pairs the HTML tags among the children of one node that set words apart. A tag without partner is text. */
final class InlineTags {
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z]{1,6})\\s*>");

    /** Underlined words are stressed words. */
    private static final Map<String, Mark> MARKS = Map.of(
            "sub", Mark.Style.SUBSCRIPT,
            "sup", Mark.Style.SUPERSCRIPT,
            "b", Mark.Style.STRONG,
            "strong", Mark.Style.STRONG,
            "i", Mark.Style.EMPHASIS,
            "em", Mark.Style.EMPHASIS,
            "u", Mark.Style.EMPHASIS);

    private final Set<Node> paired = Collections.newSetFromMap(new IdentityHashMap<>());

    private InlineTags() {}

    static InlineTags of(Node parent) {
        var tags = new InlineTags();
        Deque<HtmlInline> open = new ArrayDeque<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof HtmlInline html && mark(html).isPresent()) {
                tags.pair(html, open);
            }
        }
        return tags;
    }

    private void pair(HtmlInline html, Deque<HtmlInline> open) {
        if (!isClosing(html)) {
            open.push(html);
        } else if (!open.isEmpty() && name(open.peek()).equals(name(html))) {
            paired.add(open.pop());
            paired.add(html);
        }
    }

    boolean isPaired(HtmlInline html) {
        return paired.contains(html);
    }

    /** The mark that a tag starts or ends. */
    static Optional<Mark> mark(HtmlInline html) {
        return Optional.ofNullable(MARKS.get(name(html)));
    }

    static boolean isClosing(HtmlInline html) {
        return html.getLiteral().startsWith("</");
    }

    private static String name(HtmlInline html) {
        Matcher tag = TAG.matcher(html.getLiteral());
        return tag.matches() ? tag.group(2).toLowerCase(Locale.ROOT) : "";
    }
}
