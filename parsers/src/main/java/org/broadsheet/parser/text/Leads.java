package org.broadsheet.parser.text;

import java.util.List;

/** Holds passages against the beginnings of the stories that follow them. */
final class Leads {
    /** The number of passages after a caption among which its story's lead is looked for. */
    private static final int REACH = 5;

    /** The number of passages before and after a pull quote among which its words are looked for. */
    private static final int NEAR = 12;

    /** The number of characters of a paragraph among which they are looked for. */
    private static final int FAR = 4000;

    /** The number of characters that must be equal before it means anything. */
    private static final int SHORTEST = 8;

    /** Letters from which words that are a whole paragraph of another story are more than a caption. */
    private static final int SEVERAL = 200;

    /** Letters up to which a line can be a headline, whatever the caption's length. */
    private static final int LONGEST = 120;

    private Leads() {}

    /**
     * Whether passage {@code index} says what a following story opens with, word for word, and no story has begun: the caption of a picture that the
     * page lost.
     */
    static boolean repeats(List<Evidence> page, int index) {
        var caption = page.get(index);
        return repeats(page, index, caption.plain(), caption.signs());
    }

    /** The same for a caption below the mark of a picture, which is passage {@code index}. */
    static boolean repeats(List<Evidence> page, int index, String caption) {
        return repeats(page, index, caption, letters(caption));
    }

    private static boolean repeats(List<Evidence> page, int index, String caption, int length) {
        if (length < SHORTEST) {
            return false;
        }
        boolean headed = false;
        boolean begun = index > 0 && page.get(index - 1).byline().isPresent();
        for (int i = index + 1; i < page.size() && i <= index + REACH && !begun; i++) {
            var next = page.get(i);
            headed |= next.isHeading() || isLine(next, length);
            if (headed && next.passage().isText() && startsWith(next, caption, length)) {
                return true;
            }
            begun = headed && next.passage().isText() && next.endsSentence() && !opensBelow(page, i);
        }
        return false;
    }

    /** Whether a paragraph near passage {@code index} says all of its words among others: a pull quote repeats its story. */
    static boolean isRepeated(List<Evidence> page, int index) {
        var words = folded(page.get(index).plain());
        for (int i = Math.max(0, index - NEAR); i < page.size() && i <= index + NEAR; i++) {
            var text = page.get(i);
            boolean longer =
                    text.passage().isText() && text.letters() > page.get(index).letters();
            if (words.length() >= SHORTEST
                    && longer
                    && folded(beginning(text.plain())).contains(words)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence is a deck: the story opens right below it. */
    private static boolean opensBelow(List<Evidence> page, int i) {
        return i + 1 < page.size() && page.get(i + 1).opens();
    }

    /** Whether a passage may be the headline of a page that marks none: shorter than two captions, and no sentence. */
    private static boolean isLine(Evidence passage, int length) {
        return passage.passage().isText()
                && !passage.endsSentence()
                && !passage.goesOn()
                && passage.byline().isEmpty()
                && !passage.bareName()
                && !passage.jump()
                && passage.letters() < Math.max(LONGEST, 2 * length);
    }

    /** Whether a story opens with the letters of {@code words}, {@code length} in number, whatever stands between them. */
    private static boolean startsWith(Evidence story, String words, int length) {
        var text = story.plain();
        int at = story.opening().lead();
        int enough = Math.min(text.length(), at + 2 * length + 16);
        for (int i = nextLetter(words, 0); i < words.length(); i = nextLetter(words, i + 1)) {
            at = nextLetter(text, at);
            if (at >= enough || text.charAt(at) != words.charAt(i)) {
                return false;
            }
            at++;
        }
        return length < SEVERAL || nextLetter(text, at) < enough;
    }

    private static int nextLetter(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
        }
        return letters;
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(text.length(), FAR));
    }

    private static String folded(String text) {
        var letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(text.charAt(i));
            }
        }
        return letters.toString();
    }
}
