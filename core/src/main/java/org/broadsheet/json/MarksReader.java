package org.broadsheet.json;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.broadsheet.json.token.PropertyPath;
import org.broadsheet.json.token.Words;
import org.broadsheet.model.RichText;

/**
 * Reads the marks of one text. Those of later versions, and further properties of the others, are kept under the numbers
 * that the writer will give them.
 */
final class MarksReader {
    private final Input in;
    private final List<MarkReader> marks = new ArrayList<>();
    private final List<String> later = new ArrayList<>(0);

    MarksReader(Input in) {
        this.in = in;
    }

    /** Reads the list at hand. */
    void read() {
        in.openList();
        for (int i = 0; in.element(); i++) {
            int outer = in.push("marks", i);
            mark();
            in.back(outer);
        }
    }

    /** The text with these marks. */
    RichText over(String text) {
        var marked = new MarkedRuns(in, text).of(marks);
        if (!later.isEmpty() || marks.stream().anyMatch(mark -> !mark.unknown().isEmpty())) {
            keep(MarkRange.of(marked));
        }
        return marked;
    }

    private void mark() {
        int place = in.offset();
        var typed = in.openTyped("the mark");
        if (MarkRange.isKnown(typed.type())) {
            var mark = new MarkReader(in, typed.type(), place);
            mark.read();
            marks.add(mark);
        } else {
            later.add(in.rest(typed));
            in.refuseIfStrict("json/unknown-mark", "the mark " + Words.quoted(typed.type()) + " is unknown");
        }
    }

    private void keep(List<MarkRange> ranges) {
        var numbers = new TreeMap<Long, Integer>();
        for (int i = 0; i < ranges.size(); i++) {
            numbers.put(key(ranges.get(i)), i);
        }
        for (MarkReader mark : marks) {
            var element = in.within(Member.mark(number(mark.range(), ranges, numbers)));
            mark.unknown().forEach((name, json) -> in.keep(PropertyPath.of(element, name), json));
        }
        for (int i = 0; i < later.size(); i++) {
            in.keep(in.within(Member.mark(ranges.size() + i)), later.get(i));
        }
    }

    /** The number of the range that the given one has become a part of; that of no mark if it vanished. */
    private int number(MarkRange part, List<MarkRange> ranges, NavigableMap<Long, Integer> numbers) {
        var nearest = numbers.floorEntry(key(part));
        return nearest != null && ranges.get(nearest.getValue()).mark().equals(part.mark())
                ? nearest.getValue()
                : ranges.size() + later.size();
    }

    private static long key(MarkRange range) {
        return ((long) range.mark().rank() << 32) + range.start();
    }
}
