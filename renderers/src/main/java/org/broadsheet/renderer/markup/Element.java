package org.broadsheet.renderer.markup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An element.
 *
 * @param name its name, in lower case
 * @param attributes its attributes in the order in which they are written, values not escaped
 * @param children what stands in it
 */
public record Element(String name, Map<String, String> attributes, List<Markup> children) implements Markup {
    /** Copies map and list, and checks for null. */
    public Element {
        Objects.requireNonNull(name, "name");
        attributes = attributes.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        children = List.copyOf(children);
    }

    /** This element with one more attribute, or with another value of it. */
    public Element with(String attribute, String value) {
        var more = new LinkedHashMap<>(attributes);
        more.put(attribute, Objects.requireNonNull(value, "value"));
        return new Element(name, more, children);
    }

    /** This element with one more attribute, if there is a value for it. */
    public Element with(String attribute, Optional<String> value) {
        return value.map(found -> with(attribute, found)).orElse(this);
    }

    /** This element with attributes besides those it has; of two values of one attribute its own stays. */
    public Element withAll(Map<String, String> others) {
        var more = new LinkedHashMap<>(attributes);
        others.forEach(more::putIfAbsent);
        return new Element(name, more, children);
    }

    /** This element without one of its attributes. */
    public Element without(String attribute) {
        var fewer = new LinkedHashMap<>(attributes);
        fewer.remove(attribute);
        return new Element(name, fewer, children);
    }

    /** The value of an attribute. */
    public Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /** This element with further children after those it has. */
    public Element plus(List<? extends Markup> more) {
        var all = new ArrayList<>(children);
        all.addAll(more);
        return new Element(name, attributes, all);
    }
}
