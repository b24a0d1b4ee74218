package org.broadsheet.parser.text.header;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.parser.text.fact.Fact;
import org.broadsheet.parser.text.fact.Reading;
import org.broadsheet.parser.text.fact.UnreadableFacts;

/**
 * Reads TOML as front matter has it: names, dotted or quoted; strings of all four kinds, lists, tables. Numbers, times and
 * truth values keep their characters. A line that it cannot read is reported and passed over.
 *
 * @see <a href="https://toml.io/en/v1.0.0">TOML 1.0.0</a>
 */
final class TomlReader {
    private final String text;
    private final int end;
    private final Reading reading;
    private final Map<String, Fact> root = new LinkedHashMap<>();
    private int at;

    private TomlReader(String text, int start, int end, Reading reading) {
        this.text = text;
        this.at = start;
        this.end = end;
        this.reading = reading;
    }

    static Fact.Fields read(String text, int start, int end, Reading reading) {
        var toml = new TomlReader(text, start, end, reading);
        toml.document();
        return new Fact.Fields(toml.root, start, end);
    }

    private void document() {
        var table = root;
        for (skip(true); at < end; skip(true)) {
            int line = at;
            try {
                if (text.charAt(at) == '[') {
                    table = header();
                } else {
                    field(table, 1);
                }
                lineEnd();
            } catch (UnreadableFacts fault) {
                reading.find(Diagnostic.error(
                                "text/facts-unreadable",
                                "this line is no TOML that can be read (" + fault.getMessage()
                                        + "); it was passed over")
                        .at(reading.span(line, fault.offset())));
                at = Math.max(at, line);
                toLineEnd();
            }
        }
    }

    private Map<String, Fact> header() {
        int start = at;
        boolean each = text.startsWith("[[", at);
        at += each ? 2 : 1;
        var names = names(']');
        expect(each ? "]]" : "]");
        var around = root;
        for (String name : names.subList(0, names.size() - 1)) {
            around = below(around, name, start);
        }
        var last = names.get(names.size() - 1);
        return each ? added(around, last, start) : below(around, last, start);
    }

    /** The table called {@code name}, the last of them where there is a list. */
    private Map<String, Fact> below(Map<String, Fact> around, String name, int start) {
        var known = around.get(name);
        if (known instanceof Fact.Items items && !items.facts().isEmpty()) {
            known = items.facts().get(items.facts().size() - 1);
        }
        if (known == null) {
            var made = new Fact.Fields(new LinkedHashMap<>(), start, at);
            around.put(name, made);
            return made.facts();
        }
        if (known instanceof Fact.Fields fields) {
            return fields.facts();
        }
        throw new UnreadableFacts("'" + name + "' is no table", start);
    }

    private Map<String, Fact> added(Map<String, Fact> around, String name, int start) {
        var made = new Fact.Fields(new LinkedHashMap<>(), start, at);
        if (around.get(name) instanceof Fact.Items items) {
            items.facts().add(made);
        } else if (around.containsKey(name)) {
            throw new UnreadableFacts("'" + name + "' is no list of tables", start);
        } else {
            around.put(name, new Fact.Items(new ArrayList<>(List.of(made)), start, at));
        }
        return made.facts();
    }

    private void field(Map<String, Fact> table, int depth) {
        int start = at;
        var names = names('=');
        expect("=");
        skip(false);
        var value = value(depth);
        var around = table;
        for (String name : names.subList(0, names.size() - 1)) {
            around = below(around, name, start);
        }
        var last = names.get(names.size() - 1);
        if (around.putIfAbsent(last, value) != null) {
            throw new UnreadableFacts("'" + last + "' is given twice", start);
        }
        if (around.size() > reading.limits().attributes()) {
            throw reading.limits().exceeded("attributes");
        }
    }

    private List<String> names(char closer) {
        var names = new ArrayList<String>();
        do {
            at += names.isEmpty() ? 0 : 1;
            skip(false);
            names.add(name(closer));
            reading.depth(names.size());
            skip(false);
        } while (at < end && text.charAt(at) == '.');
        return names;
    }

