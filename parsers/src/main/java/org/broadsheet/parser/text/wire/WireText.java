package org.broadsheet.parser.text.wire;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.language.Language;
import org.broadsheet.language.Language.Use;
import org.broadsheet.parser.credit.BylineLine;
import org.broadsheet.parser.credit.Opening;
import org.broadsheet.parser.text.wire.WirePart.Kind;
import org.broadsheet.parser.text.wire.WirePart.Stretch;

/** Parts the text of a message: its display lines, its body, and what is for desks alone. */
public final class WireText {
    /** The number of lines among which the mark that ends the display lines is looked for. */
    private static final int DISPLAY_REACH = 12;

    /** No display line is longer; a line marked as one may be the story in a few words. */
    private static final int LONGEST_HEADLINE = 140;

    /** From here on a line is as full as its column allows, so that the next one may go on with it. */
    private static final int FULL = 50;

    /** Longer lines are whole paragraphs. */
    private static final int WIDEST = 120;

    /** What the signature of a desk has no more of. */
    private static final int LONGEST_SIGNATURE = 40;

    private final WireMessage message;
    private final Language language;
    private final List<WireLine> lines;
    private final List<Draft> parts = new ArrayList<>();
    private boolean headed;
    private boolean signed;

    private WireText(String source, WireMessage message, Language language) {
        this.message = message;
        this.language = language;
        this.lines = WireLine.all(source, message.textStart(), message.textEnd());
    }

    /** The parts of the text of {@code message}, in their order. */
    public static List<WirePart> of(String source, WireMessage message, Language language) {
        var text = new WireText(source, message, language);
        int body = text.display();
        int notes = text.notes(body);
        text.body(body, notes);
        text.notesPart(notes);
        return text.parts.stream()
                .map(draft -> new WirePart(draft.kind, draft.lines))
                .toList();
    }

    /** Reads the display lines; answers with the number of the first line after them. */
    private int display() {
        int end = message.format() == WireFormat.ANPA_1312 ? markedLines() : displayLines();
        for (int l = 0; l < end; l++) {
            if (l == 0 && message.format() == WireFormat.ANPA_1312) {
                slugline(lines.get(0));
            } else {
                displayLine(lines.get(l), l > 0 ? lines.get(l - 1) : lines.get(l));
            }
        }
        return end;
    }

    /** The lines up to the one that ends with an equals sign; without one the first, if it is no paragraph. */
    private int displayLines() {
        for (int l = 0; l < Math.min(lines.size(), DISPLAY_REACH); l++) {
            if (lines.get(l).ending() == '=') {
                return l + 1;
            }
        }
        if (lines.isEmpty()) {
            return 0;
        }
        var first = lines.get(0);
        boolean alone =
                lines.size() == 1 || lines.get(1).apart() || lines.get(1).indent() > first.indent();
        return alone
                        && !opens(first)
                        && !endsSentence(first.text())
                        && first.text().length() <= LONGEST_HEADLINE
                ? 1
                : 0;
    }

    /** The lines up to the first that is not marked, or not marked where it ends. */
    private int markedLines() {
        int l = 0;
        while (l < lines.size()
                && (lines.get(l).marked() || l == 0)
                && lines.get(l).ending() != ' '
                && !isTabular(l)) {
            l++;
        }
        return l;
    }

    /** The name of the story, its version and its length, parted by commas. */
    private void slugline(WireLine line) {
        var text = line.text();
        int end = text.length();
        int comma = text.lastIndexOf(',');
        var told = new ArrayList<Draft>();
        while (comma > 0) {
            var field = text.substring(comma + 1, end);
            var kind =
                    isNumber(field) ? Kind.WORDS : Version.of(field.strip()).isPresent() ? Kind.VERSION : Kind.SLUGLINE;
            if (kind == Kind.SLUGLINE) {
                break;
            }
            int blanks = field.length() - field.stripLeading().length();
            told.add(0, part(kind, line.start() + comma + 1 + blanks, line.start() + end));
            end = comma;
            comma = text.lastIndexOf(',', end - 1);
        }
        parts.add(part(Kind.SLUGLINE, line.start(), line.start() + end));
        parts.addAll(told);
    }

    private void displayLine(WireLine line, WireLine above) {
        var text = line.text();
        if (Version.of(text).isPresent()) {
            add(Kind.VERSION, line);
        } else if (Embargo.opens(text)) {
            add(Kind.EMBARGO, line);
        } else if (WireWords.opens(text, WireWords.NOTE)) {
            add(Kind.NOTE, line);
        } else if (isByline(text)) {
            add(Kind.BYLINE, line);
            signed = true;
        } else if (signed) {
            goOn(Kind.BYLINE, line);
        } else if (text.length() > LONGEST_HEADLINE) {
            add(Kind.SUMMARY, line);
        } else if (headed) {
            headlineMore(line, above);
        } else {
            headline(line);
        }
    }

    private void headline(WireLine line) {
        int prefix = Version.prefix(line.text());
        if (prefix > 0) {
            parts.add(part(Kind.VERSION, line.start(), line.start() + prefix - 1));
        }
        parts.add(part(Kind.HEADLINE, line.start() + prefix, line.end()));
        headed = true;
    }

