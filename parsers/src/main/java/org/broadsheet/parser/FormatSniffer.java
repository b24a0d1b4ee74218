package org.broadsheet.parser;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.format.Format;
import org.broadsheet.source.Source;

/**
 * Finds out the format of a source: by the ending of its name, the longest known one; and by its beginning where the
 * ending is shared ({@code .json}, {@code .xml}), unknown or not there.
 *
 * @param known the formats that can be read
 */
record FormatSniffer(List<Format> known) {
    private static final Set<String> SHARED_ENDINGS = Set.of("json", "jsonl", "xml");
    private static final Map<String, Format> ROOTS = Map.of(
            "newsitem", Format.NEWSML_G2,
            "packageitem", Format.NEWSML_G2,
            "newsmessage", Format.NEWSML_G2,
            "conceptitem", Format.NEWSML_G2,
            "knowledgeitem", Format.NEWSML_G2,
            "planningitem", Format.NEWSML_G2,
            "newsml", Format.NEWSML_G2,
            "nitf", Format.NITF,
            "html", Format.HTML);
    private static final Set<String> HTML_ELEMENTS = Set.of(
            "head", "body", "title", "meta", "link", "script", "style", "article", "section", "main", "header", "nav",
            "div", "h1", "h2", "h3", "p");
    private static final Set<String> OWN_NAMES = Set.of("formatVersion", "edition", "article");
    private static final Set<String> NINJS_NAMES = Set.of(
            "uri",
            "guid",
            "type",
            "standard",
            "profile",
            "headline",
            "headlines",
            "bodies",
            "body_text",
            "body_html",
            "body_xhtml",
            "versioncreated",
            "versionCreated",
            "pubstatus",
            "pubStatus",
            "associations");

    Optional<Format> detect(Source source) {
        var ending = ending(source.name());
        if (ending.isPresent() && !SHARED_ENDINGS.contains(ending.get().words)) {
            return Optional.of(ending.get().format);
        }
        var found = content(Beginning.of(source), ending.isPresent());
        return found.isPresent()
                ? found.filter(known::contains)
                : ending.map(Ending::format).or(() -> Optional.of(Format.TEXT).filter(known::contains));
    }

    private Optional<Ending> ending(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return known.stream()
                .flatMap(format -> format.extensions().stream().map(words -> new Ending(words, format)))
                .filter(ending -> lower.endsWith("." + ending.words))
                .max(Comparator.comparingInt(ending -> ending.words.length()));
    }

    private static Optional<Format> content(Beginning beginning, boolean named) {
        var names = beginning.jsonNames();
        if (!names.isEmpty()) {
            return json(names, named);
        }
        return beginning.rootElement().flatMap(root -> markup(root.toLowerCase(Locale.ROOT), beginning, named));
    }

    private static Optional<Format> json(Set<String> names, boolean named) {
        if (names.stream().anyMatch(OWN_NAMES::contains)) {
            return Optional.of(Format.JSON);
        }
        if (names.stream().anyMatch(NINJS_NAMES::contains)) {
            return Optional.of(Format.NINJS);
        }
        return named ? Optional.empty() : Optional.of(Format.JSON);
    }

    private static Optional<Format> markup(String root, Beginning beginning, boolean named) {
        if (ROOTS.containsKey(root)) {
            return Optional.of(ROOTS.get(root));
        }
        if (HTML_ELEMENTS.contains(root)) {
            return Optional.of(Format.HTML);
        }
        return named || !beginning.isXml() ? Optional.empty() : Optional.of(Format.NEWSML_G2);
    }

    private record Ending(String words, Format format) {}
}
