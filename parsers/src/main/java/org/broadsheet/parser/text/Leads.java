package org.broadsheet.parser.text;

import java.util.List;

/** Holds passages against the beginnings of the stories that follow them. */
final class Leads {
    /** The number of passages after a caption among which its story's lead is looked for. */
    private static final int REACH = 5;

    /** The number of characters that must be equal before it means anything. */
    private static final int SHORTEST = 8;

    private Leads() {}

    /**
     * Whether passage {@code index} says what a following story opens with, word for word: the caption of a picture that the
     * page lost.
     */
    static boolean repeats(List<Evidence> page, int index) {
        var words = folded(page.get(index).plain());
        if (words.length() < SHORTEST) {
            return false;
        }
        boolean headed = false;
        for (int i = index + 1; i < page.size() && i <= index + REACH; i++) {
            var next = page.get(i);
            headed |= next.isHeading();
            if (headed && next.passage().isText() && startsWith(next, words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(Evidence story, String words) {
        int lead = story.opening().lead();
        int enough = Math.min(story.plain().length(), lead + 2 * words.length() + 16);
        return folded(story.plain().substring(lead, enough)).startsWith(words);
    }

    private static String folded(String text) {
        var letters = new StringBuilder(text.length());
        text.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
