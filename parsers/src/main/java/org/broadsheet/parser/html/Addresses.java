package org.broadsheet.parser.html;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Resolves addresses against the page's own, if that is known. For one page. */
final class Addresses {
    private final Document document;
    private int relative;

    Addresses(Document document) {
        this.document = document;
    }

    /** The address as it is used from anywhere; as written when the page's own is not known. */
    String resolve(String address) {
        String stripped = address.strip();
        if (stripped.startsWith("#") || stripped.isEmpty()) {
            return stripped;
        }
        if (document.baseUri().isEmpty()) {
            relative += hasScheme(stripped) || stripped.startsWith("//") ? 0 : 1;
            return stripped;
        }
        Element link = new Element("a").attr("href", stripped);
        link.setBaseUri(document.baseUri());
        String absolute = link.absUrl("href");
        return absolute.isEmpty() ? stripped : absolute;
    }

    /** The address that an attribute of an element names. */
    Optional<String> of(Element element, String attribute) {
        String address = element.attr(attribute).strip();
        return address.isEmpty() ? Optional.empty() : Optional.of(resolve(address));
    }

    /** How many addresses could not be resolved. */
    int unresolved() {
        return relative;
    }

    static boolean hasScheme(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == ':') {
                return i > 0;
            }
            if (!(Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.')) {
                return false;
            }
        }
        return false;
    }
}
