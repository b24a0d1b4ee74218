package org.broadsheet.parser.text;

import java.util.List;
import java.util.Locale;
import org.broadsheet.language.Language;
import org.broadsheet.language.Language.Use;

/**
 * Whether a paragraph breaks off inside a sentence that the next one goes on with. A page that leaves many paragraphs without
 * a point at their end shows a habit, and its ends tell nothing.
 *
 * @param language the language of the page
 * @param marks the marks after which a sentence goes on
 * @param ends the marks that end a sentence
 * @param habit whether paragraphs of the page often end without a mark
 */
record Breaks(Language language, String marks, String ends, boolean habit) {
    /** The number of characters from which a paragraph without a point is more than an item of a list or a line by itself. */
    private static final int LINE = 25;

    /** The same, if its end is the only evidence: in words of a script with blanks, and without. */
    private static final int LONG_LINE = 60;

    private static final int LONG_RUN = 30;

    /** The number of paragraphs without a mark at their end from which they can be a habit. */
    private static final int HABIT = 3;

    /** The number of a language's most frequent words that no sentence ends with. */
    private static final int ARTICLES = 5;

    private static final String CLOSERS = "”“»«’'\"」』）)";
    private static final String OPENERS = "“„«»‘\"「『《（(¿¡";

    /** Learns the habits of a page from its stories. */
    static Breaks of(List<Story> stories, Language language) {
        var breaks = new Breaks(
                language,
                String.join("", language.words(Use.SENTENCE_GOES_ON)),
                String.join("", language.words(Use.SENTENCE_ENDS)),
                false);
        int bare = 0;
        int all = 0;
        for (Story story : stories) {
            for (Part part : story.parts) {
                if (part.isParagraph()) {
                    all++;
                    bare += Character.isLetterOrDigit(lastOf(part.words().plain())) ? 1 : 0;
                }
            }
        }
        return new Breaks(language, breaks.marks, breaks.ends, bare >= HABIT && bare * 4 > all);
    }

    /** Whether {@code below} goes on with a sentence of {@code above}. */
    boolean between(String above, String below) {
        char last = lastOf(above);
        if (Wrapping.isSoft(above, below)) {
            return true;
        }
        int first = firstOf(below);
        boolean goesOn = marks.indexOf(last) >= 0 || above.endsWith("-");
        boolean open = Character.isLetterOrDigit(last);
        if (!Character.isLetterOrDigit(first) || !goesOn && !open) {
            return false;
        }
        if (Character.isLowerCase(first)) {
            return goesOn || above.length() >= LINE;
        }
        boolean sentence = ends.indexOf(lastOf(below)) >= 0;
        boolean cased = Character.isUpperCase(first) || Character.isDigit(first) && !language.runsOn();
        if (goesOn) {
            return !cased || sentence && above.length() >= LONG_LINE;
        }
        return sentence && !habit && (cased ? endsOpen(above) : isProse(above));
    }

    /** Whether a paragraph that nothing follows breaks off inside a sentence. */
    boolean isOpen(String text) {
        char last = lastOf(text);
        return marks.indexOf(last) >= 0
                || Wrapping.isHyphenated(text)
                || !habit
                        && Character.isLetterOrDigit(text.charAt(text.length() - 1))
                        && (endsOpen(text) || isProse(text));
    }

    /** Whether a long line ends with one of the most frequent words, the articles: no sentence ends with them. */
    private boolean endsOpen(String above) {
        var word = above.substring(above.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return above.length() >= LONG_LINE
                && language.words(Use.COMMON_WORDS).stream().limit(ARTICLES).anyMatch(word::equals);
    }

    /** Whether a line is long and has marks inside, as a heading or an item of a list has not. */
    private boolean isProse(String above) {
        return above.length() >= (language.runsOn() ? LONG_RUN : LONG_LINE)
                && above.chars().anyMatch(c -> marks.indexOf(c) >= 0 || ends.indexOf(c) >= 0);
    }

    /** The last character, closing marks of quotations passed over. */
    private static char lastOf(String text) {
        int last = text.length() - 1;
        while (last > 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return text.charAt(last);
    }

    /** The first character, opening marks of quotations passed over. */
    private static int firstOf(String text) {
        int first = 0;
        while (first < text.length() - 1 && OPENERS.indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        return text.codePointAt(first);
    }
}
