package org.broadsheet.parser.newsmlg2;

import java.util.Optional;
import org.broadsheet.model.ForeignFact;
import org.broadsheet.model.NewsTime;
import org.broadsheet.parser.markup.Element;
import org.broadsheet.vocabulary.OwnSchemes;

/** Extension properties: facts without an element of their own, those of our scheme by their names. */
final class Properties {
    private static final String OWN = OwnSchemes.PROPERTY.alias() + ":";

    private Properties() {}

    /** Reads an extension property that stands in a part of the item. */
    static void read(Draft draft, String part, Element property) {
        Optional<String> name = name(property);
        if (name.isEmpty()) {
            draft.keep(part, property);
            return;
        }
        String value = property.attribute("value").orElse("");
        Optional<String> literal = property.attribute("literal");
        switch (name.get()) {
            case "extension" -> draft.extensions.put(literal.orElse(""), value);
            case "foreign" ->
                draft.foreign.add(new ForeignFact(
                        property.attribute("type")
                                .map(type -> Codes.word(type, OwnSchemes.TYPE))
                                .orElse(Names.FORMAT),
                        literal.orElse(""),
                        value));
            default -> draft.properties.put(name.get(), property);
        }
    }

    /** The name of a property of our own scheme. */
    static Optional<String> name(Element property) {
        return property.attribute("rel").filter(rel -> rel.startsWith(OWN)).map(rel -> rel.substring(OWN.length()));
    }

    /** The value of a property of our own scheme. */
    static Optional<String> value(Draft draft, String name) {
        return Optional.ofNullable(draft.properties.get(name)).flatMap(property -> property.attribute("value"));
    }

    /** The time that a property of our own scheme tells. */
    static Optional<NewsTime> time(Draft draft, String name) {
        return Optional.ofNullable(draft.properties.get(name))
                .map(property -> Times.said(property.attribute("value").orElse(""), property.attribute("literal")));
    }

    /** The number that a property of our own scheme tells. */
    static Optional<Integer> number(Draft draft, String name) {
        try {
            return value(draft, name).map(Integer::valueOf);
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
