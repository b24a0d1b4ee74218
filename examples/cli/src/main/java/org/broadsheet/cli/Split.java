package org.broadsheet.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.format.ParseResult;
import org.broadsheet.model.Article;
import org.broadsheet.model.Edition;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Section;
import org.broadsheet.source.SourceMap;

/**
 * The articles of an edition, each an edition of its own with the same publication, date and facts and the headings of its
 * sections. Where there are several, the id of the edition bears the number of the article.
 *
 * @param articles one result for each article
 * @param left what belongs to no article, and so is in none of them
 */
record Split(List<ParseResult> articles, List<Diagnostic> left) {
    private static final Pattern ARTICLE = Pattern.compile("((?:sections\\[\\d+]\\.)+articles\\[\\d+])(?:[.\\[].*)?");

    Split {
        articles = List.copyOf(articles);
        left = List.copyOf(left);
    }

    static Split of(ParseResult result) {
        var places = places(result);
        var findings = findings(result);
        var articles = new ArrayList<ParseResult>();
        boolean several = result.edition().articles().size() > 1;
        result.edition().walk((path, within, article) -> {
            var nested = path(within.size());
            var map = SourceMap.builder();
            places.getOrDefault(path.value(), List.of())
                    .forEach(at ->
                            result.sourceMap().find(at).ifPresent(span -> map.put(moved(at, path, nested), span)));
            Edition whole = several ? part(result.edition(), articles.size() + 1) : result.edition();
            articles.add(new ParseResult(
                    result.source() + "#" + (articles.size() + 1),
                    edition(whole, within, article),
                    map.build(),
                    findings.getOrDefault(path.value(), List.of()).stream()
                            .map(finding -> finding.at(moved(finding.path(), path, nested)))
                            .toList()));
        });
        return new Split(articles, left(result.edition()));
    }

    /** An edition with the id of its part: that of the whole would name all articles alike. */
    private static Edition part(Edition whole, int number) {
        return whole.metadata()
                .id()
                .map(id -> id + (id.indexOf('#') < 0 ? "#" : "/") + number)
                .map(id -> whole.toBuilder()
                        .metadata(whole.metadata().toBuilder().id(id).build())
                        .build())
                .orElse(whole);
    }

    private static Edition edition(Edition whole, List<Section> within, Article article) {
        var section = bare(within.get(within.size() - 1)).toBuilder()
                .articles(List.of(article))
                .build();
        for (int outer = within.size() - 2; outer >= 0; outer--) {
            section = bare(within.get(outer)).toBuilder()
                    .sections(List.of(section))
                    .build();
        }
        return whole.toBuilder().sections(List.of(section)).notices(List.of()).build();
    }

    private static Section bare(Section section) {
        return new Section(section.heading(), section.page(), List.of(), List.of(), List.of(), List.of());
    }

    private static ElementPath path(int depth) {
        var path = ElementPath.ROOT;
        for (int i = 0; i < depth; i++) {
            path = path.child("sections", 0);
        }
        return path.child("articles", 0);
    }

    private static ElementPath moved(ElementPath path, ElementPath from, ElementPath to) {
        return new ElementPath(to.value() + path.value().substring(from.value().length()));
    }

    private static Map<String, List<ElementPath>> places(ParseResult result) {
        var places = new HashMap<String, List<ElementPath>>();
        result.sourceMap()
                .spans()
                .keySet()
                .forEach(path -> article(path)
                        .ifPresent(article -> places.computeIfAbsent(article, none -> new ArrayList<>())
                                .add(path)));
        return places;
    }

    private static Map<String, List<Diagnostic>> findings(ParseResult result) {
        var findings = new HashMap<String, List<Diagnostic>>();
        result.diagnostics()
                .forEach(finding -> article(finding.path())
                        .ifPresent(article -> findings.computeIfAbsent(article, none -> new ArrayList<>())
                                .add(finding)));
        return findings;
    }

    private static Optional<String> article(ElementPath path) {
        var matcher = ARTICLE.matcher(path.value());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static List<Diagnostic> left(Edition edition) {
        int notices = edition.notices().size();
        int loose = loose(edition.sections());
        return notices + loose == 0
                ? List.of()
                : List.of(Diagnostic.warning(
                        "output/fact-dropped",
                        notices + " notices and " + loose
                                + " references and pictures belong to no article and are in none of"
                                + " the outputs; they are in the output without --split"));
    }

    private static int loose(List<Section> sections) {
        return sections.stream()
                .mapToInt(section ->
                        section.references().size() + section.pictures().size() + loose(section.sections()))
                .sum();
    }
}
