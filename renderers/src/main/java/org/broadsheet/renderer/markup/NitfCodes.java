package org.broadsheet.renderer.markup;

import static org.broadsheet.renderer.markup.Markup.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Concept;
import org.broadsheet.model.ElementPath;
import org.broadsheet.renderer.loss.Losses;
import org.broadsheet.vocabulary.QCode;

/**
 * Codes of NITF: the scheme in one attribute, the code in another; whatever else identifies somebody or something stands
 * in {@code alt-code}.
 *
 * @param source the attribute of the scheme
 * @param value the attribute of the code
 */
public record NitfCodes(String source, String value) {
    /** The attributes of people, organisations, events and classifiers. */
    public static final NitfCodes NAMED = new NitfCodes("idsrc", "value");
    /** The attributes of places. */
    public static final NitfCodes PLACE = new NitfCodes("code-source", "location-code");

    /** The element with a code, a URI and a literal, as far as they are there. */
    Element on(Element element, Optional<String> qcode, Optional<String> uri, Optional<String> literal) {
        Optional<QCode> code = qcode.flatMap(QCode::parse);
        var others = new ArrayList<Element>();
        qcode.filter(word -> code.isEmpty()).ifPresent(word -> others.add(other("qcode", word)));
        uri.ifPresent(address -> others.add(other("uri", address)));
        literal.ifPresent(word -> others.add(other("literal", word)));
        return element.with(source, code.map(QCode::scheme))
                .with(value, code.map(QCode::code))
                .plus(others);
    }

    /** The element as one of the concept: its name as text, other names, codes, type and role; not what it belongs to. */
    public Element on(Element element, Concept concept, ElementPath path, Losses losses) {
        Element coded = on(element, concept.qcode(), concept.uri(), concept.literal())
                .with("bs:kind", concept.type())
                .with("bs:role", concept.role());
        var others = new ArrayList<Markup>();
        for (int i = 0; i < concept.names().size(); i++) {
            Concept.Name name = concept.names().get(i);
            var place = path.child("names", i);
            TextMarkup.reportSpaces(name.text(), place, losses);
            if (name.text().isBlank()) {
                losses.dropped(place, "a blank name is not written");
            } else if (i == 0) {
                coded = tagged(coded, name).plus(List.of(Markup.text(name.text())));
            } else {
                others.add(tagged(other("name", name.text()), name));
            }
        }
        return coded.plus(others);
    }

    private static Element tagged(Element element, Concept.Name name) {
        return name.language()
                .map(tag -> element.with(NitfMarks.isWritable(tag) ? "xml:lang" : "bs:lang", tag))
                .orElse(element);
    }

    private static Element other(String source, String value) {
        return element("alt-code").with("idsrc", source).with("value", value);
    }
}
