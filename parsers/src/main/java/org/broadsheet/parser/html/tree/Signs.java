package org.broadsheet.parser.html.tree;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the signs in the names of elements; the same names, which a page has many of, are read once. For one page. */
public final class Signs {
    private static final Map<String, Integer> WORDS = words();
    /** The words that those joined by a hyphen begin with. */
    private static final Set<String> OPENERS = openers();
    /** Words before another that take its meaning away: {@code has-sidebar}. */
    private static final Set<String> TAKING = Set.of(
            "has",
            "with",
            "without",
            "no",
            "not",
            "is",
            "js",
            "hide",
            "above",
            "below",
            "elementor",
            "overflow",
            "label",
            "scrollbar",
            "backface",
            "sm",
            "md",
            "lg",
            "xl");
    /** More of a name is not looked at. */
    private static final int LONGEST = 400;

    private final Map<String, Integer> known = new HashMap<>();

    /** The signs in the values of {@code class} and {@code id}. */
    public int of(String classes, String id) {
        return (classes.isEmpty() ? 0 : known(classes)) | (id.isEmpty() ? 0 : known(id));
    }

    private int known(String names) {
        Integer found = known.get(names);
        if (found == null) {
            found = read(names);
            known.put(names, found);
        }
        return found;
    }

    private static int read(String names) {
        int signs = 0;
        int end = Math.min(names.length(), LONGEST);
        int at = 0;
        String last = "";
        String before = "";
        while (at < end) {
            int start = at;
            while (start < end && !isLetter(names.charAt(start))) {
                if (names.charAt(start) == ' ') {
                    last = "";
                    before = "";
                }
                start++;
            }
            at = wordEnd(names, start, end);
            if (at > start) {
                String word = names.substring(start, at).toLowerCase(Locale.ROOT);
                signs |= sign(before, last, word);
                before = last;
                last = word;
            }
        }
        return signs;
    }

    private static int sign(String before, String last, String word) {
        if (TAKING.contains(last)) {
            return 0;
        }
        int signs = WORDS.getOrDefault(word, 0);
        if (OPENERS.contains(last)) {
            signs |= WORDS.getOrDefault(last + "-" + word, 0);
        }
        if (OPENERS.contains(before)) {
            signs |= WORDS.getOrDefault(before + "-" + last + "-" + word, 0);
        }
        return signs;
    }

    /** Where a word ends: before what is no letter, and before a capital after a small letter. */
    private static int wordEnd(String names, int start, int end) {
        int at = start;
        while (at < end && isLetter(names.charAt(at))) {
            boolean turn = at > start
                    && Character.isUpperCase(names.charAt(at))
                    && Character.isLowerCase(names.charAt(at - 1));
            if (turn) {
                return at;
            }
            at++;
        }
        return at;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c > 127 && Character.isLetter(c);
    }

    private static Map<String, Integer> words() {
        var words = new HashMap<String, Integer>();
        var file = Resources.properties(Signs.class, "signs.properties");
        for (Sign sign : Sign.values()) {
            String row = file.getProperty(sign.name().toLowerCase(Locale.ROOT), "");
            for (String word : row.split("\\|", -1)) {
                words.merge(word.strip(), sign.bit(), (a, b) -> a | b);
            }
        }
        words.remove("");
        return words;
    }

    private static Set<String> openers() {
        var openers = new HashSet<String>();
        for (String word : WORDS.keySet()) {
            int hyphen = word.indexOf('-');
            if (hyphen > 0) {
                openers.add(word.substring(0, hyphen));
            }
        }
        return openers;
    }
}
