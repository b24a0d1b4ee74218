package org.broadsheet.parser.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Block;
import org.broadsheet.model.PullQuote;
import org.broadsheet.model.Quotation;
import org.broadsheet.model.RichText;
import org.jspecify.annotations.Nullable;

/**
 * A quotation: what is quoted, and who said it.
 *
 * @param content the nodes of the quoted passage
 * @param attribution the element that says who is quoted, at the end of the passage
 */
record Quotations(List<Node> content, @Nullable Element attribution) {
    /** Whether an element holds words of the story in large type. */
    static boolean isPulled(Element element) {
        return element.isLike("pullquote") || element.isLike("pull-quote") || element.isLike("pull_quote");
    }

    static Block of(Flow flow, Element element, Style style) {
        if (isPulled(element)) {
            return pulled(flow, element, style);
        }
        var parts = parts(element);
        Optional<RichText> speaker = parts.speaker(flow, style);
        return new Quotation(
                flow.inside(parts.content, style),
                speaker,
                element.attribute("cite")
                        .or(() -> element.attribute("quote-source"))
                        .filter(cite -> !cite.isBlank()));
    }

    /** Words of the story in large type. */
    static PullQuote pulled(Flow flow, Element element, Style style) {
        Element quote = element.find("blockquote").orElse(element);
        var parts = parts(quote);
        Optional<RichText> speaker = parts.speaker(flow, style);
        return new PullQuote(flow.line(parts.content, style), speaker);
    }

    private Optional<RichText> speaker(Flow flow, Style style) {
        if (attribution == null) {
            return Optional.empty();
        }
        List<Element> inner = attribution.elements();
        Element line = inner.size() == 1 && inner.get(0).name().equals("cite") ? inner.get(0) : attribution;
        return Optional.of(flow.line(line.children(), style));
    }

    private static Quotations parts(Element element) {
        List<Node> nodes = element.children();
        for (int i = nodes.size() - 1; i >= 0; i--) {
            if (nodes.get(i) instanceof Element last) {
                if (isAttribution(last)) {
                    var content = new ArrayList<>(nodes);
                    content.remove(i);
                    return new Quotations(content, last);
                }
                break;
            }
            if (nodes.get(i) instanceof Text words && !words.value().isBlank()) {
                break;
            }
        }
        return new Quotations(nodes, null);
    }

    private static boolean isAttribution(Element element) {
        return switch (element.name()) {
            case "footer", "cite", "credit" -> true;
            default -> false;
        };
    }
}
