package org.broadsheet.parser.text;

import java.util.BitSet;
import java.util.List;

/**
 * Finds passages that stand twice on a page: what a layout tool lets bleed from one story into its neighbour. Letters alone
 * are compared; captions and display lines are not looked at. Linear in the length of the page.
 */
final class Duplicates {
    /** The number of equal letters from which a passage is told. */
    private static final int SHORTEST = 40;

    /** The number of letters by which a passage is found again: any run of {@link #SHORTEST} holds a whole such window. */
    private static final int WINDOW = 20;

    private static final int BASE = 1_000_003;

    private final char[] letters;
    private final int[] places;
    private final BitSet starts = new BitSet();
    private int length;

    private Duplicates(List<Story> stories) {
        int most = stories.stream()
                .mapToInt(story -> 1
                        + story.parts.stream()
                                .filter(Part::isParagraph)
                                .mapToInt(part -> part.words().length())
                                .sum())
                .sum();
        letters = new char[most];
        places = new int[most];
        for (Story story : stories) {
            story.parts.stream().filter(Part::isParagraph).forEach(part -> add(part.words()));
            append('\n', -1);
        }
    }

    static void check(List<Story> stories, Findings findings) {
        new Duplicates(stories).check(findings);
    }

    private void add(Words words) {
        starts.set(length);
        var plain = words.plain();
        for (int i = 0, stretch = 0; i < plain.length(); i++) {
            stretch = words.stretchOf(i, stretch);
            if (Character.isLetterOrDigit(plain.charAt(i))) {
                append(plain.charAt(i), words.sourceOf(i, stretch));
            }
        }
    }

    private void append(char letter, int place) {
        letters[length] = letter;
        places[length++] = place;
    }

    private void check(Findings findings) {
        var windows = new Windows(length / WINDOW);
        int power = power();
        int hash = 0;
        int told = 0;
        for (int end = 1; end <= length; end++) {
            hash = hash * BASE + letters[end - 1] - (end > WINDOW ? letters[end - 1 - WINDOW] * power : 0);
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
                places[one - before],
                places[one + after - 1] + 1,
                places[other - before],
                places[other + after - 1] + 1);
        return other + after;
    }

    /** How many letters before {@code to} belong to a paragraph above that says too little to count by itself. */
    private int strayed(int from, int to) {
        int start = starts.nextSetBit(from);
        return start >= 0 && start <= to && start - from < SHORTEST ? start - from : 0;
    }

    private boolean same(int one, int other) {
        return letters[one] == letters[other] && letters[one] != '\n';
    }

    private static int power() {
        int power = 1;
        for (int i = 0; i < WINDOW; i++) {
            power *= BASE;
        }
        return power;
    }
}
