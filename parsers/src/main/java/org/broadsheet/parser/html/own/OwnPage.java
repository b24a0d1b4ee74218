package org.broadsheet.parser.html.own;

import java.util.Optional;
import org.broadsheet.format.Limits;
import org.broadsheet.format.ParseException;
import org.broadsheet.format.ParseResult;
import org.broadsheet.parser.finding.Findings;
import org.broadsheet.parser.markup.Element;
import org.broadsheet.parser.markup.HtmlNodes;
import org.broadsheet.source.Source;
import org.jsoup.nodes.Document;

/**
 * A page that a renderer of ours wrote, or the part of a page.
 *
 * @param root its outermost element
 * @param stories the element that holds all its stories
 */
public record OwnPage(Element root, Element stories) {
    private static final String MARK = "data-broadsheet";
    private static final String VERSION = "1";

    /**
     * The page of ours in a document; none when the document is of others, or no stories are where they should be.
     *
     * @throws ParseException when elements nest deeper than four times the limit of depth
     */
    public static Optional<OwnPage> find(Document document, Source source, Limits limits) {
        if (!source.text().contains(MARK)) {
            return Optional.empty();
        }
        return Optional.ofNullable(document.selectFirst("[" + MARK + "=" + VERSION + "]"))
                .map(found -> HtmlNodes.of(found, limits))
                .flatMap(root -> body(root).elements().stream()
                        .filter(element -> element.isOf("stories"))
                        .findFirst()
                        .map(stories -> new OwnPage(root, stories)));
    }

    /** The edition that the page holds. */
    public ParseResult read(Source source, Limits limits, Findings findings) {
        return new EditionReader(this, new Context(source, limits, findings)).read();
    }

    private static Element body(Element root) {
        return root.child("body").orElse(root);
    }

    /** What the header, the stories and the footer stand in. */
    Element body() {
        return body(root);
    }

    /** Whether it is about one story, so that its headline is the page's. */
    boolean isSingle() {
        return stories.isOf("single");
    }
}
