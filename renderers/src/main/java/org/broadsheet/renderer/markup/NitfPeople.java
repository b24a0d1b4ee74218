package org.broadsheet.renderer.markup;

import static org.broadsheet.renderer.markup.Markup.element;
import static org.broadsheet.renderer.markup.Markup.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Contributor;
import org.broadsheet.model.ElementPath;

/** The people of a printed line, such as a byline, in NITF. */
public final class NitfPeople {
    private NitfPeople() {}

    /**
     * The element {@code holder} with a line in it and its people marked. Where the line is blank their names stand alone,
     * and the element says that nobody printed them.
     */
    public static Element line(
            Element holder, String line, List<Contributor> people, BodyMarkup body, ElementPath path) {
        if (line.isBlank() && !people.isEmpty()) {
            return named(holder, people).with("bs:printed", "no");
        }
        var printed = printed(line);
        people.forEach(contributor -> printed.mark(person(contributor), contributor.name()));
        List<Markup> words = printed.markup();
        boolean twoLines = line.indexOf('\n') >= 0 && line.indexOf('\n') == line.lastIndexOf('\n');
        Optional<List<Markup>> titled = twoLines && holder.name().equals("byline") ? titled(words) : Optional.empty();
        body.reportSpaces(titled.isPresent() ? line.replace('\n', ' ') : line, path);
        return holder.plus(titled.orElse(words));
    }

    /** The words with those of a second line as a title, which is where NITF has them. */
    private static Optional<List<Markup>> titled(List<Markup> words) {
        if (words.isEmpty() || !(words.get(words.size() - 1) instanceof Text last)) {
            return Optional.empty();
        }
        int end = last.value().indexOf('\n');
        String title = last.value().substring(end + 1);
        if (end < 0 || title.isBlank()) {
            return Optional.empty();
        }
        var titled = new ArrayList<>(words.subList(0, words.size() - 1));
        titled.add(text(last.value().substring(0, end)));
        titled.add(element("byttl", text(title)));
        return Optional.of(titled);
    }

    /** A printed line whose facts keep words that it does not hold in an attribute of our own. */
    public static PrintedLine printed(String line) {
        return new PrintedLine(line, (mark, words) -> mark.with("bs:name", words));
    }

    private static Element named(Element holder, List<Contributor> people) {
        var names = new ArrayList<Markup>();
        for (Contributor contributor : people) {
            if (!names.isEmpty()) {
                names.add(text(", "));
            }
            names.add(person(contributor).plus(List.of(text(contributor.name()))));
        }
        return holder.plus(names);
    }

    /** The element that bears all that is known of a contributor but the name. */
    public static Element person(Contributor contributor) {
        Element person = element("person")
                .with("bs:role", contributor.role())
                .with("bs:affiliation", contributor.affiliation())
                .with("bs:email", contributor.email());
        return NitfCodes.NAMED.on(person, contributor.qcode(), contributor.uri(), contributor.literal());
    }
}
