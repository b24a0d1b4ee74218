package org.broadsheet.renderer.text;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.format.Facts;
import org.broadsheet.format.Format;
import org.broadsheet.format.ParseResult;
import org.broadsheet.format.Renderer;
import org.broadsheet.renderer.loss.Losses;

/**
 * Writes text that an editor can read and change, and that the text parser reads back as an equal edition: YAML front
 * matter, then Markdown-like text, with LF at the end of each line. The dialect has a page of its own,
 * docs/text-dialect.md. It carries all that an edition can hold; only nesting beyond 256 levels, which no parser takes by
 * default, is left out and reported. The same edition gives the same bytes; no clock is asked.
 *
 * <p>Immutable, and safe for use by several threads.
 */
public final class TextRenderer implements Renderer {
    private final Facts facts;

    private TextRenderer(Builder builder) {
        facts = builder.facts;
    }

    /** A builder with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Format format() {
        return Format.TEXT;
    }

    @Override
    public List<Diagnostic> render(ParseResult result, OutputStream out) throws IOException {
        var losses = new Losses(result.sourceMap());
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        new EditionText(new Page(writer), losses).write(facts.over(result.edition()));
        writer.flush();
        return losses.diagnostics();
    }

    /** Collects the options of a {@link TextRenderer}. Not for use by several threads at once. */
    public static final class Builder {
        private Facts facts = Facts.NONE;

        private Builder() {}

        /** What the caller knows of the documents and they do not say; by default nothing. */
        public Builder facts(Facts known) {
            facts = Objects.requireNonNull(known, "known");
            return this;
        }

        /** The renderer. */
        public TextRenderer build() {
            return new TextRenderer(this);
        }
    }
}
