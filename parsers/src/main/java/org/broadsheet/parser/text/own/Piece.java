package org.broadsheet.parser.text.own;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.model.Mark;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Run;
import org.jspecify.annotations.Nullable;

/** A run in the making: characters whose marks may still come. */
final class Piece {
    private String text;
    private int styles;
    private Mark.@Nullable Link link;
    private Mark.@Nullable Language language;
    private Mark.@Nullable Ruby ruby;

    /** @param styles a bit for each {@link Mark.Style}, by its ordinal */
    Piece(String text, int styles) {
        this.text = text;
        this.styles = styles;
    }

    void become(String words) {
        text = words;
    }

    void clear() {
        text = "";
    }

    void without(Mark.Style style) {
        styles &= ~(1 << style.ordinal());
    }

    void link(Mark.Link mark) {
        link = mark;
    }

    void language(Mark.Language mark) {
        language = mark;
    }

    void ruby(Mark.Ruby mark) {
        ruby = mark;
    }

    /** The pieces as text; neighbours with equal marks are gathered first, which keeps long texts linear. */
    static RichText joined(List<Piece> pieces) {
        var runs = new ArrayList<Run>();
        var gathered = new StringBuilder();
        List<Mark> marks = List.of();
        for (Piece piece : pieces) {
            var own = piece.marks();
            if (piece.ruby != null || !own.equals(marks)) {
                add(runs, gathered, marks);
                marks = own;
            }
            gathered.append(piece.text);
        }
        add(runs, gathered, marks);
        return new RichText(runs);
    }

    private static void add(List<Run> runs, StringBuilder gathered, List<Mark> marks) {
        if (gathered.length() > 0) {
            runs.add(new Run(gathered.toString(), marks));
            gathered.setLength(0);
        }
    }

    private List<Mark> marks() {
        if (styles == 0 && link == null && language == null && ruby == null) {
            return List.of();
        }
        var marks = new ArrayList<Mark>();
        Stream.of(Mark.Style.values())
                .filter(style -> (styles & 1 << style.ordinal()) != 0)
                .forEach(marks::add);
        if (link != null) {
            marks.add(link);
        }
        if (language != null) {
            marks.add(language);
        }
        if (ruby != null) {
            marks.add(ruby);
        }
        return marks;
    }
}
