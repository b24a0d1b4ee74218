package org.broadsheet.parser.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.language.Language;
import org.broadsheet.language.Language.Use;

/**
 * Where paragraphs were run together: after a sentence's end where the page leaves no blank though it leaves one elsewhere,
 * or leaves one though its script has none. A page that does so all the time shows a habit, and no seams.
 *
 * @param runsOn whether words are written without blanks between them
 * @param ends the characters that end a sentence
 * @param habit whether the page sets the ends of its sentences like seams
 */
record Seams(boolean runsOn, String ends, boolean habit) {
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

    /** Learns the habits of a page from its stories. */
    static Seams of(List<Story> stories, Language language) {
        var ends = language.runsOn() ? "。！？" : String.join("", language.words(Use.SENTENCE_ENDS));
        var seams = new Seams(language.runsOn(), ends, false);
        int found = 0;
        int all = 0;
        for (Story story : stories) {
            for (Part part : story.parts) {
                if (part.isParagraph()) {
                    var text = part.words().plain();
                    found += seams.in(text, Map.of()).size();
                    all += seams.sentences(text);
                }
            }
        }
        return new Seams(language.runsOn(), ends, found >= HABIT && found * 3 > all);
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

    /** The offsets in {@code text} at which another paragraph starts. */
    List<Integer> in(String text, Map<String, Integer> openers) {
        var seams = new ArrayList<Integer>();
        int last = 0;
        int quotes = 0;
        for (int i = 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            if (!runsOn && (before == ' ' || Character.isLetterOrDigit(before))) {
                continue;
            }
            quotes += before == '"' ? 1 : 0;
            if (runsOn ? isSeam(text, i, openers) : !habit && isGlued(text, last, i, quotes)) {
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
        if (!isCloser(text.charAt(i - 1)) && !isEnd(text.charAt(i - 1)) || !startsSentence(text, i, quotes)) {
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

    /** The number of sentences that end inside of a paragraph. */
    private int sentences(String text) {
        int sentences = 0;
        for (int i = 1; i < text.length(); i++) {
            sentences += isEnd(text.charAt(i - 1)) && !isEnd(text.charAt(i)) ? 1 : 0;
        }
        return sentences;
    }

    private boolean isEnd(char c) {
        return ends.indexOf(c) >= 0;
    }
}
