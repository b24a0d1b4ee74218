package org.broadsheet.renderer.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.broadsheet.model.Mark;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Run;

/**
 * Writes running text with its marks. Styles are switched on and off where they change; links and languages are brackets,
 * and nest by the rank of their marks.
 */
final class InlineText {
    /** Where a text stands, which decides what its beginning must not look like. */
    enum Place {
        /** After a directive or the signs of a heading. */
        LINE,
        /** At the beginning of a block. */
        BLOCK,
        /** Between pipes, on one line. */
        CELL
    }

    private static final String TARGET = "()]\"";

    private final RichText text;
    private final Place place;
    private final boolean brackets;
    private final StringBuilder out;
    private final Deque<Mark> open = new ArrayDeque<>();
    private Set<Mark.Style> styles = EnumSet.noneOf(Mark.Style.class);
    private int lineStart;
    private boolean guarded;

    private InlineText(RichText text, Place place) {
        this.text = text;
        this.place = place;
        brackets = text.toString().contains("](")
                || text.runs().stream()
                        .flatMap(run -> run.marks().stream())
                        .anyMatch(mark -> !(mark instanceof Mark.Style));
        out = new StringBuilder(text.length() + 16);
    }

    /** The text after a directive or a heading; nothing for an empty one. */
    static String line(RichText text) {
        return new InlineText(text, Place.LINE).write();
    }

    /** The text of a paragraph. */
    static String block(RichText text) {
        return text.runs().isEmpty() ? Escape.NOTHING : new InlineText(text, Place.BLOCK).write();
    }

    /** The text of a cell between pipes. */
    static String cell(RichText text) {
        return text.runs().isEmpty()
                ? Escape.NOTHING
                : new InlineText(text, Place.CELL).write().replace("|", "\\|");
    }

    private String write() {
        var runs = text.runs();
        for (int at = 0; at < runs.size(); at++) {
            boolean last = at + 1 == runs.size();
            if (runs.get(at).isLineBreak()) {
                lineBreak(last);
            } else {
                change(runs.get(at).marks());
                characters(runs.get(at), last);
            }
        }
        change(List.of());
        return out.toString();
    }

    private void lineBreak(boolean last) {
        out.append(last || place == Place.CELL ? "\\n" : "\\\n");
        lineStart = out.length();
        guarded = false;
    }

    private void change(List<Mark> marks) {
        var next = EnumSet.noneOf(Mark.Style.class);
        marks.stream()
                .filter(Mark.Style.class::isInstance)
                .map(Mark.Style.class::cast)
                .forEach(next::add);
        var outer = marks.stream()
                .filter(mark -> mark instanceof Mark.Language || mark instanceof Mark.Link)
                .toList();
        if (List.copyOf(open).equals(reversed(outer))) {
            toggle(difference(styles, next), difference(next, styles));
        } else {
            toggle(difference(styles, next), Set.of());
            brackets(outer);
            toggle(Set.of(), difference(next, styles));
        }
        styles = next;
    }

    private static List<Mark> reversed(List<Mark> marks) {
        return marks.size() < 2 ? marks : List.of(marks.get(1), marks.get(0));
    }

    private static Set<Mark.Style> difference(Set<Mark.Style> styles, Set<Mark.Style> less) {
        var difference = EnumSet.noneOf(Mark.Style.class);
        difference.addAll(styles);
        difference.removeAll(less);
        return difference;
    }

    /** Switches styles; what is switched at one place is one group of signs. */
    private void toggle(Set<Mark.Style> off, Set<Mark.Style> on) {
        var all = EnumSet.noneOf(Mark.Style.class);
        all.addAll(off);
        all.addAll(on);
        if (all.isEmpty()) {
            return;
        }
        guarded = out.length() == lineStart || Escape.isBlank(out.charAt(out.length() - 1));
        out.append(all.contains(Mark.Style.EMPHASIS) ? "*" : "")
                .append(all.contains(Mark.Style.STRONG) ? "**" : "")
                .append(all.contains(Mark.Style.SUBSCRIPT) ? "~" : "")
                .append(all.contains(Mark.Style.SUPERSCRIPT) ? "^" : "");
    }

    private void brackets(List<Mark> outer) {
        var wanted = reversed(outer);
        while (!open.isEmpty() && !endsWith(wanted, List.copyOf(open))) {
            out.append(closing(open.pop()));
        }
        for (int at = open.size(); at < outer.size(); at++) {
            out.append('[');
            open.push(outer.get(at));
        }
        guarded = false;
    }

    private static boolean endsWith(List<Mark> marks, List<Mark> end) {
        return end.size() <= marks.size()
                && marks.subList(marks.size() - end.size(), marks.size()).equals(end);
    }

    private static String closing(Mark mark) {
        if (mark instanceof Mark.Language language) {
            return "]{" + Escape.within(language.tag(), "{}") + "}";
        }
        var link = (Mark.Link) mark;
        var title = link.title().map(words -> " \"" + Escape.within(words, TARGET) + "\"");
        return "](" + target(link.href()) + title.orElse("") + ")";
    }

    private static String target(String words) {
        return Escape.within(words, TARGET).replace(" ", "\\u{20}").replace("\t", "\\u{9}");
    }

    private void characters(Run run, boolean last) {
        var ruby = run.marks().stream()
                .filter(Mark.Ruby.class::isInstance)
                .map(Mark.Ruby.class::cast)
                .findFirst();
        if (ruby.isPresent()) {
            out.append('{')
                    .append(Escape.within(run.text(), "{}/"))
                    .append('/')
                    .append(Escape.within(ruby.get().reading(), "{}/"))
                    .append('}');
            guarded = false;
            return;
        }
        for (int at = 0; at < run.text().length(); at++) {
            character(run.text(), at, last && at + 1 == run.text().length());
        }
    }

    private void character(String words, int at, boolean last) {
        char c = words.charAt(at);
        boolean blank = Escape.isBlank(c);
        if (blank ? last || guarded || out.length() == lineStart : !Escape.isPlain(words, at)) {
            Escape.number(c, out);
        } else {
            out.append(needsBackslash(words, at) ? "\\" : "").append(c);
        }
        guarded = false;
    }

    private boolean needsBackslash(String words, int at) {
        return switch (words.charAt(at)) {
            case '\\', '*', '~', '^', '{' -> true;
            case '[', ']' -> brackets;
            case '#' -> place != Place.LINE && out.length() == 0;
            case '>', '|', '@', '!', '`' -> place == Place.BLOCK && out.length() == 0;
            case '-', '+' -> place == Place.BLOCK && out.length() == 0 && isWordEnd(words, at + 1);
            case '.', ')' -> place == Place.BLOCK && isWordEnd(words, at + 1) && isNumber(out);
            default -> false;
        };
    }

    private static boolean isWordEnd(String words, int at) {
        return at == words.length() || Escape.isBlank(words.charAt(at));
    }

    /** Whether all that is written so far is a number short enough to mark an item of a list. */
    private static boolean isNumber(CharSequence written) {
        return written.length() > 0 && written.length() < 10 && written.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
