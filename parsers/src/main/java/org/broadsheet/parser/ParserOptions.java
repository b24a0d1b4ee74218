package org.broadsheet.parser;

import java.util.Objects;
import java.util.Optional;
import org.broadsheet.format.Limits;

/**
 * What a caller may ask of any reader; each takes what concerns its format and passes over the rest. Immutable.
 *
 * @param limits the ceilings; by default {@link Limits#defaults()}
 * @param repair whether boundaries of paragraphs that a page broke are mended; by default true
 * @param strict whether each liberty that a reader takes is an error; by default false
 * @param dialect the layout of a text or the dialect of a feed, when it is not to be found out
 * @param baseUrl what relative links of a web page are resolved against
 * @param explain whether a note tells for each element why it was taken for what it is; by default false
 */
public record ParserOptions(
        Limits limits,
        boolean repair,
        boolean strict,
        Optional<String> dialect,
        Optional<String> baseUrl,
        boolean explain) {
    /** Checks for null. */
    public ParserOptions {
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(dialect, "dialect");
        Objects.requireNonNull(baseUrl, "baseUrl");
    }

    /** Options that ask for no explanations. */
    public ParserOptions(
            Limits limits, boolean repair, boolean strict, Optional<String> dialect, Optional<String> baseUrl) {
        this(limits, repair, strict, dialect, baseUrl, false);
    }

    /** Default ceilings, mending, tolerant, everything found out. */
    public static ParserOptions defaults() {
        return new ParserOptions(Limits.defaults(), true, false, Optional.empty(), Optional.empty());
    }
}
