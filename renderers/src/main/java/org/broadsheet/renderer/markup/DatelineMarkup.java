package org.broadsheet.renderer.markup;

import static org.broadsheet.renderer.markup.Markup.element;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.model.Article;
import org.broadsheet.model.Block;
import org.broadsheet.model.Dateline;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Media;
import org.broadsheet.model.Paragraph;
import org.broadsheet.model.Picture;

/** A dateline with place, day and agency marked, in whatever order they are printed. */
public final class DatelineMarkup {
    private DatelineMarkup() {}

    /**
     * Runs the dateline of an article into the first paragraph of its blocks, as in print, also behind pictures; else it
     * stands before them all.
     */
    public static void runIn(List<Markup> blocks, Article article, ElementPath path, BodyMarkup body) {
        article.dateline().ifPresent(line -> {
            body.reportSpaces(line.text(), path.child("dateline").child("text"));
            List<Markup> words = of(line);
            int first = firstWords(blocks);
            boolean runsIn = opensWithParagraph(article.body()) && first < blocks.size();
            if (runsIn && blocks.get(first) instanceof Element lead) {
                Element dateline = element("span", words).with("class", "dateline");
                blocks.set(first, element("p", dateline, Markup.text(" ")).plus(lead.children()));
            } else {
                blocks.add(0, element("p", words).with("class", "dateline"));
            }
        });
    }

    /** Whether the first block that is no picture, film or sound is a paragraph that says something. */
    public static boolean opensWithParagraph(List<Block> body) {
        return body.stream()
                .filter(block -> !(block instanceof Picture) && !(block instanceof Media))
                .findFirst()
                .filter(block ->
                        block instanceof Paragraph first && !first.text().isBlank())
                .isPresent();
    }

    private static int firstWords(List<Markup> blocks) {
        int first = 0;
        while (first < blocks.size()
                && blocks.get(first) instanceof Element block
                && block.name().equals("figure")) {
            first++;
        }
        return first;
    }

    private static List<Markup> of(Dateline dateline) {
        var facts = new ArrayList<PrintedLine.Fact>();
        dateline.place()
                .ifPresent(
                        words -> facts.add(new PrintedLine.Fact(element("span").with("class", "place"), words)));
        dateline.date().ifPresent(day -> facts.add(new PrintedLine.Fact(Times.mark(day, "date"), day.text())));
        dateline.agency()
                .ifPresent(
                        words -> facts.add(new PrintedLine.Fact(element("span").with("class", "agency"), words)));
        var line = new PrintedLine(dateline.text());
        line.mark(facts);
        return line.markup();
    }
}
