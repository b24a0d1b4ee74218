package org.broadsheet.parser.text;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Where the nodes of a Markdown tree stand in their source.
 *
 * @param source the whole source
 * @param base the offset in it at which the tree's own text starts
 */
record Nodes(String source, int base) {
    int start(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? base : base + spans.get(0).getInputIndex();
    }

    int end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return base;
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return base + last.getInputIndex() + last.getLength();
    }

    String text(Node node) {
        return source.substring(start(node), end(node));
    }
}
