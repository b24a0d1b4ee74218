package org.broadsheet.parser.html.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.model.Article;
import org.broadsheet.model.Byline;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Headline;
import org.broadsheet.model.Placement;
import org.broadsheet.model.RichText;
import org.broadsheet.parser.markup.Datelines;
import org.broadsheet.parser.markup.Element;
import org.broadsheet.parser.markup.PrintedLine;

/**
 * Reads a story of a page.
 *
 * @param level the level of the heading around it, 1 on a page of its own
 */
record StoryReader(Element story, ElementPath path, int level, Context context) {
    Article read() {
        context.put(path, story);
        Element header = story.child("header").orElse(Element.of("header", Map.of(), List.of()));
        Element group = header.child("hgroup").orElse(header);
        Optional<Element> main = Context.child(group, "headline");
        Article.Builder article = Article.headlined(headline(group, main)).bylines(bylines(header));
        line(header, "summary").ifPresent(article::summary);
        placement().ifPresent(article::placement);
        body(article, main.map(StoryReader::number).orElse(level));
        DataBlock.script(story).ifPresent(script -> context.put(path.child("metadata"), script));
        return article.metadata(FactReader.read(DataBlock.in(story))).build();
    }

    private Headline headline(Element group, Optional<Element> main) {
        var place = path.child("headline");
        return new Headline(
                Context.child(group, "kicker").map(words -> context.line(words, place.child("kicker"))),
                main.map(words -> context.line(words, place.child("main"))).orElse(RichText.EMPTY),
                Context.child(group, "deck").map(words -> context.line(words, place.child("deck"))));
    }

    private static int number(Element heading) {
        return heading.name().charAt(1) - '0';
    }

    private Optional<RichText> line(Element header, String name) {
        return Context.child(header, name).map(words -> context.line(words, path.child(name)));
    }

    private List<Byline> bylines(Element header) {
        var bylines = new ArrayList<Byline>();
        Context.child(header, "bylines").stream()
                .flatMap(lines -> Context.children(lines, "byline").stream())
                .forEach(line -> bylines.add(byline(line, path.child("bylines", bylines.size()))));
        return bylines;
    }

    private Byline byline(Element element, ElementPath place) {
        context.put(place, element);
        var line = PrintedLine.of(element);
        return new Byline(element.attribute("data-printed").orElse(line.text()), line.contributors());
    }

    private Optional<Placement> placement() {
        return story.attribute("data-sequence")
                .filter(digits -> digits.matches("[1-9]\\d{0,8}"))
                .map(digits -> new Placement(story.attribute("data-page"), Integer.parseInt(digits)));
    }

    private void body(Article.Builder article, int headline) {
        Element body = Context.child(story, "body").orElse(Element.of("div", Map.of(), List.of()));
        var opening = Datelines.of(body);
        opening.dateline().ifPresent(article::dateline);
        article.body(context.blocks(opening.rest(), path, "body", headline));
    }
}