    private String name(char closer) {
        int start = at;
        if (at < end && (text.charAt(at) == '"' || text.charAt(at) == '\'')) {
            return string().text();
        }
        while (at < end && isBare(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            throw new UnreadableFacts("a name was expected before '" + closer + "'", at);
        }
        return text.substring(start, at);
    }

    private Fact value(int depth) {
        reading.depth(depth);
        reading.fact();
        if (at >= end) {
            throw new UnreadableFacts("a value is missing", at);
        }
        return switch (text.charAt(at)) {
            case '"', '\'' -> string();
            case '[' -> items(depth);
            case '{' -> table(depth);
            default -> bare();
        };
    }

    private Fact.Items items(int depth) {
        int start = at++;
        var facts = new ArrayList<Fact>();
        for (skip(true); at < end && text.charAt(at) != ']'; skip(true)) {
            facts.add(value(depth + 1));
            skip(true);
            comma(']');
        }
        expect("]");
        return new Fact.Items(facts, start, at);
    }

    private Fact.Fields table(int depth) {
        int start = at++;
        var fields = new LinkedHashMap<String, Fact>();
        for (skip(false); at < end && text.charAt(at) != '}'; skip(false)) {
            field(fields, depth + 1);
            skip(false);
            comma('}');
        }
        expect("}");
        return new Fact.Fields(fields, start, at);
    }

    private void comma(char closer) {
        if (at < end && text.charAt(at) == ',') {
            at++;
        } else if (at >= end || text.charAt(at) != closer) {
            throw new UnreadableFacts("a comma or '" + closer + "' was expected", Math.min(at, end));
        }
    }

    private Fact.Scalar bare() {
        int start = at;
        while (at < end && ",]}#\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        var words = text.substring(start, at).strip();
        if (words.isEmpty() || !Character.isLetterOrDigit(words.charAt(0)) && "+-.".indexOf(words.charAt(0)) < 0) {
            throw new UnreadableFacts("a value was expected", start);
        }
        return new Fact.Scalar(words, false, start, start + words.length());
    }

    private Fact.Scalar string() {
        int start = at;
        var quote = text.substring(at, at + 1);
        boolean wide = text.startsWith(quote.repeat(3), at) && at + 3 <= end;
        var closer = wide ? quote.repeat(3) : quote;
        at += closer.length();
        at += wide && text.startsWith("\r\n", at) ? 2 : wide && text.startsWith("\n", at) ? 1 : 0;
        var words = new StringBuilder();
        while (at < end && !text.startsWith(closer, at)) {
            char c = text.charAt(at);
            if (!wide && (c == '\n' || c == '\r')) {
                throw new UnreadableFacts("a string is not closed", at);
            }
            if (c == '\\' && quote.equals("\"")) {
                escape(words);
            } else {
                words.append(c);
                at++;
            }
        }
        if (at >= end) {
            throw new UnreadableFacts("a string is not closed", end);
        }
        at += closer.length();
        reading.length(words.length());
        return new Fact.Scalar(words.toString(), false, start, at);
    }

    private void escape(StringBuilder words) {
        char c = at + 1 < end ? text.charAt(at + 1) : ' ';
        int plain = "btnfr\"\\e".indexOf(c);
        if (plain >= 0) {
            words.append("\b\t\n\f\r\"\\\u001b".charAt(plain));
            at += 2;
        } else if (c == 'u' || c == 'U') {
            code(words, c == 'u' ? 4 : 8);
        } else if (Character.isWhitespace(c)) {
            at++;
            while (at < end && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        } else {
            throw new UnreadableFacts("there is no escape \\" + c, at);
        }
    }

    private void code(StringBuilder words, int digits) {
        int to = at + 2 + digits;
        if (to > end) {
            throw new UnreadableFacts("a code is cut short", at);
        }
        try {
            int code = Integer.parseInt(text, at + 2, to, 16);
            words.append(Character.toString(code));
        } catch (IllegalArgumentException noCode) {
            throw new UnreadableFacts("'" + text.substring(at, to) + "' is no code", at);
        }
        at = to;
    }

    private void expect(String sign) {
        if (!text.startsWith(sign, at) || at + sign.length() > end) {
            throw new UnreadableFacts("'" + sign + "' was expected", Math.min(at, end));
        }
        at += sign.length();
    }

    /** Passes over blanks and, with {@code lines}, over line ends and comments. */
    private void skip(boolean lines) {
        while (at < end) {
            char c = text.charAt(at);
            if (lines && c == '#') {
                toLineEnd();
            } else if (c == ' ' || c == '\t' || lines && (c == '\n' || c == '\r')) {
                at++;
            } else {
                return;
            }
        }
    }

    private void lineEnd() {
        skip(false);
        if (at < end && text.charAt(at) == '#') {
            toLineEnd();
        }
        if (at < end && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            throw new UnreadableFacts("the line goes on behind the value", at);
        }
    }

    private void toLineEnd() {
        while (at < end && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
    }

    private static boolean isBare(char c) {
        return c == '_' || c == '-' || c < 0x80 && Character.isLetterOrDigit(c);
    }
}
