package org.broadsheet.parser.html;

import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;
import org.broadsheet.format.Format;
import org.broadsheet.format.Limits;
import org.broadsheet.format.ParseException;
import org.broadsheet.format.ParseResult;
import org.broadsheet.format.Parser;
import org.broadsheet.parser.finding.Findings;
import org.broadsheet.parser.html.own.OwnPage;
import org.broadsheet.source.Source;
import org.jsoup.nodes.Document;

/**
 * Reads web pages: the one story of a page with its pictures and the facts about it; of a page that leads to stories, where
 * they are. What a page has beside its story, such as menus, is left out and summed up in one note. Immutable, and safe for
 * use by several threads.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/">HTML</a>
 */
public final class HtmlParser implements Parser {
    private final Limits limits;
    private final boolean strict;
    private final String baseUrl;
    private final Optional<Charset> charset;

    private HtmlParser(Builder builder) {
        limits = builder.limits;
        strict = builder.strict;
        baseUrl = builder.baseUrl;
        charset = builder.charset;
    }

    /** A builder with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Format format() {
        return Format.HTML;
    }

    @Override
    public Limits limits() {
        return limits;
    }

    /**
     * Reads a page. Any page gives an edition, be it an empty one.
     *
     * @throws ParseException when the page goes beyond a limit
     */
    @Override
    public ParseResult parse(Source source) {
        if (source.size() > limits.bytes()) {
            throw limits.exceeded("bytes");
        }
        Source text = Charsets.decoded(source, charset);
        Document document = Intake.document(text.text(), baseUrl, limits);
        var findings = new Findings(text, strict, limits.diagnostics());
        return OwnPage.find(document, text, limits)
                .map(page -> page.read(text, limits, findings))
                .orElseGet(() -> PageReader.read(document, text, limits, findings));
    }

    /** Collects the options of an {@link HtmlParser}. Not for use by several threads at once. */
    public static final class Builder {
        private Limits limits = Limits.defaults();
        private boolean strict;
        private String baseUrl = "";
        private Optional<Charset> charset = Optional.empty();

        private Builder() {}

        /** Sets the ceilings; by default {@link Limits#defaults()}. */
        public Builder limits(Limits ceilings) {
            limits = Objects.requireNonNull(ceilings, "ceilings");
            return this;
        }

        /** Sets whether each liberty that is taken is an error; by default false. */
        public Builder strict(boolean on) {
            strict = on;
            return this;
        }

        /**
         * Sets the address of the page, which relative ones are resolved against; by default unknown: then the page's own
         * {@code base} element tells, and else they stay as written.
         */
        public Builder baseUrl(String address) {
            baseUrl = Objects.requireNonNull(address, "address");
            return this;
        }

        /**
         * Takes the charset from the {@code Content-Type} header that the page came with, such as
         * {@code text/html; charset=GBK}. It counts more than what the page says itself and less than a byte order mark;
         * a header that names none or an unknown one is passed over.
         */
        public Builder contentType(String header) {
            charset = Charsets.find(Objects.requireNonNull(header, "header"));
            return this;
        }

        /** The parser with the options as set so far. */
        public HtmlParser build() {
            return new HtmlParser(this);
        }
    }
}
