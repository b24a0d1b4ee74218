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
    /** The names of the options that {@link Builder#option} takes. */
    public static final List<String> OPTIONS = NamedOption.names();

    private final Facts facts;
    private final PageOptions options;

    private HtmlRenderer(Builder builder) {
        facts = builder.facts;
        options = builder.options;
    }

    /** A builder with the defaults: a whole page, dressed as a newspaper, of what the document says. */
    public static Builder builder() {
        return new Builder();
    }

    /** The newspaper's style sheet, for those who serve it beside fragments and pages without one. */
    public static String styleSheet() {
        return StyleSheet.RULES.strip() + "\n";
    }

    /**
     * The {@code Content-Security-Policy} that the pages of this renderer keep: no script, no style but their own, nothing
     * loaded but pictures and media.
     */
    public String policy() {
        return options.style().policy();
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
        var page = PageFacts.of(edition, options, losses);
        var body = new PageBody(page, html, losses);
        if (options.fragment()) {
            body.writeFragment();
        } else {
            new PageHead(page).write(html);
            body.write();
            html.end();
        }
    }

    /** Collects the options of an {@link HtmlRenderer}. Not for use by several threads at once. */
    public static final class Builder {
        private Facts facts = Facts.NONE;
        private PageOptions options = PageOptions.PLAIN;

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
            options = options.withFragment(wanted);
            return this;
        }

        /** Sets whether a page is dressed as a newspaper, by a {@code style} element; it is by default. */
        public Builder styled(boolean wanted) {
            options = options.withStyle(wanted ? StyleSheet.NEWSPAPER : StyleSheet.NONE);
            return this;
        }

        /**
         * Sets the address of a style sheet of the caller's own in place of the newspaper's.
         *
         * @throws IllegalArgumentException when it is neither http, https nor relative
         */
        public Builder styleSheet(String href) {
            options = options.withStyle(StyleSheet.at(href));
            return this;
        }

        /**
         * Sets whether a page tells browsers its {@link HtmlRenderer#policy policy} in a {@code meta} element; it does not by
         * default, as a site does better to send it as a header.
         */
        public Builder policy(boolean wanted) {
            options = options.withPolicy(wanted);
            return this;
        }

        /**
         * Sets whether a page whose language is Chinese, Japanese or Korean is read from top to bottom and from right to left;
         * it is not by default. Pages of other languages stay as they are, which is told.
         */
        public Builder vertical(boolean wanted) {
            options = options.withVertical(wanted);
            return this;
        }

        /**
         * Sets whether the elements of a story say in attributes what they are in the terms of schema.org, for readers that know
         * microdata alone; they do not by default, as the data blocks tell the same and more.
         *
         * @see <a href="https://html.spec.whatwg.org/multipage/microdata.html">microdata</a>
         */
        public Builder microdata(boolean wanted) {
            options = options.withMicrodata(wanted);
            return this;
        }

        /** Sets what the document is called in the title bar and where it is shared; its headline or its publication by default. */
        public Builder title(String words) {
            options = options.withTitle(words);
            return this;
        }

        /** Sets the name of the site, which stands after the title; by default the publication is named as the site. */
        public Builder site(String name) {
            options = options.withSite(name);
            return this;
        }

        /**
         * Sets the address that relative ones are told to search engines and networks against: where the item stands, its
         * pictures. Those in the text stay relative. By default they are told as they are.
         *
         * @throws IllegalArgumentException when it is neither http nor https
         */
        public Builder base(String url) {
            options = options.withBase(url);
            return this;
        }

        /**
         * Adds the address of the same page in another language, or with {@code x-default} for all others; none by default.
         *
         * @throws IllegalArgumentException when the tag is not well formed, or the address neither http nor https
         */
        public Builder alternate(String language, String url) {
            options = options.withAlternate(language, url);
            return this;
        }

        /**
         * Sets one of {@link #OPTIONS} by words: {@code style} is {@code none}, {@code newspaper} or an address,
         * {@code fragment}, {@code policy}, {@code vertical} and {@code microdata} are {@code true} or {@code false}, {@code alternate} is a tag, a comma and an
         * address.
         *
         * @throws IllegalArgumentException when there is no such option, or it takes no such value
         */
        public Builder option(String name, String value) {
            options = NamedOption.set(options, name, value);
            return this;
        }

        /** The renderer as set so far. */
        public HtmlRenderer build() {
            return new HtmlRenderer(this);
        }
    }
}
