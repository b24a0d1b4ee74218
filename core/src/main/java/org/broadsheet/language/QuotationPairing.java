package org.broadsheet.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.broadsheet.language.Quotations.Lone;
import org.jspecify.annotations.Nullable;

/** Pairs the quotation marks of one story, paragraph after paragraph. Belongs to one run. */
final class QuotationPairing {
    /** Quotations in quotations beyond this are no longer told apart. */
    private static final int DEEPEST = 8;

    private final Quotations marks;
    private final List<Lone> lone = new ArrayList<>();
    private final List<Open> kinds = new ArrayList<>();
    private int paragraph;

    QuotationPairing(Quotations marks) {
        this.marks = marks;
        for (int kind = 0; kind < QuotationKind.values().length; kind++) {
            kinds.add(new Open());
        }
    }

    void read(CharSequence text) {
        char[] characters = text.toString().toCharArray();
        for (int i = 0; i < characters.length; i++) {
            char c = characters[i];
            if (QuotationKind.isMark(c)) {
                read(text, i, QuotationKind.of(c).orElseThrow());
            }
        }
        kinds.forEach(this::endParagraph);
        paragraph++;
    }

    List<Lone> lone() {
        kinds.forEach(open -> open.tellCarried(lone));
        lone.sort(Comparator.comparingInt(Lone::paragraph).thenComparingInt(Lone::offset));
        return List.copyOf(lone);
    }

    private void read(CharSequence text, int i, QuotationKind kind) {
        var open = kinds.get(kind.ordinal());
        if (kind == QuotationKind.SINGLE && isApostrophe(text, i)) {
            return;
        }
        char mark = text.charAt(i);
        if (opens(text, i, kind, open)) {
            if (i == 0) {
                open.carried = null;
            }
            open.push(new Lone(paragraph, i, mark, true));
        } else if (!open.pop() && !isMeasure(text, i) && isSure(kind)) {
            lone.add(new Lone(paragraph, i, mark, false));
        }
    }

    /** Singles that close may be apostrophes in most languages, also where they stand at the end of a word. */
    private boolean isSure(QuotationKind kind) {
        return kind != QuotationKind.SINGLE || marks.hasNoApostrophes();
    }

    private boolean isApostrophe(CharSequence text, int i) {
        char mark = text.charAt(i);
        char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        char before = i > 0 ? text.charAt(i - 1) : ' ';
        if (marks.hasNoApostrophes()) {
            return isLatin(before) && isLatin(after);
        }
        boolean opens = QuotationSide.before(text, i) == QuotationSide.OPEN;
        boolean inside = !opens && QuotationSide.after(text, i) == QuotationSide.CLOSED;
        return mark == '\'' || inside || mark == '’' && opens || Character.isDigit(after);
    }

    private boolean opens(CharSequence text, int i, QuotationKind kind, Open open) {
        char mark = text.charAt(i);
        boolean straight = QuotationKind.isStraight(mark);
        if (kind.isEastAsian() || marks.language().runsOn()) {
            return straight ? open.isEmpty() : QuotationKind.USUAL_OPENERS.indexOf(mark) >= 0;
        }
        var before = QuotationSide.before(text, i);
        var after = QuotationSide.after(text, i);
        if (before != after) {
            return before == QuotationSide.OPEN;
        }
        if (!open.isEmpty() && (straight || marks.closes(open.top().mark(), mark))) {
            return false;
        }
        return straight ? before == QuotationSide.OPEN || isPoint(text.charAt(i - 1)) : marks.opens(mark);
    }

    private void endParagraph(Open open) {
        if (!open.isEmpty()) {
            open.tellCarried(lone);
            if (open.depth == 1) {
                open.carried = open.top();
            } else {
                lone.add(open.first());
            }
        } else if (open.paired) {
            open.tellCarried(lone);
        }
        open.depth = 0;
        open.paired = false;
    }

    /** Inches and seconds. */
    private static boolean isMeasure(CharSequence text, int i) {
        return text.charAt(i) == '"' && i > 0 && Character.isDigit(text.charAt(i - 1));
    }

    private static boolean isPoint(char c) {
        return ".,;:!?…".indexOf(c) >= 0;
    }

    private static boolean isLatin(char c) {
        return Character.isDigit(c)
                || Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    /** The open marks of one kind. */
    private static final class Open {
        private final Lone[] marks = new Lone[DEEPEST];
        private int depth;
        /** Whether a pair was closed in the paragraph. */
        private boolean paired;
        /** The mark that a paragraph above left open. */
        private @Nullable Lone carried;

        boolean isEmpty() {
            return depth == 0;
        }

        Lone first() {
            return marks[0];
        }

        Lone top() {
            return marks[depth - 1];
        }

        void push(Lone mark) {
            if (depth < DEEPEST) {
                marks[depth++] = mark;
            }
        }

        /** Whether there was something to close, in this paragraph or left open above. */
        boolean pop() {
            boolean open = depth > 0 || carried != null;
            if (depth > 0) {
                depth--;
                paired = true;
            } else {
                carried = null;
            }
            return open;
        }

        void tellCarried(List<Lone> lone) {
            if (carried != null) {
                lone.add(carried);
                carried = null;
            }
        }
    }
}
