package org.broadsheet.parser.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Contributor;
import org.broadsheet.vocabulary.NitfTerms;

/** A printed line of NITF, such as a byline, with the people that are marked in it. */
public final class NitfLine {
    /** What the names of attributes of our own begin with. */
    public static final String OWN = "{" + NitfTerms.OWN + "}";

    private static final Optional<String> NONE = Optional.empty();

    private final Words words = new Words();
    private final List<Contributor> people = new ArrayList<>();

    private NitfLine() {}

    /** The line that an element holds; a title below a name is a line of its own. */
    public static PrintedLine of(Element element) {
        var line = new NitfLine();
        line.all(element);
        String text = line.words.take().plain();
        boolean printed = element.attribute(OWN + "printed").isEmpty();
        return new PrintedLine(printed ? text : "", line.people);
    }

    /** The words of an element, white space as HTML shows it. */
    public static String words(Element element) {
        return words(element.text());
    }

    /** The words, white space as HTML shows it. */
    public static String words(String text) {
        var words = new Words();
        words.add(text, List.of());
        return words.take().plain();
    }

    private void all(Element element) {
        for (Node node : element.children()) {
            if (node instanceof Text text) {
                words.add(text.value(), List.of());
            } else if (node instanceof Element part) {
                part(part);
            }
        }
    }

    private void part(Element part) {
        switch (part.name()) {
            case "br" -> words.lineBreak();
            case "byttl", "bytag" -> {
                if (!words.isEmpty()) {
                    words.lineBreak();
                }
                all(part);
            }
            case "person" -> {
                people.add(person(part));
                all(part);
            }
            default -> all(part);
        }
    }

    private static Contributor person(Element person) {
        return new Contributor(
                person.attribute(OWN + "name").orElseGet(() -> name(person)),
                person.attribute(OWN + "role")
                        .or(() -> person.find("function").map(NitfLine::words).filter(role -> !role.isEmpty())),
                person.attribute(OWN + "affiliation"),
                person.attribute(OWN + "email"),
                qcode(person),
                code(person, "uri"),
                code(person, "literal"));
    }

    /** The name of a person without what they are. */
    private static String name(Element person) {
        var name = new StringBuilder();
        for (Node node : person.children()) {
            if (node instanceof Text text) {
                name.append(text.value());
            } else if (node instanceof Element part && !part.name().equals("function")) {
                name.append(part.text());
            }
        }
        return words(name.toString());
    }

    private static Optional<String> qcode(Element person) {
        Optional<String> scheme = person.said("idsrc");
        return scheme.isPresent() ? person.said("value").map(code -> scheme.get() + ":" + code) : code(person, "qcode");
    }

    private static Optional<String> code(Element person, String source) {
        for (Element part : person.elements()) {
            if (part.name().equals("alt-code")
                    && part.attribute("idsrc").filter(source::equals).isPresent()) {
                return part.attribute("value");
            }
        }
        return NONE;
    }
}
