package org.broadsheet.parser.html;

import java.util.BitSet;
import java.util.List;
import org.broadsheet.format.Limits;
import org.broadsheet.format.ParseResult;
import org.broadsheet.model.Article;
import org.broadsheet.model.Edition;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Section;
import org.broadsheet.parser.finding.Findings;
import org.broadsheet.parser.markup.Places;
import org.broadsheet.source.Source;
import org.broadsheet.source.SourceMap;
import org.jsoup.nodes.Document;

/** Reads one page, stage after stage. */
final class PageReader {
    private static final ElementPath SECTION = ElementPath.ROOT.child("sections", 0);
    private static final ElementPath ARTICLE = SECTION.child("articles", 0);

    private final Source source;
    private final Limits limits;
    private final Findings findings;
    private final PageTree tree;
    private final Evidence evidence;
    private final Addresses addresses;

    private PageReader(Document document, Source source, Limits limits, Findings findings) {
        this.source = source;
        this.limits = limits;
        this.findings = findings;
        this.tree = PageTree.of(document);
        this.evidence = Evidence.of(tree);
        this.addresses = Addresses.of(document, evidence.metas());
    }

    static ParseResult read(Document document, Source source, Limits limits, Findings findings) {
        return new PageReader(document, source, limits, findings).story();
    }

    private ParseResult story() {
        var display = Display.of(evidence);
        BitSet furniture = Furniture.of(tree);
        int container = Container.of(tree, furniture);
        var selection = Selection.of(new Setting(tree, furniture, container, display.words()));
        var page = new Scene(tree, evidence, display, furniture, container, selection, addresses);
        Scene scene = page.with(new Decks(page).story());
        var bylines = Writers.of(evidence, display.element(), container);
        var story = new StoryBody(scene, bylines, source, limits, findings);
        Article article = new StoryFacts(scene).article(story.opening());
        Remarks.tell(scene, source, findings, article);
        return result(article, story.places());
    }

    private ParseResult result(Article article, Places places) {
        var section = Section.builder().articles(List.of(article));
        evidence.article()
                .flatMap(thing -> thing.word("articleSection"))
                .or(() -> evidence.metas().first("article:section", "section", "parsely-section", "news:section"))
                .map(Thing::clean)
                .filter(words -> !words.isEmpty() && words.length() < 80)
                .ifPresent(words -> section.heading(RichText.of(words)));
        var map = SourceMap.builder();
        var whole = source.span(0, source.text().length());
        for (ElementPath path : List.of(ElementPath.ROOT, SECTION, ARTICLE)) {
            map.put(path, whole);
        }
        new FactPlaces(source, map).tell(article, ARTICLE);
        places.tell(map, source, ARTICLE, "body", article.body());
        var edition = Edition.builder().sections(List.of(section.build())).build();
        return new ParseResult(source.name(), edition, map.build(), findings.all());
    }
}
