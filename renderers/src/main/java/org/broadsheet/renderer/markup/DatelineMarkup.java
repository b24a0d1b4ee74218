package org.broadsheet.renderer.markup;

import static org.broadsheet.renderer.markup.Markup.element;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.model.Article;
import org.broadsheet.model.Dateline;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.Paragraph;

/** A dateline with place, day and agency marked, in whatever order they are printed. */
public final class DatelineMarkup {
    private DatelineMarkup() {}

    /** Runs the dateline of an article into the first paragraph of its blocks, as in print; else it stands before them. */
    public static void runIn(List<Markup> blocks, Article article, ElementPath path, BodyMarkup body) {
        article.dateline().ifPresent(line -> {
            body.reportSpaces(line.text(), path.child("dateline").child("text"));
            List<Markup> words = of(line);
            Element dateline = element("span", words).with("class", "dateline");
            boolean runsIn = !article.body().isEmpty()
                    && article.body().get(0) instanceof Paragraph first
                    && !first.text().isBlank();
            if (runsIn && blocks.get(0) instanceof Element lead) {
                blocks.set(0, element("p", dateline, Markup.text(" ")).plus(lead.children()));
            } else {
                blocks.add(0, element("p", words).with("class", "dateline"));
            }
        });
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
