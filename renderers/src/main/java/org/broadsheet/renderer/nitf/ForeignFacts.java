package org.broadsheet.renderer.nitf;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.broadsheet.format.Format;
import org.broadsheet.format.Limits;
import org.broadsheet.format.ParseException;
import org.broadsheet.model.ForeignFact;
import org.broadsheet.renderer.markup.Element;
import org.broadsheet.renderer.markup.Markup;
import org.broadsheet.source.Source;
import org.broadsheet.xml.XmlInput;

/**
 * Facts that a reader of NITF kept because the model has no place for them: each an element of the head with its attributes,
 * which is put back where the schema has it. All other facts are reported.
 *
 * @param elements the elements in the order of the facts
 */
record ForeignFacts(List<Element> elements) {
    /** The attributes of each element that may be put back; those that hold a name begin with a colon. */
    private static final Map<String, Set<String>> ATTRIBUTES = Map.ofEntries(
            Map.entry("fixture", Set.of("fix-id")),
            Map.entry("doc-scope", Set.of("scope")),
            Map.entry("series", Set.of("series.name", ":series.part", ":series.totalpart")),
            Map.entry("correction", Set.of("regsrc", "id-string")),
            Map.entry("doc-id", Set.of("regsrc")),
            Map.entry("du-key", Set.of(":generation", ":part")),
            Map.entry("doc.copyright", Set.of(":year")),
            Map.entry(
                    "doc.rights",
                    Set.of(
                            "owner",
                            "startdate",
                            "enddate",
                            "agent",
                            "geography",
                            "location-code",
                            "code-source",
                            "type")),
            Map.entry("meta", Set.of(":http-equiv", "content")),
            Map.entry(
                    "pubdata",
                    Set.of(
                            "item-length",
                            "unit-of-measure",
                            "issn",
                            "volume",
                            "issue",
                            "edition.name",
                            "edition.area")),
            Map.entry("revision-history", Set.of("norm", "comment")));

    private static final Set<String> OUTSIDE = Set.of("meta", "pubdata", "revision-history");
    private static final XmlInput XML = XmlInput.within(Limits.defaults().with("depth", 1));

    static ForeignFacts of(Document document) {
        var elements = new ArrayList<Element>();
        List<ForeignFact> facts = document.facts().foreign();
        for (int i = 0; i < facts.size(); i++) {
            Optional<Element> element = element(facts.get(i));
            if (element.isPresent()) {
                elements.add(element.get());
            } else {
                document.losses()
                        .dropped(
                                document.fact("foreign", i),
                                "a fact that NITF has no place for, '"
                                        + facts.get(i).path() + "' of "
                                        + facts.get(i).format() + ", is not written");
            }
        }
        return new ForeignFacts(elements);
    }

    /** The elements of the given name. */
    List<Element> of(String name) {
        return elements.stream().filter(element -> element.name().equals(name)).toList();
    }

    /** The elements that stand in {@code docdata}. */
    List<Element> ofDocdata() {
        return elements.stream()
                .filter(element -> !OUTSIDE.contains(element.name()))
                .toList();
    }

    private static Optional<Element> element(ForeignFact fact) {
        if (!fact.format().equals(Format.NITF.id()) || !fact.value().startsWith("<")) {
            return Optional.empty();
        }
        try {
            return element(XML.root(Source.of("", fact.value()), new StringReader(fact.value())));
        } catch (XMLStreamException | ParseException noElement) {
            return Optional.empty();
        }
    }

    /** The element, when the schema has it and all its attributes, and there is nothing in it. */
    private static Optional<Element> element(XMLStreamReader reader) throws XMLStreamException {
        Set<String> allowed = ATTRIBUTES.getOrDefault(reader.getLocalName(), Set.of());
        Element element = Markup.element(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            String value = reader.getAttributeValue(i);
            if (!allowed.contains(name) && !(allowed.contains(":" + name) && Head.isName(value))) {
                return Optional.empty();
            }
            element = element.with(name, value);
        }
        boolean empty = reader.next() == XMLStreamReader.END_ELEMENT;
        return empty && !element.attributes().isEmpty() ? Optional.of(element) : Optional.empty();
    }
}
