package org.broadsheet.renderer.markup;

import static org.broadsheet.renderer.markup.Markup.element;
import static org.broadsheet.renderer.markup.Markup.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.broadsheet.model.Contributor;

/**
 * A line as printed, with an element around each fact that was understood in it. A fact whose words the line does not
 * hold, or not in this order, stands as an empty {@code data} element between the words. Not for several threads.
 */
public final class PrintedLine {
    /**
     * The characters that are held against names at most, so that time does not grow with the square of a line. No line
     * that was ever printed comes near; names beyond stand as data.
     */
    private static final long MOST = 1 << 24;

    private final String line;
    private final BiFunction<Element, String, Element> unprinted;
    private final List<Markup> markup = new ArrayList<>();
    private int at;
    private long held;

    /** The line as printed. */
    public PrintedLine(String line) {
        this(line, PrintedLine::data);
    }

    /** The line as printed, and what becomes of the mark and the words of a fact that it does not hold. */
    PrintedLine(String line, BiFunction<Element, String, Element> unprinted) {
        this.line = line;
        this.unprinted = unprinted;
    }

    /** The line with the names of its contributors marked. */
    public static List<Markup> of(String line, List<Contributor> contributors) {
        var printed = new PrintedLine(line);
        contributors.forEach(printed::contributor);
        return printed.markup();
    }

    /** Marks the next place where {@code words} stand with the element {@code mark}, or leaves them as data. */
    public void mark(Element mark, String words) {
        int found = words.isBlank() ? -1 : find(words);
        if (found < 0) {
            markup.add(unprinted.apply(mark, words));
            return;
        }
        words(found);
        markup.add(mark.plus(List.of(text(words))));
        at = found + words.length();
    }

    /** Marks facts in the order in which their words stand in the line, those that it does not hold last. */
    public void mark(List<Fact> facts) {
        var sorted = new ArrayList<>(facts);
        sorted.sort(Comparator.comparingInt(fact -> fact.place(line)));
        sorted.forEach(fact -> mark(fact.mark, fact.words));
    }

    /**
     * A fact that was understood in a line.
     *
     * @param mark the element around its words
     */
    public record Fact(Element mark, String words) {
        private int place(String line) {
            int found = line.indexOf(words);
            return found < 0 ? Integer.MAX_VALUE : found;
        }
    }

    /** The next place where the words stand by themselves: "Al" is not found in "Also". */
    private int find(String words) {
        if (held > MOST) {
            return -1;
        }
        int found = line.indexOf(words, at);
        while (found >= 0 && (isJoined(found) || isJoined(found + words.length()))) {
            found = line.indexOf(words, found + 1);
        }
        held += (long) words.length() * ((found < 0 ? line.length() : found) - at);
        return found;
    }

    /** Whether letters meet here that make one word; ideographs stand close without doing so. */
    private boolean isJoined(int place) {
        return place > 0
                && place < line.length()
                && isLetter(line.codePointBefore(place))
                && isLetter(line.codePointAt(place));
    }

    private static boolean isLetter(int character) {
        return Character.isLetterOrDigit(character) && Character.getType(character) != Character.OTHER_LETTER;
    }

    private static Element data(Element mark, String words) {
        var facts = new LinkedHashMap<>(mark.attributes());
        facts.keySet().removeIf(name -> !name.equals("class") && !name.equals("datetime") && !name.startsWith("data"));
        String time = facts.remove("datetime");
        Element data = element("data").with("value", words).withAll(facts);
        return data.with("data-datetime", Optional.ofNullable(time));
    }

    /** The line so far marked, with the rest of its words. */
    public List<Markup> markup() {
        words(line.length());
        return List.copyOf(markup);
    }

    private void words(int end) {
        if (end > at) {
            markup.add(text(line.substring(at, end)));
            at = end;
        }
    }

    private void contributor(Contributor contributor) {
        mark(contributorMark(contributor), contributor.name());
    }

    /** The empty element that bears all that is known of a contributor but the name. */
    public static Element contributorMark(Contributor contributor) {
        return element("span")
                .with("class", "contributor")
                .with("data-role", contributor.role())
                .with("data-affiliation", contributor.affiliation())
                .with("data-email", contributor.email())
                .with("data-qcode", contributor.qcode())
                .with("data-uri", contributor.uri())
                .with("data-literal", contributor.literal());
    }
}
