package org.broadsheet.parser.nitf;

import java.io.StringReader;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.broadsheet.format.Format;
import org.broadsheet.format.Limits;
import org.broadsheet.format.ParseException;
import org.broadsheet.format.ParseResult;
import org.broadsheet.format.Parser;
import org.broadsheet.parser.finding.Findings;
import org.broadsheet.parser.markup.Element;
import org.broadsheet.parser.markup.XmlNodes;
import org.broadsheet.source.Source;
import org.broadsheet.vocabulary.NitfTerms;
import org.broadsheet.xml.XmlBytes;
import org.broadsheet.xml.XmlInput;

/**
 * Reads NITF 3.1 to 3.6: a document holds one article. A DOCTYPE is passed over, its DTD never loaded. What the model has no
 * place for is kept as a foreign fact of the format {@code nitf}, by the path of its element. Immutable, and safe for use
 * by several threads.
 *
 * @see <a href="https://iptc.org/standards/nitf/">NITF</a>
 */
public final class NitfParser implements Parser {
    private final Limits limits;
    private final boolean strict;
    private final XmlInput input;

    private NitfParser(Builder builder) {
        limits = builder.limits;
        strict = builder.strict;
        input = XmlInput.within(limits);
    }

    /** A builder with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Format format() {
        return Format.NITF;
    }

    @Override
    public Limits limits() {
        return limits;
    }

    /**
     * Reads a document as an edition of one article.
     *
     * @throws ParseException when it is no well-formed XML, has another root than {@code nitf}, declares entities, or goes
     *     beyond a limit
     */
    @Override
    public ParseResult parse(Source source) {
        if (source.size() > limits.bytes()) {
            throw limits.exceeded("bytes");
        }
        Source text = XmlBytes.decoded(source);
        var findings = new Findings(text, strict, limits.diagnostics());
        try {
            XMLStreamReader reader = input.root(text, new StringReader(text.text()));
            boolean own = isOwn(reader);
            Element root = XmlNodes.read(reader);
            while (reader.hasNext()) {
                reader.next();
            }
            return DocumentReader.read(new Context(text, limits, findings, own), root);
        } catch (XMLStreamException fault) {
            throw input.refusal(fault, text);
        }
    }

    /** Whether a renderer of ours wrote the document, so that it tells everything. */
    private static boolean isOwn(XMLStreamReader reader) {
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            if (NitfTerms.OWN.equals(reader.getNamespaceURI(i))) {
                return true;
            }
        }
        return false;
    }

    /** Collects the options of a {@link NitfParser}. Not for use by several threads at once. */
    public static final class Builder {
        private Limits limits = Limits.defaults();
        private boolean strict;

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

        /** The parser with the options as set so far. */
        public NitfParser build() {
            return new NitfParser(this);
        }
    }
}
