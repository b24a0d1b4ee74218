package org.broadsheet.parser.ninjs;

import java.util.Objects;
import java.util.Optional;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.diagnostic.Severity;
import org.broadsheet.format.Format;
import org.broadsheet.format.Limits;
import org.broadsheet.format.ParseException;
import org.broadsheet.format.ParseResult;
import org.broadsheet.format.Parser;
import org.broadsheet.json.token.Json;
import org.broadsheet.json.token.Text;
import org.broadsheet.json.token.Tokens;
import org.broadsheet.parser.ninjs.Node.Members;
import org.broadsheet.source.Source;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads ninjs 3, 2 and 1, and what Superdesk writes. The generation is found by the names in the document, property by
 * property: {@code standard} is not asked. Immutable, and safe for use by several threads.
 *
 * <p>What the model has no place for is kept as {@link org.broadsheet.model.ForeignFact}s of the format {@code ninjs}, named as
 * ninjs 3 names it, with the object it stood in; a writer of ninjs puts it back. A value of another kind than its property
 * asks for is kept in the same way, and told as an error.
 *
 * <p>Refused, with the place and the path of the fault: bytes that are no UTF-8, what is no JSON, a name given twice in one
 * object, more than one document, input beyond a limit. {@code depth} counts nested objects and the brackets of values that
 * are kept as they are, {@code blocks} news objects and elements of lists.
 *
 * @see <a href="https://iptc.org/standards/ninjs/">ninjs</a>
 */
public final class NinjsParser implements Parser {
    private final Limits limits;
    private final boolean strict;
    private final JsonFactory factory;

    private NinjsParser(Builder builder) {
        limits = builder.limits;
        strict = builder.strict;
        factory = Json.reading(limits.textLength());
    }

    /** A builder with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Format format() {
        return Format.NINJS;
    }

    @Override
    public Limits limits() {
        return limits;
    }

    @Override
    public ParseResult parse(Source source) {
        if (source.size() > limits.bytes()) {
            throw limits.exceeded("bytes");
        }
        var document = tree(Text.of(source));
        var reading = new Reading(limits, isOwn(document));
        var edition = new EditionReader(reading).edition(document);
        refuse(reading);
        return new ParseResult(source.name(), edition, reading.places().build(), reading.diagnostics());
    }

    private Members tree(Text text) {
        try (var in = new Tokens(factory, text, limits, strict)) {
            return new TreeReader(in).document();
        }
    }

    /** Whether a document bears the marks of our own writer. */
    private static boolean isOwn(Members document) {
        boolean told = document.see("profile")
                .filter(profile -> profile.equals("edition") || profile.equals("article"))
                .isPresent();
        return told
                && document.values().get("standard") instanceof Members standard
                && standard.see("version").equals(Optional.of("3.1"));
    }

    private void refuse(Reading reading) {
        if (strict) {
            reading.diagnostics().stream()
                    .filter(finding -> finding.severity().atLeast(Severity.WARNING))
                    .findFirst()
                    .map(finding -> finding.weighing(Severity.ERROR))
                    .ifPresent((Diagnostic fault) -> {
                        throw new ParseException(fault);
                    });
        }
    }

    /** Collects the options of a {@link NinjsParser}. Not for use by several threads at once. */
    public static final class Builder {
        private Limits limits = Limits.defaults();
        private boolean strict;

        private Builder() {}

        /** Sets the ceilings; by default {@link Limits#defaults()}. */
        public Builder limits(Limits ceilings) {
            limits = Objects.requireNonNull(ceilings, "limits");
            return this;
        }

        /** Sets whether every liberty that the reader takes is refused; by default false. */
        public Builder strict(boolean on) {
            strict = on;
            return this;
        }

        /** The reader as set so far. */
        public NinjsParser build() {
            return new NinjsParser(this);
        }
    }
}
