package org.broadsheet.parser.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.language.Language;
import org.broadsheet.language.Language.Use;
import org.broadsheet.parser.credit.BylineLine;
import org.broadsheet.parser.credit.Opening;

/** The passages of a page without marks: each line is one, unless the page wraps its paragraphs. */
final class PlainPassages {
    private static final Pattern LINE = Pattern.compile("[^\\n\\r]+");
    private static final Pattern RULE = Pattern.compile("[\\s*_=~#·•◇◆■□-]+");

    /** The number of lines that a large initial letter makes shorter. */
    private static final int INITIAL = 3;

    /** The width up to which a column is narrow. */
    private static final int NARROW = 60;

    private final Language language;
    private final Wrapping wrapping;
    private final boolean indented;
    private final boolean tight;
    private final boolean narrow;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Words> open = new ArrayList<>();
    private final List<Words> items = new ArrayList<>();
    private int blockStart;
    private boolean first;
    private LineCase stack = LineCase.TEXT;

    private PlainPassages(String source, Language language) {
        this.language = language;
        this.wrapping = Wrapping.of(source, language);
        this.indented = isIndented(source);
        boolean capitals = hasRareCapitals(source);
        this.tight = capitals && isTight(source);
        this.narrow = wrapping.width() > 0 && wrapping.width() <= NARROW && capitals && isSolid(source);
    }

    static List<Passage> of(String source, Language language) {
        var page = new PlainPassages(source, language);
        Matcher line = LINE.matcher(source);
        int end = 0;
        boolean more = line.find();
        while (more) {
            if (end == 0 || isApart(source, end, line.start())) {
                page.close();
                page.blockStart = Integer.MAX_VALUE;
            }
            var words = Words.of(line.group(), line.start());
            end = line.end();
            more = line.find();
            page.add(
                    words,
                    more && !isApart(source, end, line.start()) ? line.group().strip() : "");
        }
        page.close();
        page.closeItems();
        return List.copyOf(page.passages);
    }

    /** Adds a line; {@code next} is the one right below it. */
    private void add(Words raw, String next) {
        var line = raw.stripped();
        if (line.isBlank()) {
            close();
        } else if (RULE.matcher(line.plain()).matches()) {
            close();
            closeItems();
            passages.add(Passage.mark(Passage.Kind.RULE, Optional.empty(), line.start(), line.end()));
        } else {
            if (!open.isEmpty()
                    && (indented && isIndent(raw.plain())
                            || startsAnew(open.get(open.size() - 1).plain(), line.plain(), next))) {
                close();
            }
            if (open.isEmpty()) {
                stack = narrow ? LineCase.of(line.plain()) : LineCase.TEXT;
            }
            blockStart = Math.min(blockStart, line.start());
            open.add(line);
        }
    }

    /** Whether {@code below} cannot go on with what {@code above} says: it is a line of its own kind, or the column had room. */
    private boolean startsAnew(String above, String below, String next) {
        var cast = narrow ? LineCase.of(below) : LineCase.TEXT;
        if (stack.isHead()) {
            boolean byline = BylineLine.of(below, language).isPresent() && LineCase.of(next) != cast;
            return cast != stack || byline || PlainLine.isBracketed(below);
        } else if (narrow && wrapping.isBeyond(above) && wrapping.isBeyond(below)) {
            return endsSentence(above);
        } else if (cast.isHead() && endsStory(above) || PlainLine.isBracketed(above) || PlainLine.isBracketed(below)) {
            return true;
        } else if (narrow && first && open.size() <= INITIAL && wrapping.isHalf(above) && !endsSentence(above)) {
            return false;
        }
        return !wrapping.goesOn(above, below)
                || PlainList.isItem(below)
                || tight && open.size() == 1 && isHead(above, below)
                || isCapitals(above) != isCapitals(below)
                || !Character.isLowerCase(below.codePointAt(0))
                        && BylineLine.of(below, language).isPresent()
                || open.size() == 1 && BylineLine.of(above, language).isPresent()
                || Opening.of(below, language).sure();
    }

