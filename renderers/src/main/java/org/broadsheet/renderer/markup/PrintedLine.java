package org.broadsheet.renderer.markup;

import static org.broadsheet.renderer.markup.Markup.element;
import static org.broadsheet.renderer.markup.Markup.text;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.model.Contributor;

/**
 * A line as printed, with an element around each fact that was understood in it. A fact whose words the line does not
 * hold, or not in this order, stands as an empty {@code data} element between the words. Not for several threads.
 */
public final class PrintedLine {
    private final String line;
    private final List<Markup> markup = new ArrayList<>();
    private int at;

    /** The line as printed. */
    public PrintedLine(String line) {
        this.line = line;
    }

    /** The line with the names of its contributors marked. */
    public static List<Markup> of(String line, List<Contributor> contributors) {
        var printed = new PrintedLine(line);
        contributors.forEach(printed::contributor);
        return printed.markup();
    }

    /** Marks the next place where {@code words} stand with the element {@code mark}, or leaves them as data. */
    public void mark(Element mark, String words) {
        int found = words.isBlank() ? -1 : line.indexOf(words, at);
        if (found < 0) {
            markup.add(element("data").with("value", words).withAll(mark.attributes()));
            return;
        }
        words(found);
        markup.add(mark.plus(List.of(text(words))));
        at = found + words.length();
    }

    /** The line so far marked, with the rest of its words. */
    public List<Markup> markup() {
        words(line.length());
        return List.copyOf(markup);
    }

    private void words(int end) {
        if (end > at) {
            markup.add(text(line.substring(at, end)));
            at = end;
        }
    }

    private void contributor(Contributor contributor) {
        mark(contributorMark(contributor), contributor.name());
    }

    /** The empty element that bears all that is known of a contributor but the name. */
    public static Element contributorMark(Contributor contributor) {
        return element("span")
                .with("class", "contributor")
                .with("data-role", contributor.role())
                .with("data-affiliation", contributor.affiliation())
                .with("data-email", contributor.email())
                .with("data-qcode", contributor.qcode())
                .with("data-uri", contributor.uri())
                .with("data-literal", contributor.literal());
    }
}
