package org.broadsheet.format;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.model.Article;
import org.broadsheet.model.Edition;
import org.broadsheet.source.SourceMap;

/**
 * What a parser made of a source. Immutable.
 *
 * @param source the name of the source; empty when nothing was read
 * @param edition the news
 * @param sourceMap where each of its elements stands in the source
 * @param diagnostics what the parser has to say, in document order
 */
public record ParseResult(String source, Edition edition, SourceMap sourceMap, List<Diagnostic> diagnostics) {
    /** Copies the list and checks for null. */
    public ParseResult {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(sourceMap, "sourceMap");
        diagnostics = List.copyOf(diagnostics);
    }

    /** An edition that was not read from anywhere. */
    public static ParseResult of(Edition edition) {
        return new ParseResult("", edition, SourceMap.EMPTY, List.of());
    }

    /** The article, when there is exactly one. */
    public Optional<Article> article() {
        var articles = edition.articles();
        return articles.size() == 1 ? Optional.of(articles.get(0)) : Optional.empty();
    }

    /** This result with another edition of the same shape, so that its places still hold. */
    public ParseResult withEdition(Edition other) {
        return new ParseResult(source, other, sourceMap, diagnostics);
    }
}
