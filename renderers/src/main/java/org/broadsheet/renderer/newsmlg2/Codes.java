package org.broadsheet.renderer.newsmlg2;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.broadsheet.vocabulary.OwnSchemes;
import org.broadsheet.vocabulary.QCode;
import org.broadsheet.vocabulary.Scheme;
import org.broadsheet.vocabulary.Schemes;

/** Which codes, addresses and languages may be written as such, and which schemes an item has to declare. For one item. */
final class Codes {
    /** What derived facts are derived by: the words of the dateline. */
    static final String FROM_DATELINE = OwnSchemes.PROPERTY.uriOf("dateline");

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");

    private final Schemes others;
    private final SortedMap<String, Scheme> used = new TreeMap<>();
    private boolean open;

    /** For an item that may have codes of the IPTC, of our own and of other schemes. */
    Codes(Schemes others) {
        this.others = others;
    }

    /** Whether the scheme that the code is one of is known; if so, the item declares it. */
    boolean knows(String qcode) {
        String alias = QCode.parse(qcode).map(QCode::scheme).orElse("");
        Optional<Scheme> other = others.find(alias);
        other.ifPresent(scheme -> used.put(alias, scheme));
        return other.isPresent()
                || used.containsKey(alias)
                || Schemes.IPTC.find(alias).isPresent()
                || open && !alias.isEmpty();
    }

    /** Tells that the item names a catalog that is not at hand, so that it may declare any alias. */
    void open() {
        open = true;
    }

    /** Declares a scheme, so that its codes are known. */
    void declare(Scheme scheme) {
        used.putIfAbsent(scheme.alias(), scheme);
    }

    /** Whether a scheme can be called so. */
    static boolean isAlias(String alias) {
        return alias.matches("[\\p{L}_][\\p{L}\\p{N}_.-]*");
    }

    /** The word itself when it is a code of a known scheme, else the code that stands for it in {@code own}. */
    String code(String word, Scheme own) {
        return knows(word) ? word : own(own, own.word(word).code());
    }

    /** A code of a scheme of our own. */
    String own(Scheme scheme, String code) {
        used.put(scheme.alias(), scheme);
        return scheme.alias() + ":" + code;
    }

    /** The schemes beside those of the IPTC that the codes so far are of, in the order of their aliases. */
    Collection<Scheme> used() {
        return used.values();
    }

    /** The tag as an {@code xs:language}, underscores for hyphens forgiven; empty when it is none. */
    static Optional<String> language(String tag) {
        String written = tag.strip().replace('_', '-');
        return LANGUAGE.matcher(written).matches() ? Optional.of(written) : Optional.empty();
    }

    /** The address as it may stand in a document, with characters that no IRI has percent-encoded; empty when it is none. */
    static Optional<String> iri(String address) {
        String written = address.strip();
        if (written.isEmpty()) {
            return Optional.empty();
        }
        for (int i = 0; i < written.length(); i++) {
            if (isForeign(written.charAt(i))) {
                return checked(encoded(written));
            }
        }
        return checked(written);
    }

    private static Optional<String> checked(String address) {
        try {
            return Optional.of(new URI(address)).map(valid -> address);
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static boolean isForeign(char c) {
        return c <= ' '
                || c >= 0x7F && c <= 0xA0
                || "\"<>\\^`{|}".indexOf(c) >= 0
                || Character.isSurrogate(c)
                || Character.isSpaceChar(c)
                || c >= 0xFFFE;
    }

    private static String encoded(String address) {
        var encoded = new StringBuilder(address.length() + 16);
        address.codePoints().forEach(c -> {
            if (c > 0xFFFF || !isForeign((char) c)) {
                encoded.appendCodePoint(c);
            } else {
                encoded.append(OwnSchemes.TYPE.word(Character.toString(c)).code());
            }
        });
        return encoded.toString();
    }
}
