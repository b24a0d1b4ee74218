package org.broadsheet.renderer.html;

import static org.broadsheet.renderer.markup.Markup.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Article;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Headline;
import org.broadsheet.model.Link;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Rights;
import org.broadsheet.renderer.loss.Losses;
import org.broadsheet.renderer.markup.BodyMarkup;
import org.broadsheet.renderer.markup.DatelineMarkup;
import org.broadsheet.renderer.markup.Direction;
import org.broadsheet.renderer.markup.Element;
import org.broadsheet.renderer.markup.Languages;
import org.broadsheet.renderer.markup.Markup;
import org.broadsheet.renderer.markup.PrintedLine;
import org.broadsheet.renderer.markup.SafeUrl;
import org.broadsheet.renderer.markup.Times;

/** A story with a headline of level {@code level}. */
final class ArticleMarkup {
    private final Story story;
    private final Article article;
    private final ElementPath path;
    private final int level;
    private final PageBody.Place place;
    private final PageFacts page;
    private final Losses losses;

    ArticleMarkup(Story story, int level, PageBody.Place place, PageFacts page, Losses losses) {
        this.story = story;
        this.article = story.article();
        this.path = story.path();
        this.level = level;
        this.place = place;
        this.page = page;
        this.losses = losses;
    }

    Element element() {
        var body = new BodyMarkup(losses, options());
        var content = new ArrayList<Markup>();
        List<Markup> header = header(body);
        if (!header.isEmpty()) {
            content.add(Markup.element("header", header));
        }
        content.add(Markup.element("div", body(body)).with("class", "body"));
        footer().ifPresent(content::add);
        content.add(new ArticleTerms(story, place, page).block().script());
        Element element = Markup.element(headed() ? "article" : "div", content)
                .with("class", "article")
                .with("id", "article-" + story.number())
                .with(
                        "aria-labelledby",
                        Optional.of("headline-" + story.number()).filter(id -> headed()))
                .with("data-weight", story.weight().toString())
                .with("data-extent", story.length())
                .with("data-page", article.placement().flatMap(where -> where.page()))
                .with("data-sequence", article.placement().map(where -> Integer.toString(where.sequence())));
        Element marked = foreignLanguage()
                .map(tag -> Languages.mark(element, tag, page.direction()))
                .orElse(element);
        return page.options().microdata() ? Microdata.of(marked) : marked;
    }

    private boolean headed() {
        return !article.headline().main().isBlank();
    }

    /** Crossheads stand below the headline, or below the heading around a story that has none. */
    private BodyMarkup.Options options() {
        return BodyMarkup.Options.PLAIN
                .withHeadingOffset(headed() ? level - 1 : Math.max(place.level(), 1) - 1)
                .withDirection(direction())
                .finishedBy(new PageFinish());
    }

    private Direction direction() {
        return foreignLanguage()
                .filter(Direction::isWellFormed)
                .map(Direction::of)
                .orElse(page.direction());
    }

    /** The language of the story, where it is not the page's. */
    private Optional<String> foreignLanguage() {
        return article.metadata().language().filter(tag -> !page.language().equals(Optional.of(tag)));
    }

    private List<Markup> header(BodyMarkup body) {
        var header = new ArrayList<Markup>(headline(body));
        article.summary()
                .ifPresent(words ->
                        header.add(body.paragraph(words, path.child("summary")).with("class", "summary")));
        bylines(body).ifPresent(header::add);
        times().ifPresent(header::add);
        return header;
    }

    /** Whom to turn to about the story. */
    private Optional<Element> bylines(BodyMarkup body) {
        var lines = new ArrayList<Markup>();
        for (int i = 0; i < article.bylines().size(); i++) {
            Byline byline = article.bylines().get(i);
            body.reportSpaces(byline.text(), path.child("bylines", i).child("text"));
            lines.add(byline(byline));
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Markup.element("address", lines).with("class", "bylines"));
    }

