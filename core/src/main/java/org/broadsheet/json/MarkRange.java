package org.broadsheet.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.broadsheet.model.Mark;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Run;

/**
 * A mark and the characters that bear it.
 *
 * @param start UTF-16 code units before its first character
 * @param end UTF-16 code units before the first character behind it
 * @param mark the mark
 */
record MarkRange(int start, int end, Mark mark) {
    /** The number of kinds of marks; each {@link Mark#rank()} is below it. */
    static final int KINDS = 7;

    /** No characters at all. */
    static final MarkRange NONE = new MarkRange(0, 0, Mark.Style.EMPHASIS);

    private static final Set<String> TYPES =
            Set.of("emphasis", "strong", "subscript", "superscript", "link", "ruby", "language");

    static boolean isKnown(String type) {
        return TYPES.contains(type);
    }

    /** The ranges of a text in the order of their starts; one goes on as long as its mark does, ruby for a run alone. */
    static List<MarkRange> of(RichText text) {
        if (!text.hasMarks()) {
            return List.of();
        }
        var ranges = new ArrayList<MarkRange>();
        int[] last = new int[KINDS];
        int at = 0;
        for (Run run : text.runs()) {
            int end = at + run.text().length();
            for (Mark mark : run.marks()) {
                int before = last[mark.rank()] - 1;
                if (before >= 0 && goesOn(ranges.get(before), at, mark)) {
                    ranges.set(before, new MarkRange(ranges.get(before).start, end, mark));
                } else {
                    ranges.add(new MarkRange(at, end, mark));
                    last[mark.rank()] = ranges.size();
                }
            }
            at = end;
        }
        return ranges;
    }

    boolean isRuby() {
        return mark instanceof Mark.Ruby;
    }

    /** Writes it as an object. */
    void write(Output out) {
        out.open();
        out.member("type", type(mark));
        out.number("start", start);
        out.number("end", end);
        out.close(mark.match(new Particulars(out)));
    }

    /** The word for a kind of mark. */
    static String type(Mark mark) {
        return mark.match(Types.INSTANCE);
    }

    private static boolean goesOn(MarkRange range, int at, Mark mark) {
        return range.end == at && range.mark.equals(mark) && !range.isRuby();
    }

    private static final class Types implements Mark.Cases<String> {
        static final Types INSTANCE = new Types();

        @Override
        public String style(Mark.Style style) {
            return style.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String link(Mark.Link link) {
            return "link";
        }

        @Override
        public String ruby(Mark.Ruby ruby) {
            return "ruby";
        }

        @Override
        public String language(Mark.Language language) {
            return "language";
        }
    }

    /** Writes what a kind of mark holds beside its place. */
    private record Particulars(Output out) implements Mark.Cases<Shape> {
        @Override
        public Shape style(Mark.Style style) {
            return Shape.STYLE;
        }

        @Override
        public Shape link(Mark.Link link) {
            out.member("target", link.href());
            out.member("title", link.title());
            return Shape.LINK_MARK;
        }

        @Override
        public Shape ruby(Mark.Ruby ruby) {
            out.member("reading", ruby.reading());
            return Shape.RUBY;
        }

        @Override
        public Shape language(Mark.Language language) {
            out.member("language", language.tag());
            return Shape.LANGUAGE;
        }
    }
}
