package org.broadsheet.renderer.html;

import static org.broadsheet.renderer.markup.Markup.element;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.broadsheet.model.Dateline;
import org.broadsheet.renderer.markup.Element;
import org.broadsheet.renderer.markup.Markup;
import org.broadsheet.renderer.markup.PrintedLine;

/** A dateline with place, day and agency marked, in whatever order they are printed. */
final class DatelineMarkup {
    private DatelineMarkup() {}

    static List<Markup> of(Dateline dateline) {
        var facts = new ArrayList<Fact>();
        dateline.place().ifPresent(words -> facts.add(new Fact(element("span").with("class", "place"), words)));
        dateline.date().ifPresent(day -> facts.add(new Fact(Times.mark(day, "date"), day.text())));
        dateline.agency().ifPresent(words -> facts.add(new Fact(element("span").with("class", "agency"), words)));
        facts.sort(Comparator.comparingInt(fact -> fact.place(dateline.text())));
        var line = new PrintedLine(dateline.text());
        facts.forEach(fact -> line.mark(fact.mark, fact.words));
        return line.markup();
    }

    private record Fact(Element mark, String words) {
        int place(String line) {
            int found = line.indexOf(words);
            return found < 0 ? Integer.MAX_VALUE : found;
        }
    }
}
