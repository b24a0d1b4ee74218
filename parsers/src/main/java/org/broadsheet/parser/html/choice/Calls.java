package org.broadsheet.parser.html.choice;

import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.broadsheet.parser.html.tree.Resources;

/** What pages ask of their readers is told by names that are the same in all languages. */
public final class Calls {
    private static final Properties FILE = Resources.properties(Calls.class, "calls.properties");
    private static final List<String> NETWORKS = words("networks");
    private static final List<String> BROWSERS = words("browsers");

    private Calls() {}

    /** How many of the places where papers would be followed words in small letters name. */
    static int networks(String small) {
        int count = 0;
        for (String name : NETWORKS) {
            count += small.contains(name) ? 1 : 0;
        }
        return count;
    }

    /** Whether words in small letters speak of what browsers do. */
    static boolean isOfBrowsers(String small) {
        for (String word : BROWSERS) {
            if (small.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(String key) {
        return Stream.of(FILE.getProperty(key, "").split("\\|", -1))
                .map(String::strip)
                .toList();
    }
}
