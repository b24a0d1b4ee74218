package org.broadsheet.parser.html.choice;

import java.util.HashSet;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.broadsheet.parser.html.tree.Resources;

/** Words that pages of all papers set beside stories: read more, follow us, all rights reserved; by language in a data file. */
public final class Phrases {
    /** The openings, folded to small letters; matched up to a letter's end. */
    private static final Set<String> OPENINGS = openings();
    /** The longest opening is no longer than this. */
    private static final int LONGEST =
            OPENINGS.stream().mapToInt(String::length).max().orElse(0);

    private Phrases() {}

    /** Whether words begin with such a phrase. */
    static boolean isStanding(String words) {
        int start = 0;
        while (start < words.length()
                && !Character.isLetterOrDigit(words.charAt(start))
                && words.charAt(start) != '©') {
            start++;
        }
        String head = words.substring(start, Math.min(words.length(), start + LONGEST + 1))
                .toLowerCase(Locale.ROOT);
        for (int end = Math.min(head.length(), LONGEST); end > 1; end--) {
            if (isWordEnd(head, end) && OPENINGS.contains(head.substring(0, end))) {
                return true;
            }
        }
        return head.startsWith("©");
    }

    private static boolean isWordEnd(String head, int end) {
        return end == head.length()
                || !Character.isLetter(head.charAt(end))
                || head.charAt(end) > 0x2E80
                || head.charAt(end - 1) == ':';
    }

    private static Set<String> openings() {
        Properties file = Resources.properties(Phrases.class, "phrases.properties");
        var openings = new HashSet<String>();
        for (String language : file.stringPropertyNames()) {
            for (String phrase : file.getProperty(language).split("\\|", -1)) {
                openings.add(phrase.strip().toLowerCase(Locale.ROOT));
            }
        }
        openings.remove("");
        return Set.copyOf(openings);
    }
}
