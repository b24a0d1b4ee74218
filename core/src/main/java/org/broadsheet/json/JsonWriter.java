package org.broadsheet.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.format.Facts;
import org.broadsheet.format.Format;
import org.broadsheet.format.ParseResult;
import org.broadsheet.format.Renderer;
import org.broadsheet.model.Article;
import org.broadsheet.model.Edition;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes our own JSON, which loses nothing: {@link JsonReader} reads an equal edition and equal diagnostics. Immutable,
 * and safe for use by several threads.
 *
 * <p>The same input gives the same bytes everywhere: properties in one fixed order, UTF-8, LF. What is absent or empty is
 * left out. Control characters, U+2028, U+2029 and halves of surrogate pairs are escaped, all other characters stand as
 * they are. What a document holds of a later version goes back to where it was read.
 *
 * <p>Two things are told as changed, by {@code output/fact-changed}: an unknown block made in code whose JSON is no object of
 * its type, and the name of an extension that holds half a surrogate pair.
 */
public final class JsonWriter implements Renderer {
    private final boolean compact;
    private final boolean loneArticles;
    private final Facts facts;

    private JsonWriter(Builder builder) {
        facts = builder.facts;
        compact = builder.compact;
        loneArticles = builder.loneArticles;
    }

    /** A builder with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Format format() {
        return Format.JSON;
    }

    /** Writes the edition and the diagnostics of its reading. */
    @Override
    public List<Diagnostic> render(ParseResult result, OutputStream out) throws IOException {
        var edition = facts.over(result.edition());
        var article = loneArticle(edition);
        return article.isPresent()
                ? write(out, document -> document.article(article.get(), result.diagnostics()))
                : write(out, document -> document.edition(edition, result.diagnostics()));
    }

    /** Writes JSON Lines, a line for each result. */
    @Override
    public void renderAll(Stream<ParseResult> results, OutputStream out, Consumer<Diagnostic> told) throws IOException {
        var lines = JsonWriter.builder()
                .facts(facts)
                .loneArticles(loneArticles)
                .compact(true)
                .build();
        for (var each = results.iterator(); each.hasNext(); ) {
            lines.render(each.next(), out).forEach(told);
        }
    }

    /** Writes a document whose root is an article; facts hold for editions, and with some it becomes one. */
    @Override
    public List<Diagnostic> render(Article article, OutputStream out) throws IOException {
        return !facts.values().isEmpty()
                ? render(Edition.of(article), out)
                : write(out, document -> document.article(article, List.of()));
    }

    private Optional<Article> loneArticle(Edition edition) {
        var articles = edition.articles();
        return loneArticles
                        && articles.size() == 1
                        && Edition.of(articles.get(0)).equals(edition)
                ? Optional.of(articles.get(0))
                : Optional.empty();
    }

    private List<Diagnostic> write(OutputStream target, Consumer<DocumentWriter> content) throws IOException {
        try {
            var out = new Output(target, compact);
            content.accept(new DocumentWriter(out));
            out.finish();
            return List.copyOf(out.diagnostics());
        } catch (JacksonIOException failed) {
            throw failed.getCause();
        }
    }

    /** Collects the options of a {@link JsonWriter}. Not for use by several threads at once. */
    public static final class Builder {
        private boolean compact;
        private boolean loneArticles;
        private Facts facts = Facts.NONE;

        private Builder() {}

        /**
         * Sets whether a document takes one line without white space, so that one after the other makes JSON Lines; by
         * default false: two spaces for each level, one property a line.
         */
        public Builder compact(boolean on) {
            compact = on;
            return this;
        }

        /**
         * Sets whether an edition that holds one article and nothing else is written as that article; by default false. The
         * paths of its diagnostics stay those of the edition.
         */
        public Builder loneArticles(boolean on) {
            loneArticles = on;
            return this;
        }

        /** Sets what the caller knows of the editions and they do not say; by default nothing. */
        public Builder facts(Facts known) {
            facts = Objects.requireNonNull(known, "facts");
            return this;
        }

        /** The writer as set so far. */
        public JsonWriter build() {
            return new JsonWriter(this);
        }
    }
}
