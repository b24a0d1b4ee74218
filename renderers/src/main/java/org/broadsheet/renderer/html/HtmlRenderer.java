package org.broadsheet.renderer.html;

import java.io.BufferedWriter;
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
import org.broadsheet.model.Edition;
import org.broadsheet.renderer.loss.Losses;
import org.broadsheet.renderer.markup.HtmlWriter;

/**
 * Writes an edition or an article as one page of semantic HTML. What readers see stands in elements, what machines ask for
 * in a data block of schema.org's terms beside each article. The page holds no script, no handler, no address but
 * {@code http}, {@code https}, {@code mailto} and relative ones, and loads nothing but the pictures and the media of the
 * story. Immutable, and safe for use by several threads.
 *
 * @see <a href="https://html.spec.whatwg.org/">HTML</a>
 * @see <a href="https://schema.org/NewsArticle">NewsArticle at schema.org</a>
 */
public final class HtmlRenderer implements Renderer {
    private final Facts facts;
    private final boolean fragment;
    private final boolean styled;

    private HtmlRenderer(Builder builder) {
        facts = builder.facts;
        fragment = builder.fragment;
        styled = builder.styled;
    }

    /** A builder with the defaults: a whole page, styled, of what the document says. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Format format() {
        return Format.HTML;
    }

    @Override
    public List<Diagnostic> render(ParseResult result, OutputStream out) throws IOException {
        var losses = new Losses(result.sourceMap());
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        write(facts.over(result.edition()), new HtmlWriter(writer, losses), losses);
        writer.flush();
        return losses.diagnostics();
    }

    private void write(Edition edition, HtmlWriter html, Losses losses) throws IOException {
        var page = PageFacts.of(edition, losses);
        var body = new PageBody(page, html, losses);
        if (fragment) {
            body.writeFragment();
        } else {
            new PageHead(page, styled).write(html);
            body.write();
            html.end();
        }
    }

    /** Collects the options of an {@link HtmlRenderer}. Not for use by several threads at once. */
    public static final class Builder {
        private Facts facts = Facts.NONE;
        private boolean fragment;
        private boolean styled = true;

        private Builder() {}

        /** Sets what the caller knows and the documents do not say; nothing by default. */
        public Builder facts(Facts known) {
            facts = Objects.requireNonNull(known, "known");
            return this;
        }

        /**
         * Sets whether to write a single {@code div} for a page of the caller's own, without head and style sheet; a whole
         * page by default.
         */
        public Builder fragment(boolean wanted) {
            fragment = wanted;
            return this;
        }

        /** Sets whether a page holds the style sheet, in a {@code style} element; it does by default. */
        public Builder styled(boolean wanted) {
            styled = wanted;
            return this;
        }

        /** The renderer as set so far. */
        public HtmlRenderer build() {
            return new HtmlRenderer(this);
        }
    }
}
