package org.broadsheet.parser.newsmlg2;

import java.util.List;
import java.util.Optional;
import org.broadsheet.format.Limits;
import org.broadsheet.model.Block;
import org.broadsheet.model.RichText;
import org.broadsheet.parser.finding.Findings;
import org.broadsheet.parser.markup.Body;
import org.broadsheet.parser.markup.BodyReader;
import org.broadsheet.parser.markup.Element;
import org.broadsheet.parser.markup.Line;
import org.broadsheet.parser.markup.Node;
import org.broadsheet.parser.markup.Text;
import org.broadsheet.source.Source;
import org.broadsheet.vocabulary.Schemes;

/**
 * What all items of a document share.
 *
 * @param source what places count in
 * @param schemes the schemes that the caller knows
 */
record Context(Source source, Limits limits, Schemes schemes, Findings findings) {
    /** The words of an element with their marks. */
    RichText label(Element element, boolean exact) {
        List<Node> nodes = element.children();
        if (nodes.isEmpty()) {
            return RichText.EMPTY;
        }
        if (nodes.size() == 1 && nodes.get(0) instanceof Text only) {
            return RichText.of(collapsed(only.value()));
        }
        Line line = BodyReader.within(limits).exact(exact).line(nodes, source);
        findings.addAll(line.diagnostics());
        return line.text();
    }

    /** The blocks of a body. */
    Body body(List<? extends Node> nodes, boolean exact, Optional<String> language) {
        Body body = BodyReader.within(limits)
                .exact(exact)
                .in(exact ? "" : language.orElse(""))
                .read(nodes, source);
        findings.addAll(body.diagnostics());
        return body;
    }

    /** Holds the number of blocks in all items to its limit. */
    void check(List<Block> blocks) {
        if (blocks.size() > limits.blocks()) {
            throw limits.exceeded("blocks");
        }
    }

    /** The words of an element in one line. */
    static String line(Element element) {
        return collapsed(element.text());
    }

    /** White space as XML Schema collapses it. */
    static String collapsed(String text) {
        if (isCollapsed(text)) {
            return text;
        }
        var line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        if (!line.isEmpty() && line.charAt(line.length() - 1) == ' ') {
            line.setLength(line.length() - 1);
        }
        return line.toString();
    }

    private static boolean isCollapsed(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c) && (space || c != ' ')) {
                return false;
            }
            space = isSpace(c);
        }
        return !space || text.isEmpty();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }
}
