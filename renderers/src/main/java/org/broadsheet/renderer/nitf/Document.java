package org.broadsheet.renderer.nitf;

import static org.broadsheet.renderer.markup.Markup.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Article;
import org.broadsheet.model.Edition;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.Section;
import org.broadsheet.renderer.loss.Losses;
import org.broadsheet.renderer.markup.BodyMarkup;
import org.broadsheet.renderer.markup.Element;
import org.broadsheet.renderer.markup.Markup;
import org.broadsheet.vocabulary.NitfTerms;

/**
 * One article on its way into a document of its own.
 *
 * @param edition what it is an article of
 * @param within the sections around it, outermost first
 * @param path where it stands
 * @param facts its facts, those of the edition behind them
 */
record Document(
        Edition edition, List<Section> within, ElementPath path, Article article, Metadata facts, Losses losses) {
    /**
     * The document of the one article of an edition; what belongs to none is reported.
     *
     * @throws IllegalArgumentException when there is not exactly one article
     */
    static Document of(Edition edition, Losses losses) {
        var documents = new ArrayList<Document>();
        edition.walk((path, within, article) -> documents.add(
                new Document(edition, within, path, article, article.metadata().asAllOf(edition.facts()), losses)));
        if (documents.size() != 1) {
            throw new IllegalArgumentException("a document of NITF holds one article, and there are " + documents.size()
                    + "; write them one by one");
        }
        reportLoose(edition.sections(), ElementPath.ROOT, losses);
        return documents.get(0);
    }

    private static void reportLoose(List<Section> sections, ElementPath above, Losses losses) {
        for (int s = 0; s < sections.size(); s++) {
            var path = above.child("sections", s);
            if (!hasArticle(sections.get(s))) {
                losses.dropped(path, "a section without an article is not written");
                continue;
            }
            for (int i = 0; i < sections.get(s).references().size(); i++) {
                losses.dropped(path.child("references", i), "a reference to another story belongs to no article");
            }
            for (int i = 0; i < sections.get(s).pictures().size(); i++) {
                losses.dropped(path.child("pictures", i), "a picture without a story belongs to no article");
            }
            reportLoose(sections.get(s).sections(), path, losses);
        }
    }

    private static boolean hasArticle(Section section) {
        return !section.articles().isEmpty() || section.sections().stream().anyMatch(Document::hasArticle);
    }

    /** The path of a fact. */
    ElementPath fact(String name) {
        return path.child("metadata").child(name);
    }

    /** The path of a fact of a list. */
    ElementPath fact(String list, int index) {
        return path.child("metadata").child(list, index);
    }

    /** The value, unless it is blank, which is reported. */
    Optional<String> said(Optional<String> words, ElementPath place) {
        if (words.isPresent() && words.get().isBlank()) {
            losses.dropped(place, "blank text is not written");
            return Optional.empty();
        }
        return words;
    }

    /** The whole document. */
    Element root() {
        var body = new ArrayList<Markup>();
        var markup = new BodyMarkup(losses, BodyMarkup.Options.NITF);
        add(body, element("body.head", new BodyHead(this, markup).content()));
        add(body, element("body.content", markup.blocks(article.body(), path, "body")));
        var parts = new ArrayList<Markup>();
        add(parts, element("head", new Head(this).content()));
        parts.add(element("body", body));
        return element("nitf", parts).with("version", NitfTerms.VERSION).with("baselang", facts.language());
    }

    /** Adds an element, unless there is nothing in it. */
    static void add(List<? super Element> parts, Element element) {
        if (!element.children().isEmpty() || !element.attributes().isEmpty()) {
            parts.add(element);
        }
    }
}