    /** A line below the headline goes on with it when the headline fills its line, else it is a deck. */
    private void headlineMore(WireLine line, WireLine above) {
        var last = parts.get(parts.size() - 1).kind();
        boolean goesOn = above.ending() == ' ' && above.text().length() >= FULL && last == Kind.HEADLINE;
        if (goesOn) {
            goOn(Kind.HEADLINE, line);
        } else {
            add(endsSentence(line.text()) && line.text().length() > FULL ? Kind.SUMMARY : Kind.DECK, line);
        }
    }

    private boolean isByline(String text) {
        return BylineLine.of(text, language).isPresent()
                || language.words(Use.BYLINE_OPENERS).stream().anyMatch(opener -> text.startsWith(opener + " "));
    }

    /** The first line of the part that is for desks: its name, or the sentence that says so. */
    private int notes(int from) {
        for (int l = from; l < lines.size(); l++) {
            if (lines.get(l).text().length() < LONGEST_HEADLINE
                    && WireWords.holds(lines.get(l).text(), WireWords.NOTES_PART)
                    && (l > from || lines.get(l).text().startsWith("#"))) {
                return l - 1 > from && isRule(lines.get(l - 1).text()) ? l - 1 : l;
            }
        }
        int end = lines.size();
        return end - 1 > from
                        && lines.get(end - 1).apart()
                        && isSignature(lines.get(end - 1).text())
                ? end - 1
                : end;
    }

    private void notesPart(int from) {
        for (int l = from; l < lines.size(); l++) {
            if (l > from && !lines.get(l).apart()) {
                goOn(Kind.NOTE, lines.get(l));
            } else {
                add(Kind.NOTE, lines.get(l));
            }
        }
    }

    private void body(int from, int to) {
        for (int l = from; l < to; l++) {
            var line = lines.get(l);
            var kind = kind(l, from);
            boolean open = l > from && kind == parts.get(parts.size() - 1).kind();
            boolean goesOn = open
                    && (kind == Kind.TABLE
                            || kind == Kind.PREFORMATTED
                            || kind == Kind.PARAGRAPH && goesOn(lines.get(l - 1), line));
            if (goesOn) {
                goOn(kind, line);
            } else {
                add(kind, line);
            }
        }
    }

    private Kind kind(int l, int from) {
        var line = lines.get(l);
        if (isRule(line.text())) {
            return Kind.RULE;
        }
        if (isTabular(l)) {
            return Kind.TABLE;
        }
        boolean early = l < from + 2;
        if (early && Embargo.opens(line.text())) {
            return Kind.EMBARGO;
        }
        if (line.apart() && WireWords.opens(line.text(), WireWords.NOTE)) {
            return Kind.NOTE;
        }
        if (line.marked() && line.ending() != ' ' && line.text().length() <= LONGEST_HEADLINE) {
            return Kind.CROSSHEAD;
        }
        return message.tabular() && line.indent() < 2 && !line.marked() ? Kind.PREFORMATTED : Kind.PARAGRAPH;
    }

    /** Two columns at least, which the next or the last line has as well. */
    private boolean isTabular(int l) {
        return columns(l) > 2 && (columns(l - 1) > 2 || columns(l + 1) > 2);
    }

    private int columns(int l) {
        if (l < 0 || l >= lines.size() || lines.get(l).text().length() > LONGEST_HEADLINE) {
            return 0;
        }
        return (int) lines.get(l).text().chars().filter(c -> c == ';').count() + 1;
    }

    private static boolean goesOn(WireLine above, WireLine below) {
        return !below.apart()
                && !below.marked()
                && below.indent() <= above.indent()
                && above.ending() == ' '
                && above.text().length() <= WIDEST;
    }

    private boolean opens(WireLine line) {
        return !Opening.of(line.text(), language).isEmpty();
    }

    private boolean endsSentence(String text) {
        return !text.isEmpty()
                && language.has(Use.SENTENCE_ENDS, text.substring(text.length() - 1))
                && !text.endsWith("?")
                && !text.endsWith("!");
    }

    /** Whether the last line names those who made the message, by the small letters of their desk. */
    private static boolean isSignature(String text) {
        return text.length() <= LONGEST_SIGNATURE && text.matches("\\p{Ll}{2,6}(?:[ /-]\\p{Ll}{2,4}){1,6}");
    }

    private static boolean isRule(String text) {
        return text.chars().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean isNumber(String field) {
        return !field.isBlank() && field.length() < 8 && field.strip().chars().allMatch(Character::isDigit);
    }

    private void add(Kind kind, WireLine line) {
        parts.add(part(kind, line.start(), line.end()));
    }

    /** Adds a line to the last part, or a part of {@code kind} where the last is of another. */
    private void goOn(Kind kind, WireLine line) {
        var last = parts.get(parts.size() - 1);
        if (last.kind() != kind) {
            add(kind, line);
            return;
        }
        last.lines.add(new Stretch(line.start(), line.end()));
    }

    private static Draft part(Kind kind, int start, int end) {
        return new Draft(kind, new ArrayList<>(List.of(new Stretch(start, end))));
    }

    /** A part that lines may still be added to. */
    private record Draft(Kind kind, List<Stretch> lines) {}
}
