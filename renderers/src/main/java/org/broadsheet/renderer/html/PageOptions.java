package org.broadsheet.renderer.html;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.renderer.markup.Direction;
import org.broadsheet.renderer.markup.SafeUrl;

/**
 * How pages are written, and what the site that they are for knows of them.
 *
 * @param fragment whether only a part for a page of the caller's own is written
 * @param style how a whole page is dressed
 * @param policy whether a whole page forbids browsers to run or load what it does not hold
 * @param vertical whether Chinese, Japanese and Korean are set from top to bottom
 * @param microdata whether the elements of a story say what they are in attributes too
 * @param title what the page is called elsewhere
 * @param site the name of the site
 * @param base the address that relative ones are told to machines against
 * @param alternates the addresses of the same page in other languages, by language tag or {@code x-default}
 */
record PageOptions(
        boolean fragment,
        StyleSheet style,
        boolean policy,
        boolean vertical,
        boolean microdata,
        Optional<String> title,
        Optional<String> site,
        Optional<URI> base,
        Map<String, String> alternates) {
    /** A whole page, dressed as a newspaper. */
    static final PageOptions PLAIN = new PageOptions(
            false,
            StyleSheet.NEWSPAPER,
            false,
            false,
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of());

    PageOptions {
        alternates = Collections.unmodifiableMap(new LinkedHashMap<>(alternates));
    }

    PageOptions withFragment(boolean wanted) {
        return new PageOptions(wanted, style, policy, vertical, microdata, title, site, base, alternates);
    }

    PageOptions withStyle(StyleSheet sheet) {
        return new PageOptions(fragment, sheet, policy, vertical, microdata, title, site, base, alternates);
    }

    PageOptions withPolicy(boolean wanted) {
        return new PageOptions(fragment, style, wanted, vertical, microdata, title, site, base, alternates);
    }

    PageOptions withVertical(boolean wanted) {
        return new PageOptions(fragment, style, policy, wanted, microdata, title, site, base, alternates);
    }

    PageOptions withMicrodata(boolean wanted) {
        return new PageOptions(fragment, style, policy, vertical, wanted, title, site, base, alternates);
    }

    PageOptions withTitle(String words) {
        return new PageOptions(fragment, style, policy, vertical, microdata, printable(words), site, base, alternates);
    }

    PageOptions withSite(String name) {
        return new PageOptions(fragment, style, policy, vertical, microdata, title, printable(name), base, alternates);
    }

    PageOptions withBase(String url) {
        return new PageOptions(
                fragment, style, policy, vertical, microdata, title, site, Optional.of(web(url)), alternates);
    }

    PageOptions withAlternate(String language, String url) {
        if (!language.equals("x-default") && !Direction.isWellFormed(language)) {
            throw new IllegalArgumentException("'" + language + "' is no language tag such as pt-BR");
        }
        var more = new LinkedHashMap<>(alternates);
        more.put(language, web(url).toString());
        return new PageOptions(fragment, style, policy, vertical, microdata, title, site, base, more);
    }

    /** The address as it is from everywhere, as far as the base is known. */
    String absolute(String url) {
        if (base.isEmpty() || SafeUrl.isAbsolute(url)) {
            return url;
        }
        try {
            return base.get().resolve(url).toString();
        } catch (IllegalArgumentException ofNoUri) {
            return url;
        }
    }

    private static Optional<String> printable(String words) {
        return Optional.of(words.strip()).filter(found -> !found.isEmpty());
    }

    private static URI web(String url) {
        return SafeUrl.of(url)
                .filter(address -> address.regionMatches(true, 0, "http", 0, 4) && SafeUrl.isAbsolute(address))
                .map(URI::create)
                .orElseThrow(
                        () -> new IllegalArgumentException("'" + url + "' is no address such as https://example.com/"));
    }
}
