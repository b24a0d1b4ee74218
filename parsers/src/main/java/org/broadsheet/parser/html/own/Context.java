package org.broadsheet.parser.html.own;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.broadsheet.format.Limits;
import org.broadsheet.model.Block;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.RichText;
import org.broadsheet.parser.finding.Findings;
import org.broadsheet.parser.markup.Body;
import org.broadsheet.parser.markup.BodyReader;
import org.broadsheet.parser.markup.Element;
import org.broadsheet.parser.markup.Line;
import org.broadsheet.parser.markup.Node;
import org.broadsheet.source.Source;
import org.broadsheet.source.SourceMap;

/** What all readers of one page share: its text, its limits, what there is to say, and where things stand. For one page. */
final class Context {
    private final Source source;
    private final Limits limits;
    private final Findings findings;
    private final SourceMap.Builder places = SourceMap.builder();

    Context(Source source, Limits limits, Findings findings) {
        this.source = source;
        this.limits = limits;
        this.findings = findings;
    }

    Findings findings() {
        return findings;
    }

    Source source() {
        return source;
    }

    SourceMap places() {
        return places.build();
    }

    /** Tells that what is called {@code path} in the edition is this node. */
    void put(ElementPath path, Node node) {
        findings.place(node).ifPresent(span -> places.put(path, span));
    }

    /** The words of an element, which are at {@code path}. */
    RichText line(Element element, ElementPath path) {
        put(path, element);
        Line line = reader().line(element.children(), source);
        findings.addAll(line.diagnostics());
        return line.text();
    }

    /** The blocks that nodes are, as the list {@code name} at {@code path}, below a headline of this level. */
    List<Block> blocks(List<Node> nodes, ElementPath path, String name, int headline) {
        Body body = reader().below(headline).read(nodes, source);
        findings.addAll(body.diagnostics());
        body.places().tell(places, source, path, name, body.blocks());
        return body.blocks();
    }

    private BodyReader reader() {
        return BodyReader.within(limits).exact(true).tellingFacts(Context::facts);
    }

    private static Metadata facts(Element figure) {
        return FactReader.read(DataBlock.in(figure));
    }

    /** The first element right below another that is of a class. */
    static Optional<Element> child(Element parent, String kind) {
        return parent.elements().stream().filter(element -> element.isOf(kind)).findFirst();
    }

    /** The elements right below another that are of a class. */
    static List<Element> children(Element parent, String kind) {
        return parent.elements().stream().filter(element -> element.isOf(kind)).toList();
    }

    /** Numbers of a list. */
    static IntStream numbers(List<?> list) {
        return IntStream.range(0, list.size());
    }
}
