package org.broadsheet.parser.newsmlg2;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.broadsheet.format.Limits;
import org.broadsheet.format.ParseResult;
import org.broadsheet.parser.finding.Findings;
import org.broadsheet.parser.markup.Element;
import org.broadsheet.source.Source;
import org.broadsheet.vocabulary.Schemes;
import org.broadsheet.xml.XmlInput;
import org.jspecify.annotations.Nullable;

/** The articles of a message one by one: no more than a text and the visuals behind it are kept at a time. */
final class ItemStream implements Iterator<ParseResult> {
    private final Source source;
    private final XmlInput input;
    private final Options options;
    private final Messages messages;
    private List<Draft> waiting = new ArrayList<>();
    private Findings findings;
    private @Nullable ParseResult ready;
    private boolean ended;

    /** How items are read. */
    record Options(Limits limits, boolean strict, Schemes schemes) {}

    private ItemStream(Source source, XmlInput input, Options options, XMLStreamReader reader) {
        this.source = source;
        this.input = input;
        this.options = options;
        this.findings = findings();
        this.messages = new Messages(reader, findings, false);
    }

    static Stream<ParseResult> of(String name, InputStream in, XmlInput input, Options options) {
        Source source = Source.of(name, "");
        try {
            var items = new ItemStream(source, input, options, input.root(name, in));
            items.advance();
            return StreamSupport.stream(
                    Spliterators.spliteratorUnknownSize(items, Spliterator.ORDERED | Spliterator.NONNULL), false);
        } catch (XMLStreamException fault) {
            throw input.refusal(fault, source);
        }
    }

    @Override
    public boolean hasNext() {
        return ready != null;
    }

    @Override
    public ParseResult next() {
        ParseResult result = ready;
        if (result == null) {
            throw new NoSuchElementException();
        }
        try {
            advance();
        } catch (XMLStreamException fault) {
            throw input.refusal(fault, source);
        }
        return result;
    }

    /** Reads on until the next text begins; then those before it are whole. */
    private void advance() throws XMLStreamException {
        ready = null;
        while (ready == null && !ended) {
            Optional<Element> item = messages.next();
            ended = item.isEmpty();
            if (ended) {
                deliver();
            } else {
                take(item.get());
            }
        }
    }

    private void take(Element element) {
        ItemKind kind = ItemReader.kind(element, Codes.of(element, options.schemes()));
        if (kind == ItemKind.PACKAGE) {
            return;
        }
        if (kind == ItemKind.TEXT) {
            deliver();
        }
        waiting.add(ItemReader.read(context(), element));
    }

    private void deliver() {
        if (!waiting.isEmpty()) {
            ready = Arrangement.of(context(), waiting, List.of());
            waiting = new ArrayList<>();
            findings = findings();
        }
    }

    private Context context() {
        return new Context(source, options.limits(), options.schemes(), findings);
    }

    private Findings findings() {
        return new Findings(source, options.strict(), options.limits().diagnostics());
    }
}
