package org.broadsheet.parser.html.data;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Resolves addresses against the page's own: the one that the caller or a {@code base} element gave, else the one that the
 * page says it has. For one page.
 */
public final class Addresses {
    private final String base;
    private final boolean told;
    private int relative;

    private Addresses(String base, boolean told) {
        this.base = base;
        this.told = told;
    }

    /** For a page, with the address that the caller gave or the page says it has. */
    public static Addresses of(Document document, MetaTags metas) {
        String given = document.baseUri();
        Optional<String> own =
                metas.link("canonical").or(() -> metas.first("og:url")).map(String::strip);
        boolean told = given.isEmpty() && own.filter(Addresses::isWeb).isPresent();
        return new Addresses(told ? own.orElseThrow() : given, told);
    }

    private static boolean isWeb(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }

    /** The address as it is used from anywhere; as written when the page's own is not known. */
    public String resolve(String address) {
        String stripped = address.strip();
        if (stripped.startsWith("#") || stripped.isEmpty()) {
            return stripped;
        }
        boolean whole = hasScheme(stripped);
        relative += whole || stripped.startsWith("//") ? 0 : 1;
        if (base.isEmpty() || whole && told) {
            return stripped;
        }
        Element link = new Element("a").attr("href", stripped);
        link.setBaseUri(base);
        String absolute = link.absUrl("href");
        return absolute.isEmpty() ? stripped : absolute;
    }

    /** The address that an attribute of an element names. */
    public Optional<String> of(Element element, String attribute) {
        String address = element.attr(attribute).strip();
        return address.isEmpty() ? Optional.empty() : Optional.of(resolve(address));
    }

    /** How many addresses could not be resolved. */
    public int unresolved() {
        return base.isEmpty() ? relative : 0;
    }

    /** How many were resolved against the address that the page says it has. */
    public int trusting() {
        return told ? relative : 0;
    }

    /** Whether an address names its scheme, as absolute ones do. */
    public static boolean hasScheme(String address) {
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
