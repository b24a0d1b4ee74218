package org.broadsheet.parser.text;

import java.util.HashSet;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/** Where the links of a Markdown tree lead: a definition that one of them uses has said all it says. */
final class References extends AbstractVisitor {
    private final Set<String> destinations = new HashSet<>();

    private References() {}

    static References of(Node document) {
        var references = new References();
        for (Node child = document.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof LinkReferenceDefinition) {
                document.accept(references);
                return references;
            }
        }
        return references;
    }

    boolean use(LinkReferenceDefinition definition) {
        return destinations.contains(definition.getDestination());
    }

    @Override
    public void visit(Link link) {
        destinations.add(link.getDestination());
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        destinations.add(image.getDestination());
        visitChildren(image);
    }
}
