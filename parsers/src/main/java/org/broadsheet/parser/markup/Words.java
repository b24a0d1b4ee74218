package org.broadsheet.parser.markup;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.model.Mark;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Run;

/**
 * Running text as it is gathered: white space as HTML shows it, one space for many and none at the ends of lines. A line
 * end between two characters of a script that has no spaces is no space either.
 */
final class Words {
    private static final char FIRST_WIDE = '\u2E80';

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private List<Mark> marks = List.of();
    private boolean spaced = true;
    private boolean lineEnd;
    private char last;

    /** Whether there is nothing to read. */
    boolean isEmpty() {
        return runs.isEmpty() && open.isEmpty();
    }

    void add(String text, List<Mark> with) {
        if (isEven(text)) {
            even(text, with);
            return;
        }
        int at = 0;
        while (at < text.length()) {
            int from = at;
            while (at < text.length() && isSpace(text.charAt(at))) {
                lineEnd |= text.charAt(at) == '\n' || text.charAt(at) == '\r';
                at++;
            }
            if (at > from) {
                space(with);
                from = at;
            }
            while (at < text.length() && !isSpace(text.charAt(at))) {
                at++;
            }
            if (at > from) {
                word(text, from, at, with);
            }
        }
    }

    /** Whether white space in a text is single spaces between words alone, and one before or behind them at most. */
    private static boolean isEven(String text) {
        return text.length() > 1
                && text.indexOf('\n') < 0
                && text.indexOf('\t') < 0
                && text.indexOf('\r') < 0
                && text.indexOf('\f') < 0
                && !text.contains("  ");
    }

    private void even(String text, List<Mark> with) {
        int end = text.length() - (text.endsWith(" ") ? 1 : 0);
        int from = 0;
        if (text.charAt(0) == ' ') {
            space(with);
            from = 1;
        }
        if (from < end) {
            word(text, from, end, with);
        }
        if (end < text.length()) {
            space(with);
        }
    }

    private void space(List<Mark> with) {
        if (!spaced) {
            style(with);
            open.append(' ');
            spaced = true;
        }
    }

    private void word(String text, int from, int to, List<Mark> with) {
        if (lineEnd && spaced && isWide(last) && isWide(text.charAt(from))) {
            trim();
        }
        style(with);
        open.append(text, from, to);
        last = text.charAt(to - 1);
        spaced = false;
        lineEnd = false;
    }

    /** The break of a line. */
    void lineBreak() {
        trim();
        close();
        runs.add(Run.LINE_BREAK);
        begin();
    }

    /** Characters with a reading above them, which no neighbour joins. */
    void ruby(String base, List<Mark> with) {
        close();
        add(base, with);
        close();
    }

    /** What follows joins no words before it, even if their marks are equal. */
    void apart() {
        close();
    }

    /** All words so far, breaks at the ends included; afterwards there are none. */
    RichText take() {
        trim();
        close();
        RichText text = runs.isEmpty() ? RichText.EMPTY : new RichText(runs);
        runs.clear();
        begin();
        return text;
    }

    /** The words so far as paragraphs, parted where line breaks follow one another; afterwards there are none. */
    List<RichText> takeParagraphs() {
        List<Run> all = take().runs();
        var paragraphs = new ArrayList<RichText>(1);
        int from = 0;
        for (int at = 0; at <= all.size(); at++) {
            if (at == all.size() || isBreak(all, at) && isBreak(all, at + 1)) {
                paragraph(all, from, at, paragraphs);
                from = at;
            }
        }
        return paragraphs;
    }

    private static boolean isBreak(List<Run> runs, int at) {
        return at < runs.size() && runs.get(at).isLineBreak();
    }

    private static void paragraph(List<Run> all, int from, int to, List<RichText> paragraphs) {
        int start = from;
        int end = to;
        while (start < end && isBreak(all, start)) {
            start++;
        }
        while (end > start && isBreak(all, end - 1)) {
            end--;
        }
        var text = new RichText(all.subList(start, end));
        if (!isBlank(text)) {
            paragraphs.add(text);
        }
    }

    /** Whether there is nothing to see: spaces that do not break count as such too. */
    static boolean isBlank(RichText text) {
        for (Run run : text.runs()) {
            for (int i = 0; i < run.text().length(); i++) {
                char c = run.text().charAt(i);
                if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                    return false;
                }
            }
        }
        return true;
    }

    private void begin() {
        spaced = true;
        lineEnd = false;
        last = 0;
    }

    /** Takes away the space at the end, if there is one that came from white space. */
    private void trim() {
        if (!spaced || isEmpty()) {
            return;
        }
        if (!open.isEmpty()) {
            open.setLength(open.length() - 1);
            return;
        }
        Run run = runs.get(runs.size() - 1);
        if (run.isLineBreak()) {
            return;
        }
        runs.remove(runs.size() - 1);
        if (run.text().length() > 1) {
            runs.add(new Run(run.text().substring(0, run.text().length() - 1), run.marks()));
        }
    }

    private void style(List<Mark> with) {
        if (with != marks && !with.equals(marks)) {
            close();
        }
        marks = with;
    }

    private void close() {
        if (!open.isEmpty()) {
            runs.add(new Run(open.toString(), marks));
            open.setLength(0);
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static boolean isWide(char c) {
        if (c < FIRST_WIDE) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.BOPOMOFO
                || c >= '\u3000' && c <= '\u303F'
                || c >= '\uFF01' && c <= '\uFF60';
    }
}
