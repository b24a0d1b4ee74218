package org.broadsheet.parser.text;

import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Finds passages that stand twice on a page: what a layout tool lets bleed from one story into its neighbour. Letters alone
 * are compared; captions and display lines are not looked at. Linear in the length of the page.
 */
final class Duplicates {
    /** The number of equal letters from which a passage is told. */
    private static final int SHORTEST = 40;

    /** The number of letters by which a passage is found again: any run of {@link #SHORTEST} holds a whole such window. */
    private static final int WINDOW = 16;

    /** By so many bits a hash moves on with each letter, so that one has left it after a {@link #WINDOW}. */
    private static final int BITS = 2;

    private static final int SPREAD = 0x9E3779B1;

    /** The number of letters between two whose place in their paragraph is kept. */
    private static final int STEP = 64;

    private final char[] letters;
    private final int[] steps;
    private final NavigableMap<Integer, Words> paragraphs = new TreeMap<>();
    private int length;

    private Duplicates(List<Story> stories) {
        letters = new char[stories.size() + length(stories) + 1];
        steps = new int[letters.length / STEP + 1];
        for (Story story : stories) {
            story.parts.stream().filter(Part::isParagraph).forEach(part -> add(part.words()));
            letters[length++] = '\n';
        }
    }

    private static int length(List<Story> stories) {
        return stories.stream()
                .flatMap(story -> story.parts.stream())
                .filter(Part::isParagraph)
                .mapToInt(part -> part.words().length())
                .sum();
    }

    static void check(List<Story> stories, Findings findings) {
        new Duplicates(stories).check(findings);
    }

    private void add(Words words) {
        int before = length;
        var plain = words.plain();
        int at = length;
        char[] characters = plain.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            char c = characters[i];
            if (at % STEP == 0) {
                steps[at / STEP] = i;
            }
            letters[at] = c;
            at += isLetter(c) ? 1 : 0;
        }
        length = at;
        if (length > before) {
            paragraphs.put(before, words);
        }
    }

    /** The letters that most texts consist of are known without a look into a table. */
    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= '\u4e00' && c <= '\u9fff' || Character.isLetterOrDigit(c);
    }

    /** The place of a letter in the source, counted from the nearest letter above whose place is kept. */
    private int place(int letter) {
        var around = Objects.requireNonNull(paragraphs.floorEntry(letter));
        var plain = around.getValue().plain();
        int step = letter / STEP * STEP;
        boolean near = step >= around.getKey();
        int at = near ? steps[letter / STEP] : 0;
        int left = letter - (near ? step : around.getKey());
        while (left > 0 || !isLetter(plain.charAt(at))) {
            left -= isLetter(plain.charAt(at)) ? 1 : 0;
            at++;
        }
        return around.getValue().sourceOf(at);
    }

    private void check(Findings findings) {
        var windows = new Windows(length / WINDOW);
        int hash = 0;
        int told = 0;
        for (int end = 1; end <= length; end++) {
            hash = (hash << BITS) + letters[end - 1] * SPREAD;
            int start = end - WINDOW;
            if (start < 0) {
                continue;
            }
            int before = windows.find(hash);
            if (before >= 0 && start >= told) {
                told = Math.max(told, tell(before, start, findings));
            }
            if (before < 0 && start % WINDOW == 0) {
                windows.put(hash, start);
            }
        }
    }

    /** Tells the passage that both windows are part of; answers with the place up to which that is done. */
    private int tell(int one, int other, Findings findings) {
        int before = 0;
        while (before < one && other - before - 1 > one && same(one - before - 1, other - before - 1)) {
            before++;
        }
        int after = 0;
        while (other + after < length && one + after < other - before && same(one + after, other + after)) {
            after++;
        }
        before -= strayed(one - before, one) == strayed(other - before, other) ? strayed(one - before, one) : 0;
        if (before + after < SHORTEST) {
            return 0;
        }
        findings.warning(
                "text/text-duplicated",
                "a passage of " + (before + after) + " letters stands twice on the page; both places were kept",
                place(one - before),
                place(one + after - 1) + 1,
                place(other - before),
                place(other + after - 1) + 1);
        return other + after;
    }

    /** How many letters before {@code to} belong to a paragraph above that says too little to count by itself. */
    private int strayed(int from, int to) {
        var start = paragraphs.ceilingKey(from);
        return start != null && start <= to && start - from < SHORTEST ? start - from : 0;
    }

    private boolean same(int one, int other) {
        return letters[one] == letters[other] && letters[one] != '\n';
    }
}
