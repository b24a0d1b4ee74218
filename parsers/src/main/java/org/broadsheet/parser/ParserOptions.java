package org.broadsheet.parser;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.broadsheet.format.Limits;
import org.broadsheet.vocabulary.Scheme;

/**
 * What a caller may ask of any reader; each takes what concerns its format and passes over the rest. Immutable.
 *
 * @param limits the ceilings; by default {@link Limits#defaults()}
 * @param repair whether boundaries of paragraphs that a page broke are mended; by default true
 * @param strict whether each liberty that a reader takes is an error; by default false
 * @param dialect the layout of a text or the dialect of a feed, when it is not to be found out
 * @param baseUrl what relative links of a web page are resolved against
 * @param explain whether a note tells for each element why it was taken for what it is; by default false
 * @param schemes schemes of codes that documents name and do not declare
 */
public record ParserOptions(
        Limits limits,
        boolean repair,
        boolean strict,
        Optional<String> dialect,
        Optional<String> baseUrl,
        boolean explain,
        List<Scheme> schemes) {
    /** Copies the list and checks for null. */
    public ParserOptions {
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(dialect, "dialect");
        Objects.requireNonNull(baseUrl, "baseUrl");
        schemes = List.copyOf(schemes);
    }

    /** Options that ask for no explanations. */
    public ParserOptions(
            Limits limits, boolean repair, boolean strict, Optional<String> dialect, Optional<String> baseUrl) {
        this(limits, repair, strict, dialect, baseUrl, false, List.of());
    }

    /** These options for another dialect. */
    public ParserOptions withDialect(Optional<String> other) {
        return new ParserOptions(limits, repair, strict, other, baseUrl, explain, schemes);
    }

    /** Default ceilings, mending, tolerant, everything found out. */
    public static ParserOptions defaults() {
        return new ParserOptions(Limits.defaults(), true, false, Optional.empty(), Optional.empty());
    }
}
