package org.broadsheet.parser.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.language.Language;

/** The passages of a page without marks: each line is one, unless the page wraps its paragraphs. */
final class PlainPassages {
    private static final Pattern LINE = Pattern.compile("[^\\n\\r]+");
    private static final Pattern RULE = Pattern.compile("[\\s*_=~#·•◇◆■□-]+");

    private final Wrapping wrapping;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Words> open = new ArrayList<>();

    private PlainPassages(Wrapping wrapping) {
        this.wrapping = wrapping;
    }

    static List<Passage> of(String source, Language language) {
        var page = new PlainPassages(Wrapping.of(source, language));
        Matcher line = LINE.matcher(source);
        int end = 0;
        while (line.find()) {
            if (isApart(source, end, line.start())) {
                page.close();
            }
            page.add(Words.of(line.group(), line.start()).stripped());
            end = line.end();
        }
        page.close();
        return List.copyOf(page.passages);
    }

    private void add(Words line) {
        if (line.isBlank()) {
            close();
        } else if (RULE.matcher(line.plain()).matches()) {
            close();
            passages.add(Passage.mark(Passage.Kind.RULE, Optional.empty(), line.start(), line.end()));
        } else {
            if (!open.isEmpty() && !wrapping.goesOn(open.get(open.size() - 1).plain(), line.plain())) {
                close();
            }
            open.add(line);
        }
    }

    private void close() {
        if (!open.isEmpty()) {
            passages.add(Passage.text(wrapping.unwrapped(open)));
            open.clear();
        }
    }

    private static boolean isApart(String source, int end, int start) {
        int breaks = 0;
        for (int i = end; i < start; i++) {
            breaks += source.charAt(i) == '\n' || source.charAt(i) == '\r' && source.charAt(i + 1) != '\n' ? 1 : 0;
        }
        return breaks > 1;
    }
}
