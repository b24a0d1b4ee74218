package org.broadsheet.parser.markup;

import java.util.Optional;
import org.broadsheet.model.Mark;

/** The languages that elements name for their words. */
final class Languages {
    private Languages() {}

    /** The style inside of a block. */
    static Style ofBlock(Element element, Style around) {
        return element.attributes().isEmpty()
                ? around
                : tag(element).map(around::in).orElse(around);
    }

    /** The style inside of an element in running text. */
    static Style ofWords(Element element, Style around, boolean exact) {
        return element.attributes().isEmpty()
                ? around
                : tag(element)
                        .filter(tag -> exact || !tag.equalsIgnoreCase(around.language()))
                        .map(tag -> around.with(new Mark.Language(tag)))
                        .orElse(around);
    }

    private static Optional<String> tag(Element element) {
        return element.said("lang")
                .or(() -> element.attribute("data-lang"))
                .or(() -> element.said("iso-lang"))
                .or(() -> element.name().equals("lang") ? element.said("value") : Optional.empty());
    }
}
