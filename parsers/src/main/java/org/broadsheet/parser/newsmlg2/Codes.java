package org.broadsheet.parser.newsmlg2;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.parser.finding.Findings;
import org.broadsheet.parser.markup.Element;
import org.broadsheet.vocabulary.OwnSchemes;
import org.broadsheet.vocabulary.QCode;
import org.broadsheet.vocabulary.Scheme;
import org.broadsheet.vocabulary.Schemes;

/**
 * The schemes that the codes of one item are of: those of the IPTC, our own, the caller's, and those that the item declares.
 * Nothing is fetched: a catalog that is only named leaves its aliases without URI.
 *
 * @param local the schemes that readers elsewhere do not know
 * @param open whether the item names a catalog that is not at hand, so that any alias may be declared
 */
record Codes(Schemes local, boolean open) {
    private static final Schemes EVERYWHERE = Schemes.IPTC.with(OwnSchemes.ALL);
    private static final String IPTC_CATALOG = "catalog.IPTC-G2-Standards";

    /** The schemes of an item. */
    static Codes of(Element item, Schemes callers) {
        var declared = new ArrayList<Scheme>();
        boolean open = false;
        for (Element child : item.elements()) {
            if (child.name().equals("catalog")) {
                declare(child, declared);
            } else if (child.name().equals("catalogRef")) {
                open |= child.said("href").filter(href -> !isIptc(href)).isPresent();
            }
        }
        List<Scheme> foreign = declared.stream()
                .filter(scheme -> !OwnSchemes.ALL.contains(scheme))
                .toList();
        return new Codes(foreign.isEmpty() ? callers : callers.with(foreign), open);
    }

    /** Whether an address is that of a catalog of the IPTC, of whatever version. */
    static boolean isIptc(String address) {
        return address.contains(IPTC_CATALOG);
    }

    private static void declare(Element catalog, List<Scheme> declared) {
        for (Element scheme : catalog.elements()) {
            Optional<String> alias = scheme.said("alias");
            Optional<String> uri = scheme.said("uri");
            if (alias.isPresent() && uri.isPresent()) {
                declared.add(new Scheme(alias.get(), uri.get()));
            }
        }
    }

    /** The URI of a code of a scheme that readers elsewhere do not know. */
    Optional<String> localUri(String qcode) {
        return local.all().isEmpty() ? Optional.empty() : QCode.parse(qcode).flatMap(local::uri);
    }

    /** Tells of a code whose alias nobody declares. */
    void check(String qcode, Element where, Findings findings) {
        Optional<QCode> code = QCode.parse(qcode);
        if (code.isEmpty()) {
            findings.liberty("newsml-g2/code-malformed", where, "'" + qcode + "' is no QCode; it is kept as written");
        } else if (!open && isUnknown(code.get().scheme())) {
            findings.liberty(
                    "newsml-g2/alias-undeclared",
                    where,
                    "no catalog of the item declares the alias '" + code.get().scheme()
                            + "', so its codes have no URI");
        }
    }

    /** The code that an element names by {@code qcode} or {@code uri}, as {@code alias:code}. */
    Optional<String> code(Element element) {
        return element.said("qcode").or(() -> element.said("uri").map(this::shortened));
    }

    private String shortened(String uri) {
        return local.qcode(uri)
                .or(() -> EVERYWHERE.qcode(uri))
                .map(QCode::toString)
                .orElse(uri);
    }

    private boolean isUnknown(String alias) {
        return local.find(alias).isEmpty() && EVERYWHERE.find(alias).isEmpty();
    }

    /** What a code says: the word, where it is of the scheme {@code own}; else the code as it is. */
    static String word(String qcode, Scheme own) {
        String prefix = own.alias() + ":";
        return qcode.startsWith(prefix) ? own.wordOf(qcode.substring(prefix.length())) : qcode;
    }

    /** The code without its alias, whatever that is; the last part of a URI. */
    static String bare(String code) {
        int end = code.endsWith("/") ? code.length() - 1 : code.length();
        int cut = Math.max(code.lastIndexOf(':', end - 1), code.lastIndexOf('/', end - 1));
        return code.substring(cut + 1, end);
    }
}
