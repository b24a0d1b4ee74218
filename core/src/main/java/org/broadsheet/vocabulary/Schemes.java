package org.broadsheet.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Schemes by their alias, and back from URIs. Immutable.
 *
 * @see <a href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml">the IPTC catalog 41</a>
 */
public final class Schemes {
    /** The address of the IPTC catalog whose aliases {@link #IPTC} holds; it is named in documents, and never fetched. */
    public static final String IPTC_CATALOG = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml";

    /** All schemes of the IPTC catalog 41. */
    public static final Schemes IPTC = new Schemes(bundled());

    private final Map<String, Scheme> byAlias;
    private final Map<String, Scheme> byUri;
    private final List<Integer> lengths;

    private Schemes(Collection<Scheme> schemes) {
        var aliases = new TreeMap<String, Scheme>();
        schemes.forEach(scheme -> aliases.put(scheme.alias(), scheme));
        var uris = new TreeMap<String, Scheme>();
        schemes.forEach(scheme -> uris.putIfAbsent(scheme.uri(), scheme));
        byAlias = Collections.unmodifiableMap(aliases);
        byUri = Collections.unmodifiableMap(uris);
        lengths = uris.keySet().stream()
                .map(String::length)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The given schemes; of two with one alias the later holds. */
    public static Schemes of(Collection<Scheme> schemes) {
        return new Schemes(schemes);
    }

    /** These schemes and others; where both have an alias, the others hold. */
    public Schemes with(Collection<Scheme> others) {
        var all = new ArrayList<>(byAlias.values());
        all.addAll(others);
        return new Schemes(all);
    }

    /** The scheme with this alias. */
    public Optional<Scheme> find(String alias) {
        return Optional.ofNullable(byAlias.get(alias));
    }

    /** All schemes in the order of their aliases. */
    public List<Scheme> all() {
        return List.copyOf(byAlias.values());
    }

    /** The URI of the concept that a code stands for, when its alias is known. */
    public Optional<String> uri(QCode code) {
        return find(code.scheme()).map(scheme -> scheme.uriOf(code.code()));
    }

    /** The code of the concept with this URI: the longest URI of a scheme that it begins with, and what follows. */
    public Optional<QCode> qcode(String uri) {
        for (int length : lengths) {
            if (length < uri.length()) {
                Scheme scheme = byUri.get(uri.substring(0, length));
                Optional<QCode> code =
                        scheme == null ? Optional.empty() : QCode.parse(scheme.alias() + ":" + uri.substring(length));
                if (code.isPresent()) {
                    return code;
                }
            }
        }
        return Optional.empty();
    }

    private static List<Scheme> bundled() {
        InputStream resource = Objects.requireNonNull(
                Schemes.class.getResourceAsStream("iptc-schemes.txt"), "iptc-schemes.txt is missing from the jar");
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Schemes::scheme)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Scheme scheme(String line) {
        int space = line.indexOf(' ');
        return new Scheme(line.substring(0, space), line.substring(space + 1));
    }
}
