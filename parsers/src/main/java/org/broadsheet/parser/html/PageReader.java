package org.broadsheet.parser.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.broadsheet.format.Limits;
import org.broadsheet.format.ParseResult;
import org.broadsheet.model.Article;
import org.broadsheet.model.Edition;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Reference;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Section;
import org.broadsheet.parser.finding.Findings;
import org.broadsheet.parser.html.data.Addresses;
import org.broadsheet.parser.html.data.Thing;
import org.broadsheet.parser.html.tree.Furniture;
import org.broadsheet.parser.html.tree.PageTree;
import org.broadsheet.source.Source;
import org.broadsheet.source.SourceMap;
import org.jsoup.nodes.Document;

/** Reads one page: finds out what it is, a story, several of them, or the way to stories, and has that read. */
final class PageReader {
    private static final ElementPath SECTION = ElementPath.ROOT.child("sections", 0);

    private final Source source;
    private final Limits limits;
    private final Findings findings;
    private final PageTree tree;
    private final BitSet furniture;
    private final Evidence evidence;
    private final Addresses addresses;
    private final SourceMap.Builder map = SourceMap.builder();
    private final Remarks remarks;
    private final Optional<PaperFacts> paper;

    private PageReader(Document document, Source source, Limits limits, Findings findings) {
        this.source = source;
        this.limits = limits;
        this.findings = findings;
        this.tree = PageTree.of(document);
        this.furniture = Furniture.of(tree);
        this.evidence = Evidence.of(tree);
        this.addresses = Addresses.of(document, evidence.metas());
        this.remarks = new Remarks(tree, addresses, source, findings);
        this.paper = PaperFacts.of(tree.finds.comments);
    }

    static ParseResult read(Document document, Source source, Limits limits, Findings findings) {
        return new PageReader(document, source, limits, findings).read();
    }

    private ParseResult read() {
        boolean one = isAboutOne();
        var blocks = StoryBlocks.of(tree, furniture);
        int shown = blocks.isEmpty() || !one ? -1 : blocks.shown(Display.of(evidence));
        if (shown >= 0) {
            return scrolled(blocks, shown);
        }
        if (!blocks.isEmpty() && !one) {
            return several(blocks);
        }
        var page = new StoryPage(tree, furniture, evidence, addresses, source);
        return (one ? Optional.<Front>empty() : PaperIndex.of(tree, addresses).or(() -> Front.of(page.scene())))
                .map(this::front)
                .orElseGet(() -> story(page, List.of()));
    }

    /** Whether the page says that it is an article. */
    private boolean isAboutOne() {
        return evidence.article().isPresent()
                || paper.isPresent()
                || evidence.metas()
                        .first("og:type")
                        .filter(type -> type.endsWith("article"))
                        .isPresent();
    }

    private ParseResult story(StoryPage page, List<Reference> others) {
        var path = SECTION.child("articles", 0);
        Article read = page.read(path, map, limits, findings);
        Article article = paper.map(facts -> facts.told(read)).orElse(read);
        FactPlaces.ofPage(source, map).tell(article, path);
        remarks.story(page.scene(), article);
        var section = Section.builder().articles(List.of(article)).references(others);
        put(SECTION);
        put(path);
        paper.ifPresentOrElse(facts -> facts.name(section), () -> name(section));
        return result(Edition.builder().sections(List.of(section.build())));
    }

    private void name(Section.Builder section) {
        evidence.article()
                .flatMap(thing -> thing.word("articleSection"))
                .or(() -> evidence.metas().first("article:section", "section", "parsely-section", "news:section"))
                .map(Thing::clean)
                .filter(words -> !words.isEmpty() && words.length() < 80)
                .ifPresent(words -> section.heading(RichText.of(words)));
    }

    /** The story that a page is about, and ways to those that follow it as the reader scrolls. */
    private ParseResult scrolled(StoryBlocks blocks, int shown) {
        PageTree part = tree.part(blocks.elements().get(shown));
        part.finds.metas.addAll(tree.finds.metas);
        part.finds.scripts.clear();
        part.finds.scripts.addAll(tree.finds.scripts);
        var references = new References(tree, addresses);
        var others = new ArrayList<Reference>();
        for (int i = 0; i < blocks.elements().size(); i++) {
            if (i != shown) {
                others.add(references.of(blocks.headline(blocks.elements().get(i))));
            }
        }
        remarks.others(others.size());
        return story(new StoryPage(part, Furniture.of(part), Evidence.of(part), addresses, source), others);
    }

    /** Each story with what stands in it alone; what the page says of itself is about the whole. */
    private ParseResult several(StoryBlocks blocks) {
        var articles = new ArrayList<Article>();
        put(SECTION);
        for (int element : blocks.elements()) {
            PageTree part = tree.part(element);
            var page = new StoryPage(part, Furniture.of(part), Evidence.of(part), addresses, source);
            var path = SECTION.child("articles", articles.size());
            Article article = page.read(path, map, limits, findings);
            FactPlaces.within(tree.elements[element], source, map).tell(article, path);
            articles.add(article);
            new Stretches(source, map).put(path, tree.elements[element]);
            remarks.kept(page.scene());
        }
        var section = Section.builder().articles(articles).build();
        remarks.tell();
        return result(whole().sections(List.of(section)));
    }

    private ParseResult front(Front front) {
        remarks.front(front.size());
        return result(whole().sections(front.sections(new Stretches(source, map))));
    }

    /** An edition of what the page says of itself where it is about no single story. */
    private Edition.Builder whole() {
        var edition = Edition.builder();
        evidence.metas().first("og:site_name").map(Thing::clean).ifPresent(edition::publication);
        evidence.tag().ifPresent(edition::language);
        return edition;
    }

    private ParseResult result(Edition.Builder edition) {
        put(ElementPath.ROOT);
        return new ParseResult(source.name(), edition.build(), map.build(), findings.all());
    }

    private void put(ElementPath path) {
        map.put(path, source.span(0, source.text().length()));
    }
}
