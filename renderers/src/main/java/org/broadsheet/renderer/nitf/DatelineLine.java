package org.broadsheet.renderer.nitf;

import static org.broadsheet.renderer.markup.Markup.element;
import static org.broadsheet.renderer.markup.Markup.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Dateline;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.NewsTime;
import org.broadsheet.renderer.markup.BodyMarkup;
import org.broadsheet.renderer.markup.Element;
import org.broadsheet.renderer.markup.Markup;
import org.broadsheet.renderer.markup.NitfPeople;
import org.broadsheet.renderer.markup.NitfTime;
import org.broadsheet.renderer.markup.PrintedLine.Fact;

/** The dateline with its place and its date marked, in the order in which they are printed. */
record DatelineLine(Document document, BodyMarkup markup) {
    Optional<Element> of(Dateline dateline) {
        var path = document.path().child("dateline");
        Element holder = element("dateline").with("bs:agency", dateline.agency());
        List<Fact> facts = facts(dateline, path);
        if (!dateline.text().isBlank()) {
            markup.reportSpaces(dateline.text(), path.child("text"));
            var line = NitfPeople.printed(dateline.text());
            line.mark(facts);
            return Optional.of(holder.plus(line.markup()));
        }
        if (facts.isEmpty() && dateline.agency().isEmpty()) {
            markup.lost(path, "a dateline without words is not written");
            return Optional.empty();
        }
        return Optional.of(unprinted(holder, facts).with("bs:printed", "no"));
    }

    private List<Fact> facts(Dateline dateline, ElementPath path) {
        var facts = new ArrayList<Fact>();
        dateline.place().ifPresent(place -> facts.add(new Fact(element("location"), place)));
        dateline.date().ifPresent(date -> facts.add(new Fact(date(date, path.child("date")), date.text())));
        return facts;
    }

    /** The words of a date that was understood stand in the line, so that they need no attribute. */
    private Element date(NewsTime date, ElementPath path) {
        Element element = NitfTime.on(element("story.date"), "norm", date, path, document.losses());
        boolean printed = element.attribute("norm").isPresent() && !date.text().isBlank();
        return printed ? element.without("bs:text") : element;
    }

    private static Element unprinted(Element holder, List<Fact> facts) {
        var words = new ArrayList<Markup>();
        for (Fact fact : facts) {
            if (!words.isEmpty()) {
                words.add(text(", "));
            }
            words.add(fact.mark().plus(List.of(text(fact.words()))));
        }
        return holder.plus(words);
    }
}