    private List<Markup> headline(BodyMarkup body) {
        Headline lines = article.headline();
        var place = path.child("headline");
        var group = new ArrayList<Markup>();
        line(group, body, lines.kicker(), place.child("kicker"), "kicker");
        if (headed()) {
            group.add(Markup.element("h" + Math.min(level, 6), body.text(lines.main(), place.child("main")))
                    .with("class", "headline")
                    .with("id", "headline-" + story.number()));
        } else if (lines.main().length() > 0) {
            losses.dropped(place.child("main"), "a headline without words is not written");
        }
        line(group, body, lines.deck(), place.child("deck"), "deck");
        return group.size() > 1 && headed() ? List.of(Markup.element("hgroup", group)) : group;
    }

    private static void line(
            List<Markup> group, BodyMarkup body, Optional<RichText> words, ElementPath path, String name) {
        words.ifPresent(found -> group.add(body.paragraph(found, path).with("class", name)));
    }

    /** A line that was not printed shows the names alone. */
    private Element byline(Byline byline) {
        boolean printed = !byline.text().isBlank() || byline.contributors().isEmpty();
        String names = String.join(
                " · ", byline.contributors().stream().map(Contributor::name).toList());
        var line = new PrintedLine(printed ? byline.text() : names);
        byline.contributors().forEach(writer -> line.mark(mark(writer), writer.name()));
        Element element = Markup.element("p", line.markup()).with("class", "byline");
        return printed ? element : element.with("data-printed", byline.text());
    }

    /** A writer with a page of their own is a link to it; a name of another script does not disturb the line. */
    private Element mark(Contributor writer) {
        Element plain = PrintedLine.contributorMark(writer);
        Element mark = Direction.ofWords(writer.name())
                .filter(direction -> direction != direction())
                .map(other -> new Element("bdi", plain.attributes(), List.of()))
                .orElse(plain);
        return writer.uri()
                .flatMap(SafeUrl::of)
                .filter(SafeUrl::isAbsolute)
                .map(url -> new Element("a", mark.attributes(), List.of())
                        .with("href", url)
                        .with("rel", "author noopener"))
                .orElse(mark);
    }

    /** The times of the story's own; those of the whole stand with the whole. */
    private Optional<Element> times() {
        var times = new ArrayList<Markup>();
        article.metadata().published().ifPresent(time -> times.add(Times.shown(time, "published")));
        article.metadata().modified().ifPresent(time -> {
            if (!times.isEmpty()) {
                times.add(text(" / "));
            }
            times.add(Times.shown(time, "modified"));
        });
        return times.isEmpty()
                ? Optional.empty()
                : Optional.of(Markup.element("p", times).with("class", "times"));
    }

    /** The body; the dateline runs into its first paragraph, as in print. */
    private List<Markup> body(BodyMarkup body) {
        List<Markup> blocks = new ArrayList<>(body.blocks(article.body(), path, "body"));
        DatelineMarkup.runIn(blocks, article, path, body);
        return blocks;
    }

    private Optional<Element> footer() {
        var footer = new ArrayList<Markup>();
        Metadata metadata = article.metadata();
        metadata.rights()
                .flatMap(Rights::notice)
                .ifPresent(words -> footer.add(Markup.element("p", text(words)).with("class", "rights")));
        metadata.rights()
                .flatMap(Rights::usageTerms)
                .ifPresent(words -> footer.add(Markup.element("p", text(words)).with("class", "usage-terms")));
        List<Element> links =
                metadata.links().stream().flatMap(link -> link(link).stream()).toList();
        if (!links.isEmpty()) {
            footer.add(Markup.element("ul", links).with("class", "links"));
        }
        return footer.isEmpty() ? Optional.empty() : Optional.of(Markup.element("footer", footer));
    }

    private static Optional<Element> link(Link link) {
        Optional<String> title = link.title().filter(words -> !words.isBlank());
        return SafeUrl.of(link.href())
                .flatMap(url -> title.map(words -> Markup.element(
                        "li",
                        PageFinish.external(Markup.element("a", text(words)).with("href", url)))));
    }
}
