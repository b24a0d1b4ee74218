package org.broadsheet.renderer.nitf;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
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
 * @param single attributes of elements that a head has once
 * @param others elements that it has any number of, in the order of the facts
 */
record ForeignFacts(Map<String, Element> single, List<Element> others) {
    /** The attributes that may be put back; one that is a name begins with a colon, one of few values names each. */
    private static final Map<String, Set<String>> SINGLE = Map.of(
            "tobject", Set.of("tobject.type"),
            "docdata", Set.of("management-doc-idref", "management-idref-status"),
            "du-key", Set.of(":generation", ":part"),
            "doc.copyright", Set.of(":year"),
            "doc.rights",
                    Set.of(
                            "owner",
                            "startdate",
                            "enddate",
                            "agent",
                            "geography",
                            "location-code",
                            "code-source",
                            "type"),
            "pubdata",
                    Set.of(
                            "type=print",
                            "type=audio",
                            "type=video",
                            "type=web",
                            "type=appliance",
                            "type=other",
                            "item-length",
                            "unit-of-measure",
                            "issn",
                            "volume",
                            "issue",
                            "edition.name",
                            "edition.area"));

    private static final Map<String, Set<String>> OTHERS = Map.of(
            "fixture", Set.of("fix-id"),
            "doc-scope", Set.of("scope"),
            "series", Set.of("series.name", ":series.part", ":series.totalpart"),
            "meta", Set.of(":http-equiv", ":name", "content"),
            "revision-history", Set.of("norm", "comment"));

    private static final Set<String> OF_DOCDATA = Set.of("fixture", "doc-scope", "series");
    private static final XmlInput XML = XmlInput.within(Limits.defaults().with("depth", 1));

    static ForeignFacts of(Document document) {
        var single = new HashMap<String, Element>();
        var others = new ArrayList<Element>();
        List<ForeignFact> facts = document.facts().foreign();
        for (int i = 0; i < facts.size(); i++) {
            Optional<Element> element = element(facts.get(i));
            boolean once =
                    element.filter(found -> SINGLE.containsKey(found.name())).isPresent();
            if (element.isPresent()
                    && !(once && single.containsKey(element.get().name()))) {
                if (once) {
                    single.put(element.get().name(), element.get());
                } else {
                    others.add(element.get());
                }
            } else {
                document.losses()
                        .dropped(
                                document.fact("foreign", i),
                                "a fact that NITF has no place for, '"
                                        + facts.get(i).path() + "' of "
                                        + facts.get(i).format() + ", is not written");
            }
        }
        return new ForeignFacts(single, others);
    }

    /** The element with the attributes that were kept of it. */
    Element on(Element element) {
        Element kept = single.get(element.name());
        return kept == null ? element : element.withAll(kept.attributes());
    }

    /** The elements of the given name. */
    List<Element> of(String name) {
        return others.stream().filter(element -> element.name().equals(name)).toList();
    }

    /** The elements that stand in {@code docdata}. */
    List<Element> ofDocdata() {
        return others.stream()
                .filter(element -> OF_DOCDATA.contains(element.name()))
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
        Set<String> allowed =
                SINGLE.getOrDefault(reader.getLocalName(), OTHERS.getOrDefault(reader.getLocalName(), Set.of()));
        Element element = Markup.element(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            String value = reader.getAttributeValue(i);
            if (!allowed.contains(name)
                    && !allowed.contains(name + "=" + value)
                    && !(allowed.contains(":" + name) && Head.isName(value))) {
                return Optional.empty();
            }
            element = element.with(name, value);
        }
        boolean empty = reader.next() == XMLStreamReader.END_ELEMENT;
        boolean whole = !element.name().equals("meta") || element.attributes().containsKey("content");
        return empty && whole && !element.attributes().isEmpty() ? Optional.of(element) : Optional.empty();
    }
}
