package org.broadsheet.parser.newsmlg2;

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
import org.broadsheet.source.PassingText;
import org.broadsheet.vocabulary.Schemes;
import org.broadsheet.xml.XmlInput;
import org.jspecify.annotations.Nullable;

/** The articles of a message one by one: no more than a text and the visuals behind it are kept at a time. */
final class ItemStream implements Iterator<ParseResult> {
    private final PassingText text;
    private final XmlInput input;
    private final Options options;
    private final Messages messages;
    private List<Draft> waiting = new ArrayList<>();
    private Findings findings;
    private @Nullable ParseResult ready;
    private boolean delivered;
    private boolean ended;

    /** How items are read. */
    record Options(Limits limits, boolean strict, Schemes schemes) {}

    private ItemStream(PassingText text, XmlInput input, Options options, XMLStreamReader reader) {
        this.text = text;
        this.input = input;
        this.options = options;
        this.findings = findings();
        this.messages = new Messages(reader, findings);
    }

    static Stream<ParseResult> of(PassingText text, XmlInput input, Options options) {
        try {
            var items = new ItemStream(text, input, options, input.root(text));
            items.advance();
            return StreamSupport.stream(
                    Spliterators.spliteratorUnknownSize(items, Spliterator.ORDERED | Spliterator.NONNULL), false);
        } catch (XMLStreamException fault) {
            throw input.refusal(fault, text.source());
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
            throw input.refusal(fault, text.source());
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
                end();
            } else {
                take(item.get());
            }
        }
    }

    private void take(Element element) {
        ItemKind kind = ItemReader.kind(element, Codes.of(element, options.schemes()));
        if (kind == ItemKind.PACKAGE) {
            findings.note(
                    "newsml-g2/package-passed",
                    element,
                    "a package is passed over where items are read one by one; its sections are not in the result");
            return;
        }
        if (kind == ItemKind.TEXT) {
            deliver();
        }
        if (waiting.isEmpty()) {
            text.forget(element.start());
        }
        waiting.add(ItemReader.read(context(), element));
    }

    /** A document without items that is one of the standard has something to say, too. */
    private void end() {
        deliver();
        if (ready == null && !delivered) {
            messages.refuseStranger();
            result();
        }
    }

    private void deliver() {
        if (!waiting.isEmpty()) {
            result();
        }
    }

    private void result() {
        ready = Arrangement.of(context(), waiting, messages.around());
        delivered = true;
        waiting = new ArrayList<>();
        findings = findings();
        messages.tell(findings);
    }

    private Context context() {
        return new Context(text.source(), options.limits(), options.schemes(), findings);
    }

    private Findings findings() {
        return new Findings(text.source(), options.strict(), options.limits().diagnostics());
    }
}
