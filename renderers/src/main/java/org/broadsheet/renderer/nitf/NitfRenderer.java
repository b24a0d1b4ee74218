package org.broadsheet.renderer.nitf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.format.Facts;
import org.broadsheet.format.Format;
import org.broadsheet.format.ParseResult;
import org.broadsheet.format.Renderer;
import org.broadsheet.model.Edition;
import org.broadsheet.renderer.loss.Losses;

/**
 * Writes NITF 3.6, valid by the official schema. One document holds one article: an edition of several, or of none, is
 * refused. Nothing is assumed, as NITF demands no fact. Immutable, and safe for use by several threads.
 *
 * @see <a href="https://iptc.org/standards/nitf/">NITF</a>
 */
public final class NitfRenderer implements Renderer {
    private final Facts facts;

    private NitfRenderer(Builder builder) {
        facts = builder.facts;
    }

    /** A builder with the defaults: what the document says. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Format format() {
        return Format.NITF;
    }

    /**
     * Writes the one article of what a parser read.
     *
     * @throws IllegalArgumentException when there is not exactly one article
     */
    @Override
    public List<Diagnostic> render(ParseResult result, OutputStream out) throws IOException {
        var losses = new Losses(result.sourceMap());
        Edition edition = facts.over(result.edition());
        try {
            new NitfWriter(out, losses).write(Document.of(edition, losses));
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
        return losses.diagnostics();
    }

    /** Collects the options of a {@link NitfRenderer}. Not for use by several threads at once. */
    public static final class Builder {
        private Facts facts = Facts.NONE;

        private Builder() {}

        /** Sets what the caller knows and the documents do not say; nothing by default. */
        public Builder facts(Facts known) {
            facts = Objects.requireNonNull(known, "known");
            return this;
        }

        /** The renderer as set so far. */
        public NitfRenderer build() {
            return new NitfRenderer(this);
        }
    }
}
