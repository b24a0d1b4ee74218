package org.broadsheet.parser.markup;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.model.Mark;

/**
 * What holds for the words inside an element.
 *
 * @param marks the marks of the elements around them, at most one of each kind
 * @param language the language of the nearest block around them that names one; empty when none does
 */
record Style(List<Mark> marks, String language) {
    static final Style PLAIN = new Style(List.of(), "");

    /** This style with a mark inside of the others; one of its kind gives way to it. */
    Style with(Mark mark) {
        var more = new ArrayList<Mark>(marks.size() + 1);
        for (Mark other : marks) {
            if (other.rank() != mark.rank()) {
                more.add(other);
            }
        }
        more.add(mark);
        return new Style(List.copyOf(more), language);
    }

    /** This style in a block of the given language; where that is another than around it, its words are marked. */
    Style in(String tag) {
        Style inside = new Style(marks, tag);
        return language.isEmpty() || language.equalsIgnoreCase(tag) ? inside : inside.with(new Mark.Language(tag));
    }
}
