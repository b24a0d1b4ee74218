package org.broadsheet.renderer.ninjs;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.format.Facts;
import org.broadsheet.format.Format;
import org.broadsheet.format.ParseResult;
import org.broadsheet.format.Renderer;
import org.broadsheet.json.token.TokenWriter;
import org.broadsheet.model.Concept;
import org.broadsheet.renderer.item.Assumptions;
import org.broadsheet.renderer.item.Guids;
import org.broadsheet.renderer.item.Planner;
import org.broadsheet.renderer.loss.Losses;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes ninjs 3.1. An edition that holds nothing but one article becomes an object of the type {@code text}, every other a
 * {@code composite}; the package's documentation tells what stands where. The same edition and options give the same bytes.
 * Immutable, and safe for use by several threads.
 *
 * @see <a href="https://iptc.org/standards/ninjs/">ninjs</a>
 */
public final class NinjsRenderer implements Renderer {
    private final Facts facts;
    private final Body bodies;

    private NinjsRenderer(Builder builder) {
        facts = builder.facts;
        bodies = builder.bodies;
    }

    /** A builder with all options at their defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Which bodies a story is written with. */
    public enum Body {
        /** Plain text alone. */
        TEXT,
        /** HTML alone. */
        HTML,
        /** Plain text and HTML. */
        BOTH
    }

    @Override
    public Format format() {
        return Format.NINJS;
    }

    @Override
    public List<Diagnostic> render(ParseResult result, OutputStream stream) throws IOException {
        var losses = new Losses(result.sourceMap());
        var edition = facts.over(result.edition());
        String provider = edition.metadata()
                .provider()
                .flatMap(Concept::name)
                .or(edition::publication)
                .orElse("");
        var guids = new Guids(provider, result.source(), new Assumptions(losses));
        try {
            var out = new TokenWriter(stream, false);
            new EditionWriter(new Planner(edition, guids).plan(), losses, bodies, out).write();
            out.finish();
        } catch (JacksonIOException failed) {
            throw failed.getCause();
        }
        return losses.diagnostics();
    }

    /** Collects options. Not for several threads. */
    public static final class Builder {
        private Facts facts = Facts.NONE;
        private Body bodies = Body.BOTH;

        private Builder() {}

        /** What the caller knows of the documents and they do not say; by default nothing. */
        public Builder facts(Facts known) {
            facts = Objects.requireNonNull(known, "known");
            return this;
        }

        /** Which bodies a story is written with; by default both. */
        public Builder bodies(Body kinds) {
            bodies = Objects.requireNonNull(kinds, "kinds");
            return this;
        }

        /** The renderer with the options as set so far. */
        public NinjsRenderer build() {
            return new NinjsRenderer(this);
        }
    }
}
