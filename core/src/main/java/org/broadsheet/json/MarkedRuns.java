package org.broadsheet.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.broadsheet.model.Mark;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Run;

/** Cuts a text into runs where its marks start and end. */
final class MarkedRuns {
    private final Input in;
    private final String text;
    private final TreeMap<Integer, Integer> rubies = new TreeMap<>();

    MarkedRuns(Input in, String text) {
        this.in = in;
        this.text = text;
    }

    /** The text with the given marks. */
    RichText of(List<MarkReader> marks) {
        if (marks.isEmpty()) {
            return RichText.of(text);
        }
        for (MarkReader mark : marks) {
            require(mark);
        }
        var kinds = new ArrayList<List<MarkRange>>();
        for (int rank = 0; rank < MarkRange.KINDS; rank++) {
            kinds.add(new ArrayList<>(0));
        }
        marks.stream()
                .sorted(Comparator.comparingInt(mark -> widened(mark).start()))
                .forEach(mark -> add(mark, kinds.get(mark.range().mark().rank())));
        return new RichText(runs(kinds));
    }

    /** Refuses a mark that does not lie within the text. */
    private void require(MarkReader mark) {
        int start = mark.range().start();
        int end = mark.range().end();
        if (start >= end || end > text.length()) {
            throw in.fault(
                    "json/mark-range",
                    "the mark goes from " + start + " to " + end
                            + "; a mark holds one character or more of its text, which" + " has " + text.length(),
                    mark.place());
        }
        if (mark.range().isRuby()) {
            rubies.put(start, end);
            if (text.substring(start, end).indexOf('\n') >= 0) {
                throw in.fault("json/mark-range", "the ruby goes over the end of a line", mark.place());
            }
        }
    }

    /** The range of a mark; one that starts or ends inside a ruby holds all of that. */
    private MarkRange widened(MarkReader mark) {
        var range = mark.range();
        var first = rubies.lowerEntry(range.start());
        var last = rubies.lowerEntry(range.end());
        boolean cutsFirst = first != null && first.getValue() > range.start();
        boolean cutsLast = last != null && last.getValue() > range.end();
        return range.isRuby() || !cutsFirst && !cutsLast
                ? range
                : new MarkRange(
                        cutsFirst ? first.getKey() : range.start(),
                        cutsLast ? last.getValue() : range.end(),
                        range.mark());
    }

    private void add(MarkReader mark, List<MarkRange> ofKind) {
        var range = widened(mark);
        if (!range.equals(mark.range())) {
            in.warn(
                    "json/mark-inside-ruby",
                    "a mark starts or ends inside a ruby; it was made to hold all of it",
                    mark.place());
        }
        var before = ofKind.isEmpty() ? MarkRange.NONE : ofKind.get(ofKind.size() - 1);
        if (before.end() <= range.start()) {
            ofKind.add(range);
        } else if (before.mark().equals(range.mark()) && !range.isRuby()) {
            int end = Math.max(before.end(), range.end());
            ofKind.set(ofKind.size() - 1, new MarkRange(before.start(), end, range.mark()));
        } else {
            throw in.fault("json/marks-overlap", "the mark lies over another one of its kind", mark.place());
        }
    }

    private List<Run> runs(List<List<MarkRange>> kinds) {
        int[] cuts = kinds.stream()
                .flatMap(List::stream)
                .flatMapToInt(range -> IntStream.of(range.start(), range.end()))
                .sorted()
                .distinct()
                .toArray();
        var runs = new ArrayList<Run>();
        int[] next = new int[MarkRange.KINDS];
        int from = 0;
        for (int to : cuts) {
            runs.add(new Run(text.substring(from, to), at(from, kinds, next)));
            from = to;
        }
        runs.add(Run.of(text.substring(from)));
        return runs;
    }

    private static List<Mark> at(int offset, List<List<MarkRange>> kinds, int[] next) {
        var marks = new ArrayList<Mark>(2);
        for (int rank = 0; rank < MarkRange.KINDS; rank++) {
            var ofKind = kinds.get(rank);
            while (next[rank] < ofKind.size() && ofKind.get(next[rank]).end() <= offset) {
                next[rank]++;
            }
            if (next[rank] < ofKind.size() && ofKind.get(next[rank]).start() <= offset) {
                marks.add(ofKind.get(next[rank]).mark());
            }
        }
        return marks;
    }
}
