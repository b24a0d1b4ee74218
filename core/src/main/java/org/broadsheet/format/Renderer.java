package org.broadsheet.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.model.Article;
import org.broadsheet.model.Edition;

/**
 * Writes one format, in UTF-8. Immutable once built, and safe for use by several threads. Each call returns what it had to
 * assume and what the format could not carry; the output is left open.
 */
public interface Renderer {
    /** The format it writes. */
    Format format();

    /**
     * Writes what a parser read; diagnostics of losses name the place in the source.
     *
     * @throws IOException when writing fails
     */
    List<Diagnostic> render(ParseResult result, OutputStream out) throws IOException;

    /**
     * Writes an edition.
     *
     * @throws IOException when writing fails
     */
    default List<Diagnostic> render(Edition edition, OutputStream out) throws IOException {
        return render(ParseResult.of(edition), out);
    }

    /**
     * Writes one article.
     *
     * @throws IOException when writing fails
     */
    default List<Diagnostic> render(Article article, OutputStream out) throws IOException {
        return render(Edition.of(article), out);
    }

    /**
     * Writes many results into one document, one after the other and in constant memory but for their ids: the items of a
     * news message, JSON Lines. A format whose documents hold one edition takes one result.
     *
     * @param told takes what was assumed and what could not be carried, as it is found
     * @throws TooManyResultsException when there are more results than a document can hold; nothing is of use then
     * @throws IOException when writing fails
     */
    default void renderAll(Stream<ParseResult> results, OutputStream out, Consumer<Diagnostic> told)
            throws IOException {
        var each = results.iterator();
        ParseResult only =
                each.hasNext() ? each.next() : ParseResult.of(Edition.builder().build());
        if (each.hasNext()) {
            throw new TooManyResultsException(format());
        }
        render(only, out).forEach(told);
    }

    /** Writes an edition to a string; what was assumed or lost is dropped. */
    default String renderToString(Edition edition) {
        return inMemory(out -> render(edition, out));
    }

    /** Writes one article to a string; what was assumed or lost is dropped. */
    default String renderToString(Article article) {
        return inMemory(out -> render(article, out));
    }

    private static String inMemory(Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try {
            writing.to(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** A call of this interface that writes to memory. */
    @FunctionalInterface
    interface Writing {
        /** Writes to {@code out}. */
        Object to(OutputStream out) throws IOException;
    }
}
