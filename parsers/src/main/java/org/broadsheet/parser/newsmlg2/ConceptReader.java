package org.broadsheet.parser.newsmlg2;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Contributor;
import org.broadsheet.parser.markup.Element;
import org.broadsheet.vocabulary.OwnSchemes;

/** Concepts and contributors in their elements. What an element says beyond them makes it worth keeping as it stands. */
record ConceptReader(Draft draft) {
    private static final Set<String> CONCEPT = Set.of("qcode", "uri", "literal", "type", "role", "howuri", "xmlns");
    private static final Set<String> BROADER = Set.of("qcode", "uri", "literal", "type", "xmlns");
    private static final Set<String> CONTRIBUTOR = Set.of("qcode", "uri", "literal", "role", "xmlns");

    Concept concept(Element element) {
        var names = new ArrayList<Concept.Name>(2);
        var broader = new ArrayList<Concept>();
        for (Element child : element.elements()) {
            if (child.name().equals("name")) {
                name(child).ifPresent(names::add);
            } else if (child.name().equals("broader")) {
                broader.add(concept(child));
            }
        }
        Optional<String> qcode = qcode(element);
        return new Concept(
                names,
                qcode,
                element.attribute("uri").or(() -> qcode.flatMap(draft.codes::localUri)),
                literal(element),
                element.attribute("type").map(type -> Codes.word(type, OwnSchemes.TYPE)),
                Names.role(element).or(() -> element.attribute("role").map(role -> Codes.word(role, OwnSchemes.ROLE))),
                broader);
    }

    /** The literal, unless it is there for a code that no scheme is declared for. */
    private static Optional<String> literal(Element element) {
        Optional<String> literal = element.attribute("literal");
        return literal.equals(Names.qcode(element)) ? Optional.empty() : literal;
    }

    private Optional<String> qcode(Element element) {
        Optional<String> qcode = element.attribute("qcode").or(() -> Names.qcode(element));
        if (!draft.own) {
            qcode.ifPresent(code -> draft.codes.check(code, element, draft.context.findings()));
        }
        return qcode;
    }

    private Optional<Concept.Name> name(Element name) {
        String words = draft.own ? name.text() : Context.line(name);
        return words.isEmpty() && !draft.own
                ? Optional.empty()
                : Optional.of(new Concept.Name(words, name.attribute("lang")));
    }

    Contributor contributor(Element element) {
        return new Contributor(
                name(element.elements()),
                element.attribute("role").map(role -> Codes.word(role, OwnSchemes.ROLE)),
                detail(element, "affiliation").flatMap(ConceptReader::firstName),
                detail(element, "email").map(email -> draft.own ? email.text() : Context.line(email)),
                qcode(element),
                element.attribute("uri"),
                literal(element));
    }

    private String name(List<Element> parts) {
        for (Element part : parts) {
            Optional<Concept.Name> name = part.name().equals("name") ? name(part) : Optional.empty();
            if (name.isPresent()) {
                return name.get().text();
            }
        }
        return "";
    }

    private static Optional<Element> detail(Element element, String name) {
        return element.children().size() > 1
                ? element.find("personDetails").flatMap(details -> details.find(name))
                : Optional.empty();
    }

    private static Optional<String> firstName(Element element) {
        return element.find("name").map(Element::text).filter(words -> !words.isBlank());
    }

    /** Whether a concept is no more than what {@link #concept} makes of its element. */
    boolean isWhole(Element element) {
        return hasOnly(element, CONCEPT)
                && element.elements().stream()
                        .allMatch(child -> isName(child)
                                || child.name().equals("broader") && hasOnly(child, BROADER) && isWhole(child));
    }

    /** Whether a contributor is no more than what {@link #contributor} makes of their element. */
    boolean isWholeContributor(Element element) {
        long names = element.elements().stream()
                .filter(child -> child.name().equals("name"))
                .count();
        return hasOnly(element, CONTRIBUTOR)
                && names < 2
                && element.elements().stream()
                        .allMatch(child -> isName(child) && child.attributes().isEmpty());
    }

    private static boolean isName(Element child) {
        return child.name().equals("name")
                && child.attributes().keySet().stream().allMatch(name -> name.equals("lang") || name.equals("xmlns"));
    }

    private static boolean hasOnly(Element element, Set<String> attributes) {
        return element.attributes().isEmpty()
                || attributes.containsAll(element.attributes().keySet());
    }
}
