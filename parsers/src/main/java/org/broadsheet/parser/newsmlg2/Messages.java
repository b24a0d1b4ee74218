package org.broadsheet.parser.newsmlg2;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.broadsheet.format.ParseException;
import org.broadsheet.model.ForeignFact;
import org.broadsheet.parser.finding.Findings;
import org.broadsheet.parser.markup.Element;
import org.broadsheet.parser.markup.XmlNodes;
import org.broadsheet.parser.markup.XmlText;

/** Goes through a document from item to item, whatever is wrapped around them. For one document and one thread. */
final class Messages {
    private static final Set<String> NEWS = Set.of("newsItem", "packageItem");
    private static final Set<String> OTHERS = Set.of("conceptItem", "knowledgeItem", "planningItem", "catalogItem");

    private final XMLStreamReader reader;
    private Findings findings;
    private List<ForeignFact> around = new ArrayList<>();
    private boolean begun;
    private String strange = "";

    /** For a reader that stands at the start of the root element. */
    Messages(XMLStreamReader reader, Findings findings) {
        this.reader = reader;
        this.findings = findings;
    }

    /** What stood around the items since this was last asked for, and is kept as it stands. */
    List<ForeignFact> around() {
        var taken = around;
        around = new ArrayList<>();
        return taken;
    }

    /** Tells what is found from here on elsewhere. */
    void tell(Findings others) {
        findings = others;
    }

    /** The next news item or package item; none at the end. */
    Optional<Element> next() throws XMLStreamException {
        int event = begun ? advance() : XMLStreamConstants.START_ELEMENT;
        boolean isRoot = !begun;
        begun = true;
        while (event != XMLStreamConstants.END_DOCUMENT) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = reader.getLocalName();
                if (NEWS.contains(name)) {
                    return Optional.of(XmlNodes.read(reader));
                }
                if (isRoot && isCatalog(name)) {
                    notNews(XmlNodes.read(reader));
                } else if (isRoot && !isKnown(name)) {
                    strange = name;
                } else if (!isWrapper(name)) {
                    other(XmlNodes.read(reader));
                }
            }
            isRoot = false;
            event = advance();
        }
        return Optional.empty();
    }

    /**
     * Refuses XML in which no item was found and whose root element is none of the standard.
     *
     * @throws ParseException always, unless the root element is one of the standard
     */
    void refuseStranger() {
        if (!strange.isEmpty()) {
            throw new ParseException(
                    "newsml-g2/no-item",
                    "the XML holds no item of NewsML-G2; its root element is <" + strange
                            + ">, where newsItem, packageItem or newsMessage was expected");
        }
    }

    private static boolean isKnown(String name) {
        return isWrapper(name) || OTHERS.contains(name);
    }

    /** A catalog may be a document by itself; other vocabularies have elements of that name too. */
    private boolean isCatalog(String name) {
        return name.equals("catalog") && Names.NAR.equals(reader.getNamespaceURI());
    }

    private int advance() throws XMLStreamException {
        return reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
    }

    private static boolean isWrapper(String name) {
        return name.equals("newsMessage") || name.equals("itemSet");
    }

    private void other(Element element) {
        if (element.name().equals("header")) {
            element.elements().forEach(fact -> keep("header/", fact));
        } else if (OTHERS.contains(element.name())) {
            notNews(element);
        } else {
            findings.liberty(
                    "newsml-g2/element-unknown",
                    element,
                    "<" + element.name() + "> is neither an item nor a part of a message; it is kept as it stands");
            keep("", element);
        }
    }

    private void notNews(Element element) {
        findings.note(
                "newsml-g2/item-not-news",
                element,
                "<" + element.name() + "> holds no news; it is kept as it stands and no article is made of it");
        keep("", element);
    }

    private void keep(String part, Element element) {
        around.add(new ForeignFact(Names.FORMAT, part + element.name(), XmlText.of(element, Names.NAR)));
    }
}
