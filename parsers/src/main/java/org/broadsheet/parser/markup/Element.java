package org.broadsheet.parser.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An element. Namespaces are left aside, as bodies in the wrong one or in none are common.
 *
 * @param name its local name, in lower case where the notation knows no case
 * @param attributes its attributes by local name; {@code xml:lang} is {@code lang} unless there is one
 * @param children what stands in it
 */
public record Element(String name, Map<String, String> attributes, List<Node> children, int start, int end)
        implements Node {
    /** Checks for null; maps and lists are the builder's to hand over. */
    public Element {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(attributes, "attributes");
        Objects.requireNonNull(children, "children");
    }

    /** An element of which the place is not known. */
    public static Element of(String name, Map<String, String> attributes, List<? extends Node> children) {
        return new Element(name, attributes, List.copyOf(children), -1, -1);
    }

    /** The value of an attribute. */
    public Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /** The value of an attribute, without the white space around it, unless nothing else is there. */
    public Optional<String> said(String attribute) {
        return attribute(attribute).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** Whether {@code word} is one of the words of its {@code class}. */
    public boolean isOf(String word) {
        String classes = attributes.get("class");
        return classes != null
                && classes.contains(word)
                && List.of(classes.strip().split("\\s+")).contains(word);
    }

    /** Whether one of the words of its {@code class} holds {@code part}, in any case. */
    public boolean isLike(String part) {
        String classes = attributes.get("class");
        return classes != null && classes.toLowerCase(Locale.ROOT).contains(part);
    }

    /** The elements right below this one. */
    public List<Element> elements() {
        if (children.isEmpty() || children.size() == 1 && children.get(0) instanceof Text) {
            return List.of();
        }
        var elements = new ArrayList<Element>(children.size());
        for (Node child : children) {
            if (child instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** The first element of this name right below this one. */
    public Optional<Element> child(String wanted) {
        for (Node child : children) {
            if (child instanceof Element element && element.name.equals(wanted)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** The first element of this name below this one, at any depth, in the order of the source. */
    public Optional<Element> find(String wanted) {
        for (Node child : children) {
            if (child instanceof Element element) {
                Optional<Element> found = element.name.equals(wanted) ? Optional.of(element) : element.find(wanted);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** All characters in it, white space as written. */
    public String text() {
        if (children.size() == 1 && children.get(0) instanceof Text only) {
            return only.value();
        }
        var text = new StringBuilder();
        gather(text);
        return text.toString();
    }

    private void gather(StringBuilder text) {
        for (Node child : children) {
            if (child instanceof Text words) {
                text.append(words.value());
            } else if (child instanceof Element element) {
                element.gather(text);
            }
        }
    }
}
