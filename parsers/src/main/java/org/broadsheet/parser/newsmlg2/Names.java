package org.broadsheet.parser.newsmlg2;

import java.util.Optional;
import org.broadsheet.parser.markup.Element;

/** Names that documents of our own renderer have beside those of the standard. */
final class Names {
    /** The format, as foreign facts name it. */
    static final String FORMAT = "newsml-g2";

    /** The namespace of the standard. */
    static final String NAR = "http://iptc.org/std/nar/2006-10-01/";

    private static final String OWN = "{tag:broadsheet.org,2026:newsml-g2}";

    /** The facts that the part itself states, beside those that an item must have and those of the whole. */
    static final String GIVEN = OWN + "given";

    /** The facts of a lone item that are those of the edition. */
    static final String EDITION = OWN + "edition";

    private static final String BYLINE = OWN + "byline";
    private static final String QCODE = OWN + "qcode";
    private static final String ROLE = OWN + "role";
    private static final String LIST = OWN + "list";

    private Names() {}

    /** The number of the byline that names a creator. */
    static Optional<String> byline(Element creator) {
        return creator.attribute(BYLINE);
    }

    /** The code of whoever an element names, where the document declares no scheme for it. */
    static Optional<String> qcode(Element element) {
        return element.attribute(QCODE);
    }

    /** The role of a concept whose element has no attribute for it. */
    static Optional<String> role(Element concept) {
        return concept.attribute(ROLE);
    }

    /** The list of the model that a subject is in, where its type does not tell or is implied by the list. */
    static Optional<String> list(Element subject) {
        return subject.attribute(LIST);
    }
}
