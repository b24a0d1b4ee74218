package org.broadsheet.parser.text.own;

import java.util.Optional;
import org.broadsheet.model.ElementPath;
import org.broadsheet.model.RichText;
import org.broadsheet.parser.text.fact.Lines;
import org.broadsheet.parser.text.fact.Reading;

/** A place in the lines of a container, which goes forward as directives, texts and facts are read. */
final class Cursor {
    private static final int FACTS_INDENT = 2;

    private final Reading reading;
    private final Lines lines;
    private int at;

    Cursor(Reading reading, Lines lines, int at) {
        this.reading = reading;
        this.lines = lines;
        this.at = at;
    }

    Reading reading() {
        return reading;
    }

    Lines lines() {
        return lines;
    }

    /** The number of the line. */
    int line() {
        return at;
    }

    void goTo(int line) {
        at = line;
    }

    /** Passes over blank lines; whether a line is left. */
    boolean toNext() {
        at = lines.afterBlanks(at);
        return at < lines.size();
    }

    /** Whether a line follows at once that is not blank. */
    boolean isAdjacent() {
        return at < lines.size() && !lines.isBlankLine(at);
    }

    /** The offset of the first character of the line that is no blank. */
    int start() {
        return lines.first(at);
    }

    /** Whether the line, passing over blanks, begins with {@code words}. */
    boolean begins(String words) {
        return text().startsWith(words, start()) && start() + words.length() <= lines.end(at);
    }

    /** The character of the line at an offset; a line feed after its end. */
    char charAt(int offset) {
        return offset < lines.end(at) ? text().charAt(offset) : '\n';
    }

    /** The offset after as many {@code sign} as stand at {@code from}. */
    int after(char sign, int from) {
        int end = from;
        while (charAt(end) == sign) {
            end++;
        }
        return end;
    }

    /** Whether a blank or the end of the line is at an offset. */
    boolean isWordEnd(int offset) {
        return charAt(offset) == '\n' || Lines.isBlank(charAt(offset));
    }

    /** The number between two offsets. */
    int number(int start, int end) {
        return Integer.parseInt(text(), start, end, 10);
    }

    /** The name of the directive on the line; empty when it is none. */
    Optional<String> directive() {
        if (at == lines.size() || !begins("@")) {
            return Optional.empty();
        }
        int start = start() + 1;
        int end = start;
        while (isName(charAt(end))) {
            end++;
        }
        return end > start && isWordEnd(end) ? Optional.of(text().substring(start, end)) : Optional.empty();
    }

    /** Whether the line is the directive {@code name}, and follows at once. */
    boolean isAdjacent(String name) {
        return isAdjacent() && directive().filter(name::equals).isPresent();
    }

    /** The characters of the directive on the line, with the lines that a backslash joins to it; moves past them. */
    String words(String directive) {
        return raw(start() + 1 + directive.length());
    }

    /**
     * The characters from {@code from} to the end of the line, without blanks around them, with the lines that a
     * backslash joins to it; moves past them.
     */
    String raw(int from) {
        var raw = new StringBuilder(line(from));
        while (breaks(raw) && at + 1 < lines.size() && !lines.isBlankLine(at + 1)) {
            at++;
            raw.append('\n').append(line(lines.first(at)));
        }
        at++;
        reading.length(raw.length());
        return raw.toString();
    }

    /** The running text {@code raw} of the element at {@code path}, which began at {@code start} and ends before here. */
    RichText inline(String raw, ElementPath path, int start) {
        var read = Inline.read(raw);
        if (read.unclosed()) {
            unclosed(path, start, end());
        }
        return read.text();
    }

    /** Reports that a mark in the element at {@code path} is switched on and never off. */
    void unclosed(ElementPath path, int start, int end) {
        var message = "a mark is switched on and never off; it is kept as a character";
        reading.warn("text/mark-unclosed", message, path, start, end);
    }

    /** The offset after the last character of the line that is no blank. */
    int lineEnd() {
        return lines.last(at);
    }

    /** The offset at which the line before this one ends. */
    int end() {
        return lines.last(at - 1);
    }

    /** The facts that stand indented below the line before this one; moves past them. */
    Lines facts() {
        var facts = new Lines(text());
        while (at < lines.size() && lines.indent(at) >= FACTS_INDENT && !lines.isBlankLine(at)) {
            facts.add(lines.start(at), lines.end(at));
            at++;
        }
        return facts;
    }

    /** Adds the lines that follow with an indent of {@code least} columns, less {@code columns} of it; moves past them. */
    void indented(int least, int columns, Lines into) {
        for (int next = lines.afterBlanks(at);
                next < lines.size() && lines.indent(next) >= least;
                next = lines.afterBlanks(at)) {
            for (; at <= next; at++) {
                into.add(lines.indented(at, columns), lines.end(at));
            }
        }
    }

    /** The lines from {@code from} to this one as they stand. */
    RichText verbatim(int from) {
        var verbatim = new StringBuilder();
        for (int line = from; line < at; line++) {
            verbatim.append(line == from ? "" : "\n").append(lines.stripped(line));
        }
        reading.length(verbatim.length());
        return RichText.of(verbatim.toString());
    }

    private String line(int from) {
        int start = from;
        int end = Math.max(from, lines.last(at));
        while (start < end && Lines.isBlank(text().charAt(start))) {
            start++;
        }
        return text().substring(start, end);
    }

    private static boolean breaks(CharSequence raw) {
        int backslashes = 0;
        while (backslashes < raw.length() && raw.charAt(raw.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    private static boolean isName(char c) {
        return c >= 'a' && c <= 'z' || c == '-';
    }

    private String text() {
        return reading.source().text();
    }
}
