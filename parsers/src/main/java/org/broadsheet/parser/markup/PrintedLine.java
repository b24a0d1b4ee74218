package org.broadsheet.parser.markup;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.model.Contributor;

/**
 * A line as printed in which contributors may be marked, as our own renderers do.
 *
 * @param text the words
 * @param contributors those who are marked, in order
 */
public record PrintedLine(String text, List<Contributor> contributors) {
    /** Copies the list. */
    public PrintedLine {
        contributors = List.copyOf(contributors);
    }

    /** The line that an element holds. */
    public static PrintedLine of(Element element) {
        var words = new Words();
        words.add(element.text(), List.of());
        var contributors = new ArrayList<Contributor>();
        gather(element, contributors);
        return new PrintedLine(words.take().plain(), contributors);
    }

    private static void gather(Element element, List<Contributor> contributors) {
        for (Element part : element.elements()) {
            if (part.isOf("contributor")) {
                contributors.add(contributor(part));
            } else {
                gather(part, contributors);
            }
        }
    }

    private static Contributor contributor(Element mark) {
        return new Contributor(
                mark.attribute("value").orElseGet(mark::text),
                mark.attribute("data-role"),
                mark.attribute("data-affiliation"),
                mark.attribute("data-email"),
                mark.attribute("data-qcode"),
                mark.attribute("data-uri"),
                mark.attribute("data-literal"));
    }
}
