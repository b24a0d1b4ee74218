package org.broadsheet.parser.text.header;

import java.util.LinkedHashMap;
import java.util.Map;
import org.broadsheet.parser.text.fact.Fact;
import org.broadsheet.parser.text.fact.Lines;

/** Reads lines that are no YAML as a whole: each that is a name, a colon and words tells that, and the others nothing. */
final class LooseLines {
    private LooseLines() {}

    static Map<String, Fact> read(Lines lines) {
        var facts = new LinkedHashMap<String, Fact>();
        for (int line = 0; line < lines.size(); line++) {
            var words = lines.raw(line);
            int colon = words.indexOf(':');
            if (colon > 0 && Character.isLetter(words.charAt(0))) {
                add(
                        facts,
                        words.substring(0, colon).strip(),
                        words.substring(colon + 1),
                        lines.start(line) + colon + 1);
            }
        }
        return facts;
    }

    private static void add(Map<String, Fact> facts, String name, String rest, int start) {
        int from = rest.length() - rest.stripLeading().length();
        int to = rest.stripTrailing().length();
        if (to > from) {
            boolean quoted =
                    to - from > 1 && "\"'".indexOf(rest.charAt(from)) >= 0 && rest.charAt(from) == rest.charAt(to - 1);
            int shift = quoted ? 1 : 0;
            facts.putIfAbsent(
                    name, new Fact.Scalar(rest.substring(from + shift, to - shift), false, start + from, start + to));
        }
    }
}
