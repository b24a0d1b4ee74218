package org.broadsheet.parser.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Caption;
import org.broadsheet.model.Credit;
import org.broadsheet.model.RichText;
import org.jspecify.annotations.Nullable;

/** The words under a picture, with the credit taken out of them. */
final class Captions {
    private @Nullable Element credit;

    private Captions() {}

    /** The caption that elements hold; each on a line of its own. */
    static Optional<Caption> of(Flow flow, List<Element> captions, Style style) {
        if (captions.isEmpty()) {
            return Optional.empty();
        }
        var parts = new Captions();
        RichText words = RichText.EMPTY;
        for (Element caption : captions) {
            RichText line = flow.line(parts.without(caption), Languages.ofBlock(caption, style));
            words = words.length() == 0 || line.length() == 0
                    ? words.plus(line)
                    : words.plus(RichText.of("\n")).plus(line);
        }
        Optional<Credit> made = Optional.ofNullable(parts.credit)
                .map(PrintedLine::of)
                .map(line -> new Credit(line.text(), line.contributors()));
        boolean says = flow.reading().options().exact() || !Words.isBlank(words) || made.isPresent();
        return says ? Optional.of(new Caption(words, made)) : Optional.empty();
    }

    /** The children of an element without the first one that is a credit, at whatever depth it stands. */
    private List<Node> without(Element element) {
        var kept = new ArrayList<Node>(element.children().size());
        for (Node node : element.children()) {
            if (!(node instanceof Element part) || credit != null) {
                kept.add(node);
            } else if (isCredit(part)) {
                credit = part;
            } else {
                kept.add(new Element(part.name(), part.attributes(), without(part), part.start(), part.end()));
            }
        }
        return kept;
    }

    /** Whether an element names who made a picture. */
    static boolean isCredit(Element element) {
        return element.name().equals("credit") || element.isLike("credit");
    }
}
