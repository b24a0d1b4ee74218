package org.broadsheet.renderer.html;

import static org.broadsheet.renderer.markup.Markup.element;
import static org.broadsheet.renderer.markup.Markup.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Article;
import org.broadsheet.model.Edition;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.Rights;
import org.broadsheet.model.Section;
import org.broadsheet.renderer.loss.Losses;
import org.broadsheet.renderer.markup.BodyMarkup;
import org.broadsheet.renderer.markup.Element;
import org.broadsheet.renderer.markup.HtmlWriter;
import org.broadsheet.renderer.markup.Markup;
import org.broadsheet.renderer.markup.Times;

/** What stands between the tags of the body: header, contents, stories, footer, written part by part. */
final class PageBody {
    private final PageFacts page;
    private final Edition edition;
    private final HtmlWriter html;
    private final Losses losses;
    private final Notices notices;
    private int sections;
    private int articles;

    PageBody(PageFacts page, HtmlWriter html, Losses losses) {
        this.page = page;
        this.edition = page.edition();
        this.html = html;
        this.losses = losses;
        this.notices = new Notices(edition, markup());
    }

    /** Writes the whole body. */
    void write() throws IOException {
        html.start(element("body"));
        content("main");
        html.end();
    }

    /** Writes a part for a page of somebody else, which has a {@code main} of its own. */
    void writeFragment() throws IOException {
        Element root = element("div").with("class", "edition");
        html.start(page.mark(root));
        content("div");
        html.end();
    }

    private void content(String main) throws IOException {
        part("header", "edition-header", header());
        if (!page.isSingle() && !page.articles().isEmpty()) {
            html.write(new Contents(page).nav(), ElementPath.ROOT);
        }
        html.start(element(main).with("class", page.isSingle() ? "stories single" : "stories"));
        for (int i = 0; i < edition.sections().size(); i++) {
            section(
                    edition.sections().get(i),
                    ElementPath.ROOT.child("sections", i),
                    new Place(page.isSingle() ? 0 : 1, List.of()));
        }
        html.end();
        part("footer", "edition-footer", footer());
        Optional<Element> block = block();
        if (block.isPresent()) {
            html.write(block.get(), ElementPath.ROOT);
        }
    }

    private void part(String name, String kind, List<Markup> content) throws IOException {
        if (!content.isEmpty()) {
            html.write(element(name, content).with("class", kind), ElementPath.ROOT);
        }
    }

    private List<Markup> header() {
        var header = new ArrayList<Markup>();
        edition.publication().ifPresent(words -> markup().reportSpaces(words, ElementPath.ROOT.child("publication")));
        edition.number().ifPresent(words -> markup().reportSpaces(words, ElementPath.ROOT.child("number")));
        Optional<Element> name = edition.publication()
                .map(words -> element(page.isSingle() ? "p" : "h1", text(words)).with("class", "publication"));
        if (page.hasPrintedTitle() || page.isSingle()) {
            name.ifPresent(header::add);
        } else {
            name.ifPresent(blank -> header.add(new Element("p", blank.attributes(), blank.children())));
        }
        if (!page.hasPrintedTitle()) {
            header.add(element("h1", text(page.title())).with("class", "assumed"));
        }
        issue().ifPresent(header::add);
        header.addAll(notices.above());
        return header;
    }

    /** The line that tells which issue it is. */
    private Optional<Element> issue() {
        var line = new ArrayList<Markup>();
        edition.date().ifPresent(day -> line.add(Times.printed(day, "date")));
        edition.number().ifPresent(number -> {
            if (!line.isEmpty()) {
                line.add(text(" "));
            }
            line.add(element("span", text(number)).with("class", "number"));
        });
        return line.isEmpty()
                ? Optional.empty()
                : Optional.of(element("p", line).with("class", "issue"));
    }

    private List<Markup> footer() {
        var footer = new ArrayList<Markup>(notices.below());
        edition.metadata()
                .rights()
                .flatMap(Rights::notice)
                .ifPresent(words -> footer.add(element("p", text(words)).with("class", "rights")));
        return footer;
    }

    private void section(Section section, ElementPath path, Place place) throws IOException {
        boolean plain = place.within().isEmpty() && isPlain(section);
        Place inside = place.in(section);
        if (!plain) {
            html.start(new SectionMarkup(section, path, ++sections, place.level() + 1, page, markup()).opening());
            html.report(path);
        }
        for (int i = 0; i < section.articles().size(); i++) {
            article(section.articles().get(i), path.child("articles", i), inside, i == 0 && !plain);
        }
        var closing = new SectionMarkup(section, path, sections, inside.level() + 1, page, markup());
        for (Markup part : closing.closing()) {
            html.write(part, path);
        }
        for (int i = 0; i < section.sections().size(); i++) {
            section(section.sections().get(i), path.child("sections", i), inside);
        }
        if (!plain) {
            html.end();
        }
        html.report(path);
    }

    /** Whether a section of the first level is no more than the list of the page's stories. */
    private boolean isPlain(Section section) {
        return edition.sections().size() == 1
                && !section.articles().isEmpty()
                && section.equals(Section.builder().articles(section.articles()).build());
    }

    private void article(Article article, ElementPath path, Place place, boolean opens) throws IOException {
        var story = Story.of(article, path, ++articles, opens);
        int level = page.isSingle() ? 1 : place.level() + 1;
        html.write(new ArticleMarkup(story, level, place, page, losses).element(), path);
    }

    /** For words outside the stories. */
    private BodyMarkup markup() {
        return new BodyMarkup(
                losses, BodyMarkup.Options.PLAIN.withDirection(page.direction()).finishedBy(new PageFinish()));
    }

    /** What is known of the whole, unless nothing is. */
    private Optional<Element> block() {
        boolean anything = edition.publication().isPresent()
                || edition.date().isPresent()
                || edition.number().isPresent()
                || !edition.facts().equals(Metadata.EMPTY);
        return anything ? Optional.of(EditionTerms.of(edition, page.options()).script()) : Optional.empty();
    }

    /**
     * Where a story stands on the page.
     *
     * @param level the level of the heading around it, 0 where it has the page to itself
     * @param within the sections around it, outermost first
     */
    record Place(int level, List<Section> within) {
        Place in(Section section) {
            var more = new ArrayList<>(within);
            more.add(section);
            boolean headed = level > 0
                    && section.heading().filter(words -> !words.isBlank()).isPresent();
            return new Place(headed ? level + 1 : level, List.copyOf(more));
        }
    }
}
