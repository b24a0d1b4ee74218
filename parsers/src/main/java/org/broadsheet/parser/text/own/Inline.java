package org.broadsheet.parser.text.own;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.broadsheet.model.Mark;
import org.broadsheet.model.RichText;
import org.broadsheet.parser.text.fact.Lines;
import org.jspecify.annotations.Nullable;

/**
 * Reads marks inside running text. {@code *} and {@code **}, {@code ~} and {@code ^} switch a style on and off, so styles
 * may overlap; one that is never switched off stands for itself. Links and languages end with the bracket that opened
 * them; of two links or languages within each other the inner stands.
 */
final class Inline {
    private static final String SPECIAL = "\\*~^[]{";
    private static final List<String> SIGNS = List.of("*", "**", "~", "^");

    private final String text;
    private final LinkTargets targets;
    private final List<Piece> pieces = new ArrayList<>();
    private final Deque<Integer> brackets = new ArrayDeque<>();
    private final @Nullable Integer[] opened = new @Nullable Integer[SIGNS.size()];
    private final StringBuilder pending = new StringBuilder();
    private int styles;
    private int linkEnd;
    private int languageEnd;
    private boolean unclosed;

    private Inline(String text) {
        this.text = text;
        targets = LinkTargets.of(text);
    }

    /** What a text says; {@code unclosed} when a mark in it is switched on and never off. */
    record Result(RichText text, boolean unclosed) {}

    static Result read(String text) {
        if (isPlain(text)) {
            return new Result(RichText.of(text), false);
        }
        var inline = new Inline(text);
        for (int at = 0; at < text.length(); ) {
            at = inline.step(at);
        }
        inline.flush();
        inline.dropUnclosed();
        return new Result(Piece.joined(inline.pieces), inline.unclosed);
    }

    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (SPECIAL.indexOf(text.charAt(at)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private int step(int at) {
        return switch (text.charAt(at)) {
            case '*', '~', '^' -> sign(at);
            case '[' -> open(at);
            case ']' -> close(at);
            case '{' -> ruby(at);
            default -> literal(at);
        };
    }

    private int literal(int at) {
        Escapes.append(text, at, pending);
        return Escapes.skip(text, at);
    }

    private int sign(int at) {
        char sign = text.charAt(at);
        int end = at;
        while (end < text.length() && text.charAt(end) == sign) {
            end++;
        }
        int count = end - at;
        boolean loose =
                at > 0 && Lines.isBlank(text.charAt(at - 1)) && end < text.length() && Lines.isBlank(text.charAt(end));
        if (loose || count > (sign == '*' ? 3 : 1)) {
            pending.append(text, at, end);
            return end;
        }
        flush();
        if (sign == '*' && count != 2) {
            toggle(Mark.Style.EMPHASIS);
        }
        if (sign == '*' && count > 1) {
            toggle(Mark.Style.STRONG);
        } else if (sign != '*') {
            toggle(sign == '~' ? Mark.Style.SUBSCRIPT : Mark.Style.SUPERSCRIPT);
        }
        return end;
    }

    private void toggle(Mark.Style style) {
        int bit = 1 << style.ordinal();
        if (opened[style.ordinal()] == null) {
            opened[style.ordinal()] = pieces.size();
            pieces.add(new Piece("", styles));
            styles |= bit;
        } else {
            opened[style.ordinal()] = null;
            styles &= ~bit;
        }
    }

    private int open(int at) {
        flush();
        brackets.push(pieces.size());
        pieces.add(new Piece("[", styles));
        return at + 1;
    }

    private int close(int at) {
        if (!brackets.isEmpty()) {
            int opening = brackets.pop();
            char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
            var end =
                    next == '(' ? link(opening, at + 1) : next == '{' ? language(opening, at + 1) : OptionalInt.empty();
            if (end.isPresent()) {
                return end.getAsInt();
            }
        }
        return literal(at);
    }

    private OptionalInt link(int opening, int at) {
        int end = targets.end(at);
        Optional<Mark.Link> link =
                end < 0 || linkEnd > opening ? Optional.empty() : LinkTargets.link(text, at + 1, end);
        if (link.isEmpty()) {
            return OptionalInt.empty();
        }
        flush();
        pieces.get(opening).clear();
        pieces.subList(opening, pieces.size()).forEach(piece -> piece.link(link.get()));
        linkEnd = pieces.size();
        return OptionalInt.of(end + 1);
    }

    private OptionalInt language(int opening, int at) {
        int end = braceEnd(at + 1);
        if (end < 0 || languageEnd > opening) {
            return OptionalInt.empty();
        }
        flush();
        var language = new Mark.Language(Escapes.resolve(text.substring(at + 1, end)));
        pieces.get(opening).clear();
        pieces.subList(opening, pieces.size()).forEach(piece -> piece.language(language));
        languageEnd = pieces.size();
        return OptionalInt.of(end + 1);
    }

    private int ruby(int at) {
        int end = braceEnd(at + 1);
        int slash = end < 0 ? -1 : Escapes.find(text.substring(at + 1, end), '/', 0);
        if (slash < 0) {
            return literal(at);
        }
        flush();
        var base = new Piece(Escapes.resolve(text.substring(at + 1, at + 1 + slash)), styles);
        base.ruby(new Mark.Ruby(Escapes.resolve(text.substring(at + 2 + slash, end))));
        pieces.add(base);
        return end + 1;
    }

    /** The brace that closes before another opens, or -1. */
    private int braceEnd(int from) {
        for (int at = from; at < text.length() && text.charAt(at) != '{'; at = Escapes.skip(text, at)) {
            if (text.charAt(at) == '}') {
                return at;
            }
        }
        return -1;
    }

    private void flush() {
        if (pending.length() > 0) {
            pieces.add(new Piece(pending.toString(), styles));
            pending.setLength(0);
        }
    }

    private void dropUnclosed() {
        for (var style : Mark.Style.values()) {
            var opening = opened[style.ordinal()];
            if (opening != null) {
                unclosed = true;
                pieces.get(opening).become(SIGNS.get(style.ordinal()));
                pieces.subList(opening, pieces.size()).forEach(piece -> piece.without(style));
            }
        }
    }
}
