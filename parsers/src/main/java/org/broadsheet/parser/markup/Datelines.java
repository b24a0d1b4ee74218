package org.broadsheet.parser.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Dateline;
import org.broadsheet.model.NewsTime;

/**
 * The dateline that a body opens with, pictures aside, where its markup tells it.
 *
 * @param rest the body without it
 */
public record Datelines(Optional<Dateline> dateline, List<Node> rest) {
    /** Copies the list. */
    public Datelines {
        rest = List.copyOf(rest);
    }

    /** What a body opens with. */
    public static Datelines of(Element body) {
        var rest = new ArrayList<>(body.children());
        for (int i = 0; i < rest.size(); i++) {
            if (rest.get(i) instanceof Element first && !first.name().equals("figure")) {
                if (first.name().equals("p") && first.isOf("dateline")) {
                    rest.remove(i);
                    return new Datelines(Optional.of(dateline(first)), rest);
                }
                Optional<Element> line = line(first);
                line.ifPresent(found -> rest.set(rest.indexOf(first), without(first)));
                return new Datelines(line.map(Datelines::dateline), rest);
            }
        }
        return new Datelines(Optional.empty(), rest);
    }

    private static Optional<Element> line(Element paragraph) {
        return paragraph.children().stream()
                .findFirst()
                .filter(node -> node instanceof Element one && one.isOf("dateline"))
                .map(Element.class::cast);
    }

    /** The paragraph behind its dateline and the space after that. */
    private static Element without(Element paragraph) {
        var children = new ArrayList<Node>(
                paragraph.children().subList(1, paragraph.children().size()));
        if (!children.isEmpty()
                && children.get(0) instanceof Text text
                && text.value().startsWith(" ")) {
            children.set(0, new Text(text.value().substring(1), text.start(), text.end()));
        }
        return new Element(paragraph.name(), paragraph.attributes(), children, paragraph.start(), paragraph.end());
    }

    private static Dateline dateline(Element line) {
        return new Dateline(
                line.text(),
                part(line, "place").map(Datelines::words),
                part(line, "date").map(Datelines::time),
                part(line, "agency").map(Datelines::words));
    }

    private static Optional<Element> part(Element line, String name) {
        return line.elements().stream().filter(element -> element.isOf(name)).findFirst();
    }

    private static String words(Element part) {
        return part.attribute("value").orElseGet(part::text);
    }

    /** HTML writes a day of no year without the hyphens before it. */
    private static NewsTime value(String datetime) {
        boolean isDay = datetime.length() == 5 && datetime.charAt(2) == '-';
        return NewsTime.parse(isDay ? "--" + datetime : datetime);
    }

    /** The time that an element marks, with its words as they are printed. */
    public static NewsTime time(Element part) {
        String words = words(part);
        Optional<String> told = part.attribute("data-value");
        if (told.isPresent()) {
            return new NewsTime(words, NewsTime.valueOf(told.get()));
        }
        var printed = NewsTime.parse(words);
        Optional<NewsTime> noted = part.attribute("datetime")
                .or(() -> part.attribute("data-datetime"))
                .map(Datelines::value)
                .filter(time -> time.value().isPresent() && printed.value().isEmpty());
        return noted.map(time -> new NewsTime(words, time.value())).orElse(printed);
    }
}
