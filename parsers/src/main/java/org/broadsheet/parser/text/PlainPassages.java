package org.broadsheet.parser.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The passages of a page without marks: each line is one, unless the page wraps its paragraphs. */
final class PlainPassages {
    private static final Pattern LINE = Pattern.compile("[^\\n\\r]+");
    private static final Pattern RULE = Pattern.compile("[\\s*_=~#·•◇◆■□-]+");

    private PlainPassages() {}

    static List<Passage> of(String source) {
        var passages = new ArrayList<Passage>();
        Matcher line = LINE.matcher(source);
        while (line.find()) {
            var words = Words.of(line.group(), line.start()).stripped();
            if (RULE.matcher(words.plain()).matches()) {
                passages.add(Passage.mark(Passage.Kind.RULE, Optional.empty(), words.start(), words.end()));
            } else if (!words.isBlank()) {
                passages.add(Passage.text(words));
            }
        }
        return List.copyOf(passages);
    }
}
