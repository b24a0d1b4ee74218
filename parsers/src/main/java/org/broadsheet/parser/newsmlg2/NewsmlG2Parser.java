package org.broadsheet.parser.newsmlg2;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.broadsheet.format.Format;
import org.broadsheet.format.Limits;
import org.broadsheet.format.ParseException;
import org.broadsheet.format.ParseResult;
import org.broadsheet.format.Parser;
import org.broadsheet.model.ForeignFact;
import org.broadsheet.parser.finding.Findings;
import org.broadsheet.source.Source;
import org.broadsheet.vocabulary.Scheme;
import org.broadsheet.vocabulary.Schemes;
import org.broadsheet.xml.XmlBytes;
import org.broadsheet.xml.XmlInput;

/**
 * Reads NewsML-G2 of every version: news items, package items, news messages, and several items in whatever is around them.
 * Groups of a package become sections; a picture, a sound or a film joins the article that it stands with in a group or that
 * a link names. The dialects of agencies are read, each liberty is a diagnostic. What the model has no place for is kept as
 * a foreign fact of the format {@code newsml-g2}, by the path of its element. Immutable, and safe for use by several threads.
 *
 * @see <a href="https://iptc.org/standards/newsml-g2/">NewsML-G2</a>
 */
public final class NewsmlG2Parser implements Parser {
    private final Limits limits;
    private final boolean strict;
    private final Schemes schemes;
    private final XmlInput input;

    private NewsmlG2Parser(Builder builder) {
        limits = builder.limits;
        strict = builder.strict;
        schemes = Schemes.of(builder.schemes);
        input = XmlInput.within(limits);
    }

    /** A builder with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Format format() {
        return Format.NEWSML_G2;
    }

    @Override
    public Limits limits() {
        return limits;
    }

    /**
     * Reads all items of a document as one edition.
     *
     * @throws ParseException when it is no well-formed XML, declares entities, or goes beyond a limit
     */
    @Override
    public ParseResult parse(Source source) {
        if (source.size() > limits.bytes()) {
            throw limits.exceeded("bytes");
        }
        Source text = XmlBytes.decoded(source);
        var findings = new Findings(text, strict, limits.diagnostics());
        var context = new Context(text, limits, schemes, findings);
        var items = new ArrayList<Draft>();
        List<ForeignFact> around;
        try {
            XMLStreamReader reader = input.root(text, new StringReader(text.text()));
            var messages = new Messages(reader, findings);
            for (var item = messages.next(); item.isPresent(); item = messages.next()) {
                items.add(ItemReader.read(context, item.get()));
            }
            around = messages.around();
            if (items.isEmpty()) {
                messages.refuseStranger();
            }
        } catch (XMLStreamException fault) {
            throw input.refusal(fault, text);
        }
        return Arrangement.of(context, items, around);
    }

    /**
     * Reads the items of a message one after the other: each text with the visuals behind it that it names or that name it,
     * visuals that belong to no text by themselves. A package is passed over, which a note tells. What stands around the
     * items is kept with the item behind it. The limit of bytes does not hold for a stream.
     *
     * @throws ParseException when the beginning is no well-formed XML; a later fault comes from the call that meets it
     */
    @Override
    public Stream<ParseResult> stream(String name, InputStream in) throws IOException {
        var endless = XmlInput.within(limits.with("bytes", Long.MAX_VALUE));
        return ItemStream.of(XmlBytes.passing(name, in), endless, new ItemStream.Options(limits, strict, schemes));
    }

    /** Collects the options of a {@link NewsmlG2Parser}. Not for use by several threads at once. */
    public static final class Builder {
        private Limits limits = Limits.defaults();
        private boolean strict;
        private final List<Scheme> schemes = new ArrayList<>();

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
         * Adds a scheme of a catalog that documents name and nobody fetches; its codes get the URIs of their concepts. By
         * default the schemes of the IPTC, those of ours, and those that a document declares itself are known.
         */
        public Builder scheme(String alias, String uri) {
            schemes.add(new Scheme(alias, uri));
            return this;
        }

        /**
         * Adds the schemes of a catalog in a file.
         *
         * @throws ParseException when it is no well-formed XML, or declares no scheme
         */
        public Builder catalog(Source catalog) {
            schemes.addAll(Catalog.schemes(catalog));
            return this;
        }

        /** The parser with the options as set so far. */
        public NewsmlG2Parser build() {
            return new NewsmlG2Parser(this);
        }
    }
}
