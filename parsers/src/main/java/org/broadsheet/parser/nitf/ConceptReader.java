package org.broadsheet.parser.nitf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.model.Concept;
import org.broadsheet.parser.markup.Element;
import org.broadsheet.parser.markup.NitfLine;
import org.broadsheet.parser.markup.Node;
import org.broadsheet.parser.markup.Text;

/** Elements of NITF as concepts. */
record ConceptReader(Draft draft) {
    private static final String OWN = NitfLine.OWN;
    /** The parts of a place, nearest first, each with the attribute of its code. */
    private static final List<String> PARTS = List.of("sublocation", "city", "state", "region", "country");

    /** A person, an organisation, an event, a classifier. */
    Concept of(Element element, String path) {
        draft.keepRest(element, path, Set.of("idsrc", "value", "lang", "class", "type"));
        return concept(element, coded(element, "idsrc", "value"), path).build();
    }

    /** A place with those around it, nearest first. A place that has but parts is the nearest of them. */
    Concept place(Element location, String path) {
        draft.keepRest(location, path, Set.of("code-source", "location-code", "lang", "class"));
        var parts = new ArrayList<Concept>();
        if (draft.context.own()) {
            location.elements().stream()
                    .filter(part -> part.name().equals("region"))
                    .forEach(part -> parts.add(part(part, path + "/location", false)));
        } else {
            for (String name : PARTS) {
                location.elements().stream()
                        .filter(part -> part.name().equals(name))
                        .forEach(part -> parts.add(part(part, path + "/location", true)));
            }
        }
        Optional<String> code = coded(location, "code-source", "location-code");
        Concept whole = concept(location, code, path).build();
        if (!whole.names().isEmpty() || parts.isEmpty() || code.isPresent() || draft.context.own()) {
            return whole.toBuilder().broader(parts).build();
        }
        var nearest = parts.get(0).toBuilder().broader(parts.subList(1, parts.size()));
        whole.role().ifPresent(nearest::role);
        return nearest.build();
    }

    private Concept part(Element part, String path, boolean typed) {
        String attribute = part.name().equals("country") ? "iso-cc" : partCode(part.name());
        draft.keepRest(part, path, Set.of(attribute, "code-source", "lang", "class"));
        Optional<String> code = part.name().equals("country")
                ? part.said("iso-cc").map(ConceptReader::country)
                : coded(part, "code-source", attribute);
        var concept = concept(part, code, path);
        return typed ? concept.type(part.name()).build() : concept.build();
    }

    private static String partCode(String name) {
        return name.equals("sublocation") ? "location-code" : name + "-code";
    }

    /** The code of a country of two letters or three. */
    static String country(String code) {
        return (code.length() == 3 ? "iso3166-1a3:" : "iso3166-1a2:") + code;
    }

    /** A code without a scheme says nothing to us, and is a literal. */
    private static Optional<String> coded(Element element, String source, String value) {
        return element.said(source).flatMap(scheme -> element.said(value).map(code -> scheme + ":" + code));
    }

    private Concept.Builder concept(Element element, Optional<String> code, String path) {
        var concept = Concept.builder();
        code.ifPresent(concept::qcode);
        var names = new ArrayList<Concept.Name>();
        String name = name(element);
        if (!name.isEmpty()) {
            names.add(new Concept.Name(name, language(element)));
        }
        if (code.isEmpty()) {
            element.said("value").ifPresent(concept::literal);
            element.said("location-code").ifPresent(concept::literal);
        }
        boolean coded = code.isPresent();
        for (Element other : element.elements()) {
            if (other.name().equals("alt-code")) {
                coded |= other(other, concept, names, coded, path + "/" + element.name());
            }
        }
        element.attribute(OWN + "kind").ifPresent(concept::type);
        role(element).ifPresent(concept::role);
        return concept.names(names);
    }

    private static Optional<String> language(Element element) {
        return element.attribute("lang").or(() -> element.attribute(OWN + "lang"));
    }

    private Optional<String> role(Element element) {
        Optional<String> own = element.attribute(OWN + "role");
        if (own.isPresent() || draft.context.own()) {
            return own;
        }
        return element.find("function")
                .map(NitfLine::words)
                .filter(words -> !words.isEmpty())
                .or(() -> element.said("class"));
    }

    /** Reads another code; whether it is the code of the concept. */
    private boolean other(
            Element other, Concept.Builder concept, List<Concept.Name> names, boolean coded, String path) {
        String source = other.attribute("idsrc").orElse("");
        String value = other.attribute("value").orElse("");
        switch (source) {
            case "uri" -> concept.uri(value);
            case "literal" -> concept.literal(value);
            case "name" -> names.add(new Concept.Name(value, language(other)));
            case "qcode" -> concept.qcode(value);
            default -> {
                if (!coded && !source.isBlank() && !value.isBlank()) {
                    concept.qcode(source + ":" + value);
                    return true;
                }
                draft.keep(other, path);
            }
        }
        return false;
    }

    /** The words that stand in an element itself; a comma before the places around a place is no part of its name. */
    private String name(Element element) {
        var name = new StringBuilder();
        boolean parted = false;
        for (Node node : element.children()) {
            if (node instanceof Text text) {
                name.append(text.value());
            } else if (node instanceof Element part) {
                boolean wider = PARTS.contains(part.name());
                parted |= wider && !draft.context.own();
                if (!wider && !part.name().equals("alt-code") && !part.name().equals("function")) {
                    name.append(part.text());
                }
            }
        }
        String words = NitfLine.words(name.toString());
        while (parted && !words.isEmpty() && ",;/( ".indexOf(words.charAt(words.length() - 1)) >= 0) {
            words = words.substring(0, words.length() - 1);
        }
        return words;
    }
}
