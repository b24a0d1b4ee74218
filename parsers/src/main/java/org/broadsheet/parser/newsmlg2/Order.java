package org.broadsheet.parser.newsmlg2;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.parser.finding.Findings;
import org.broadsheet.parser.markup.Element;

/**
 * The order that the schema demands of the children of an element.
 *
 * @param places the number of the place of each element; those that share one may stand in any order
 */
record Order(Map<String, Integer> places) {
    /** The children of an item. */
    static final Order ITEM = of(
            "catalogRef catalog",
            "hopHistory",
            "pubHistory",
            "rightsInfo",
            "itemMeta",
            "contentMeta",
            "partMeta",
            "assert",
            "inlineRef",
            "derivedFrom derivedFromValue",
            "contentSet groupSet");

    /** The children of {@code itemMeta}. */
    static final Order ITEM_META = of(
            "itemClass",
            "provider",
            "versionCreated",
            "firstCreated",
            "embargoed",
            "pubStatus",
            "role",
            "fileName",
            "generator",
            "profile",
            "service",
            "title",
            "edNote",
            "memberOf",
            "instanceOf",
            "signal",
            "altRep",
            "deliverableOf",
            "hash",
            "expires",
            "origRep",
            "incomingFeedId",
            "metadataCreator",
            "link",
            "itemMetaExtProperty");

    /** The children of {@code contentMeta}. */
    static final Order CONTENT_META = of(
            "icon",
            "urgency",
            "contentCreated",
            "contentModified",
            "digitalSourceType",
            "located infoSource creator contributor audience exclAudience altId rating userInteraction",
            "language genre keyword subject slugline headline dateline by creditline description",
            "contentMetaExtProperty");

    private static Order of(String... places) {
        var numbers = new HashMap<String, Integer>();
        for (int i = 0; i < places.length; i++) {
            for (String name : places[i].split(" ")) {
                numbers.put(name, i);
            }
        }
        return new Order(numbers);
    }

    /** Tells of the first child that stands behind one that should follow it, and of each that the schema does not know. */
    void check(Element parent, Findings findings) {
        int last = 0;
        boolean told = false;
        List<Element> children = parent.elements();
        for (Element child : children) {
            Integer place = places.get(child.name());
            if (place == null) {
                findings.liberty(
                        "newsml-g2/element-unknown",
                        child,
                        "<" + child.name() + "> has no place in <" + parent.name() + ">; it is kept as it stands");
            } else if (place < last && !told) {
                findings.liberty(
                        "newsml-g2/element-order",
                        child,
                        "<" + child.name() + "> stands too late in <" + parent.name() + ">; it is read all the same");
                told = true;
            } else {
                last = Math.max(last, place);
            }
        }
    }
}
