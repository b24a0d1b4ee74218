package org.broadsheet.parser.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.language.Language;
import org.broadsheet.language.Language.Use;

/**
 * Where paragraphs were run together: after a sentence's end where the page leaves no blank though it leaves one elsewhere,
 * or leaves one though its script has none. A page that does so all the time shows a habit, and no seams.
 */
final class Seams {
    /** The number of characters by which a paragraph's beginning is known again. */
    private static final int OPENER = 6;

    /** The number of a story's paragraphs that must begin with the same words before one more beginning is looked for. */
    private static final int SIBLINGS = 2;

    /** The number of seams from which they can be a habit. */
    private static final int HABIT = 4;

    /** No more marks than this stand between the end of a sentence and the next one. */
    private static final int CLOSERS = 4;

    /** The number of blanks that must stand on both sides of a seam: fewer words are no paragraph. */
    private static final int WORDS = 3;

    private final boolean runsOn;
    private final String ends;

    /** The seams of those words of the page that have some. */
    private final IdentityHashMap<Words, List<Integer>> found = new IdentityHashMap<>();

    /** The number of sentences on the page that end inside of a paragraph. */
    private int sentences;

    private boolean habit;

    private Seams(Language language) {
        runsOn = language.runsOn();
        ends = runsOn ? "。！？" : language.signs(Use.SENTENCE_ENDS);
    }

    /** Learns the habits of a page from its stories. */
    static Seams of(List<Story> stories, Language language) {
        var seams = new Seams(language);
        int all = 0;
        for (Story story : stories) {
            for (Part part : story.parts) {
                if (part.isParagraph()) {
                    var here = seams.look(part.words().plain(), Map.of());
                    all += here.size();
                    if (!here.isEmpty()) {
                        seams.found.put(part.words(), here);
                    }
                }
            }
        }
        seams.habit = all >= HABIT && all * 3 > seams.sentences;
        return seams;
    }

    /** How often each beginning of {@code paragraphs} stands there. */
    static Map<String, Integer> openers(List<Part> paragraphs) {
        var openers = new HashMap<String, Integer>();
        for (Part part : paragraphs) {
            if (part.isParagraph() && part.words().length() > OPENER) {
                openers.merge(part.words().plain().substring(0, OPENER), 1, Integer::sum);
            }
        }
        openers.values().removeIf(count -> count < SIBLINGS);
        return openers;
    }

    /**
     * The offsets in {@code words} at which another paragraph starts.
     *
     * @param known whether they are words of the page as it was learned from
     */
    List<Integer> in(Words words, boolean known, Map<String, Integer> openers) {
        if (!runsOn && habit) {
            return List.of();
        }
        boolean told = known && !habit && openers.isEmpty();
        return told ? found.getOrDefault(words, List.of()) : look(words.plain(), openers);
    }

    private List<Integer> look(String text, Map<String, Integer> openers) {
        char[] letters = text.toCharArray();
        List<Integer> seams = List.of();
        int last = 0;
        int quotes = 0;
        for (int i = 1; i < letters.length; i++) {
            char before = letters[i - 1];
            if (isLetter(before) || !runsOn && (before == ' ' || Character.isLetterOrDigit(before))) {
                continue;
            }
            quotes += before == '"' ? 1 : 0;
            sentences += isEnd(before) && !isEnd(letters[i]) ? 1 : 0;
            if (runsOn ? isSeam(text, i, openers) : isGlued(text, last, i, quotes)) {
                seams = seams.isEmpty() ? new ArrayList<>() : seams;
                seams.add(i);
                last = i;
            }
        }
        return seams;
    }

    private boolean isSeam(String text, int i, Map<String, Integer> openers) {
        char before = text.charAt(i - 1);
        if (before == ' ' || before == '\u3000') {
            return !habit && i > 1 && isEnd(text.charAt(i - 2)) && Character.isLetterOrDigit(text.charAt(i));
        }
        return isEnd(before) && i + OPENER <= text.length() && openers.containsKey(text.substring(i, i + OPENER));
    }

    /** Whether a sentence starts at {@code i}, after so many straight quotation marks, right behind the end of another. */
    private boolean isGlued(String text, int from, int i, int quotes) {
        if (text.charAt(i) == ' '
                || !isCloser(text.charAt(i - 1)) && !isEnd(text.charAt(i - 1))
                || !startsSentence(text, i, quotes)) {
            return false;
        }
        int end = i - 1;
        int open = quotes;
        while (end > from
                && i - end <= CLOSERS
                && isCloser(text.charAt(end))
                && (text.charAt(end) != '"' || open % 2 == 0)) {
            open -= text.charAt(end) == '"' ? 1 : 0;
            end--;
        }
        return end > from
                && isEnd(text.charAt(end))
                && endsWord(text, end)
                && hasWords(text, from, end)
                && hasWords(text, i, text.length());
    }

    private static boolean startsSentence(String text, int i, int quotes) {
        char c = text.charAt(i);
        boolean opener = "“„«»‘¿¡".indexOf(c) >= 0 || c == '"' && quotes % 2 == 0;
        char letter = opener && i + 1 < text.length() ? text.charAt(i + 1) : c;
        return Character.isLetter(letter) && !Character.isLowerCase(letter);
    }

    private static boolean isCloser(char c) {
        return "”“»«’')\"".indexOf(c) >= 0;
    }

    /** Whether the point at {@code end} ends a word that is no abbreviation and no part of an address. */
    private static boolean endsWord(String text, int end) {
        if (text.charAt(end) != '.') {
            return text.charAt(end) != '…';
        }
        int start = end;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        int length = end - start;
        boolean bound = start > 0 && ".@/:".indexOf(text.charAt(start - 1)) >= 0;
        if (bound || length == 0) {
            return length == 0 && start > 0 && isCloser(text.charAt(start - 1));
        }
        char last = text.charAt(end - 1);
        boolean capital = Character.isUpperCase(text.charAt(start));
        return Character.isDigit(last) ? length > 2 : length > (capital ? 3 : 1) && !Character.isUpperCase(last);
    }

    private static boolean hasWords(String text, int from, int to) {
        int blanks = 0;
        for (int i = from; i < to && blanks < WORDS; i++) {
            blanks += text.charAt(i) == ' ' ? 1 : 0;
        }
        return blanks == WORDS;
    }

    /** Whether {@code c} is one of the letters that most texts consist of, and so no mark. */
    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'z' || c >= '\u4e00' && c <= '\u9fff';
    }

    private boolean isEnd(char c) {
        return ends.indexOf(c) >= 0;
    }
}