    /** Whether hardly a blank line parts the lines of a page, as on a scan, so that heads are stacks of lines. */
    private static boolean isSolid(String source) {
        long blank = source.lines().filter(String::isBlank).count();
        return blank * 12 < source.lines().count();
    }

    /** Whether a line is the last of a paragraph, as far as a bad scan can tell. */
    private boolean endsStory(String line) {
        return endsSentence(line) || !wrapping.isFull(line);
    }

    private static boolean isCapitals(String line) {
        return line.chars().filter(Character::isUpperCase).count() > 8
                && line.chars().noneMatch(Character::isLowerCase);
    }

    /** Whether the first line of a block on a tight page heads it, though it fills the column: a new sentence starts below. */
    private boolean isHead(String above, String below) {
        return blockStart == open.get(0).start()
                && Character.isUpperCase(below.codePointAt(0))
                && !endsSentence(above)
                && Character.isLetter(above.codePointBefore(above.length()));
    }

    private boolean endsSentence(String line) {
        return language.has(Use.SENTENCE_ENDS, line.substring(line.length() - 1));
    }

    /** Whether more paragraphs end with a line right below than with a blank one, so that a blank line parts stories. */
    private boolean isTight(String source) {
        int close = 0;
        int apart = 0;
        var above = "";
        for (var line : (Iterable<String>) source.lines().map(String::strip)::iterator) {
            if (!above.isEmpty() && endsSentence(above)) {
                apart += line.isEmpty() ? 1 : 0;
                close += !line.isEmpty() && !wrapping.goesOn(above, line) ? 1 : 0;
            }
            above = line;
        }
        return close * 2 > apart;
    }

    /** Whether few lines begin with a capital inside a sentence, so that one says something; not so where nouns have one. */
    private boolean hasRareCapitals(String source) {
        int inside = 0;
        int capitals = 0;
        var above = "";
        var before = "";
        for (var line : (Iterable<String>) source.lines().map(String::strip)::iterator) {
            boolean more = !above.isEmpty() && !line.isEmpty() && wrapping.goesOn(above, line);
            if (more && !before.isEmpty() && !endsSentence(above)) {
                inside++;
                capitals += Character.isUpperCase(line.codePointAt(0)) ? 1 : 0;
            }
            before = above;
            above = line;
        }
        return capitals * 4 < inside;
    }

    /** Whether some lines of the page, but not most, stand in: the first ones of paragraphs. */
    private static boolean isIndented(String source) {
        long lines = source.lines().filter(line -> !line.isBlank()).count();
        long in =
                source.lines().filter(line -> !line.isBlank() && isIndent(line)).count();
        return in > 1 && in * 3 < lines * 2;
    }

    private static boolean isIndent(String line) {
        char first = line.charAt(0);
        return first == '\u3000' || first == '\t' || line.startsWith("  ");
    }

    private void close() {
        if (!open.isEmpty()) {
            var words = wrapping.unwrapped(open);
            first = stack.isHead() || PlainLine.isBracketed(words.plain());
            open.clear();
            if (PlainList.isItem(words.plain())) {
                items.add(words);
            } else {
                closeItems();
                passages.add(Passage.text(words));
            }
        }
    }

    /** Lines that open with a bullet are a list when there are several; one alone is text. */
    private void closeItems() {
        if (items.size() > 1) {
            passages.add(PlainList.of(items));
        } else {
            items.forEach(words -> passages.add(Passage.text(words)));
        }
        items.clear();
    }

    private static boolean isApart(String source, int end, int start) {
        int breaks = 0;
        for (int i = end; i < start; i++) {
            breaks += source.charAt(i) == '\n' || source.charAt(i) == '\r' && source.charAt(i + 1) != '\n' ? 1 : 0;
        }
        return breaks > 1;
    }
}
