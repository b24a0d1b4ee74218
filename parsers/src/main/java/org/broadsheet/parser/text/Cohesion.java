package org.broadsheet.parser.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.broadsheet.parser.text.Passage.Kind;

/**
 * Whether the paragraphs on both sides of a line speak of the same things, which tells a heading inside a story from the
 * headline of the next one. Words that few paragraphs of the page have count most; nothing is known of any language but how
 * its script parts words. A word is a number of sixteen bits here: two that share one do no harm.
 */
final class Cohesion {
    /** The number of paragraphs on either side that are looked at. */
    private static final int REACH = 3;

    /** The number of paragraphs from which a page tells its rare words. */
    private static final int ENOUGH = 12;

    /** Letters from which a passage is worth looking at. */
    private static final int SHORTEST = 60;

    /** Characters of a passage that are looked at. */
    private static final int LONGEST = 800;

    /** Letters of a word that are compared, so that its endings do not matter. */
    private static final int STEM = 6;

    /** The likeness that is neither that of a story with itself nor that of one with its neighbour. */
    private static final float BETWEEN = .5f;

    private static final int[] NONE = {};

    private static final char ASCII = '\u0080';

    /** All characters between these are ideographs. */
    private static final char FIRST_HAN = '\u4e00';

    private static final char LAST_HAN = '\u9fff';

    private final int[][] terms;
    private final int[] spread = new int[1 << 16];
    private final int bodies;

    /** The weight of a word by the number of paragraphs that have it; negative where it is not known yet. */
    private final double[] weights;

    private final float usual;
    private final float[] across;

    private Cohesion(List<Evidence> page) {
        terms = page.stream()
                .map(text -> isBody(text) ? terms(text.plain()) : NONE)
                .toArray(int[][]::new);
        int told = 0;
        for (int[] words : terms) {
            told += words.length > 0 ? 1 : 0;
            for (int word : words) {
                spread[word]++;
            }
        }
        bodies = told;
        weights = new double[told + 1];
        Arrays.fill(weights, -1);
        usual = usual();
        across = new float[terms.length];
        Arrays.fill(across, Float.NaN);
    }

    static Cohesion of(List<Evidence> page) {
        return new Cohesion(page);
    }

    /** From -1, other things are spoken of below passage {@code i} than above, to 1, the same ones; 0 where nothing tells. */
    float across(int i) {
        if (Float.isNaN(across[i])) {
            across[i] = found(i);
        }
        return across[i];
    }

    private float found(int i) {
        var above = bodies(i - 1, -1);
        var below = bodies(i + 1, 1);
        return usual == 0 || above.isEmpty() || below.isEmpty()
                ? 0
                : trust() * Math.max(-1, Math.min(1, 2.2f * (likeness(above, below) - BETWEEN)));
    }

    /** On a page of few paragraphs it is not known which words are rare. */
    private float trust() {
        return Math.min(1, bodies / (float) ENOUGH);
    }

    private static boolean isBody(Evidence text) {
        return text.passage().kind() == Kind.TEXT && text.letters() >= SHORTEST;
    }

    /** What a paragraph shares with those below it, most of which are of its story. */
    private float usual() {
        float sum = 0;
        int pairs = 0;
        for (int i = 0; i + 1 < terms.length; i++) {
            if (terms[i].length > 0 && terms[i + 1].length > 0) {
                sum += shared(terms[i], gathered(bodies(i + 1, 1)));
                pairs++;
            }
        }
        return pairs < REACH ? 0 : sum / pairs;
    }

    /** How alike both sides are, from 0 to 2. One paragraph alone says little: a page may repeat a passage of a neighbour. */
    private float likeness(List<int[]> above, List<int[]> below) {
        return Math.min(likeness(above, gathered(below)), likeness(below, gathered(above)));
    }

    private float likeness(List<int[]> paragraphs, int[] others) {
        float sum = 0;
        for (int[] words : paragraphs) {
            sum += Math.min(2, shared(words, others) / usual);
        }
        return sum / paragraphs.size();
    }

    /** The weight of the words of a paragraph that others have too. */
    private float shared(int[] words, int[] others) {
        double both = 0;
        int at = 0;
        for (int word : words) {
            while (at < others.length && others[at] < word) {
                at++;
            }
            both += at < others.length && others[at] == word ? weight(word) : 0;
        }
        return (float) (both / Math.sqrt(Math.max(1, Math.min(words.length, others.length))));
    }

    /** The paragraphs nearest to {@code from} on one side. */
    private List<int[]> bodies(int from, int step) {
        var found = new ArrayList<int[]>();
        for (int i = from;
                i >= 0 && i < terms.length && found.size() < REACH && Math.abs(i - from) < 2 * REACH;
                i += step) {
            if (terms[i].length > 0) {
                found.add(terms[i]);
            }
        }
        return found;
    }

    /** The words of several paragraphs, each once, in ascending order. */
    private static int[] gathered(List<int[]> paragraphs) {
        int[] all = NONE;
        for (int[] words : paragraphs) {
            all = all.length == 0 ? words : both(all, words);
        }
        return all;
    }

    private static int[] both(int[] some, int[] others) {
        int[] both = new int[some.length + others.length];
        int kept = 0;
        int s = 0;
        int o = 0;
        while (s < some.length && o < others.length) {
            int word = Math.min(some[s], others[o]);
            s += some[s] == word ? 1 : 0;
            o += others[o] == word ? 1 : 0;
            both[kept++] = word;
        }
        int left = some.length - s + others.length - o;
        System.arraycopy(s < some.length ? some : others, s < some.length ? s : o, both, kept, left);
        return Arrays.copyOf(both, kept + left);
    }

    /** The first {@code length} of {@code words} in ascending order, each once. */
    private static int[] ascending(int[] words, int length) {
        Arrays.sort(words, 0, length);
        int kept = 0;
        for (int i = 0; i < length; i++) {
            if (i == 0 || words[i] != words[i - 1]) {
                words[kept++] = words[i];
            }
        }
        return Arrays.copyOf(words, kept);
    }

    private double weight(int word) {
        int known = spread[word];
        if (weights[known] < 0) {
            weights[known] = Math.max(0, Math.log(1 + (double) bodies / spread[word]) - 1);
        }
        return weights[known];
    }

    private static int[] terms(String text) {
        int length = Math.min(text.length(), LONGEST);
        int[] terms = new int[length];
        int found = 0;
        int start = 0;
        var script = script(text.charAt(0));
        for (int i = 1; i <= length; i++) {
            var next = i == length ? UnicodeScript.UNKNOWN : script(text.charAt(i));
            if (next != script) {
                found = addRun(text, start, i, script, terms, found);
                start = i;
                script = next;
            }
        }
        return ascending(terms, found);
    }

    /** The script of {@code c}, which for most characters is known without a search. */
    private static UnicodeScript script(char c) {
        if (c < ASCII) {
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            return letter ? UnicodeScript.LATIN : UnicodeScript.COMMON;
        }
        return c >= FIRST_HAN && c <= LAST_HAN ? UnicodeScript.HAN : UnicodeScript.of(c);
    }

    /**
     * Adds the stem of a word; of scripts that do not part words, foreign words and each pair of ideographs.
     *
     * @return the number of terms there are then
     */
    private static int addRun(String text, int start, int end, UnicodeScript script, int[] terms, int found) {
        int next = found;
        switch (script) {
            case HAN -> {
                for (int i = start; i + 1 < end; i++) {
                    terms[next++] = term(text, i, i + 2);
                }
            }
            case HANGUL -> terms[next++] = term(text, start, Math.min(end, start + 2));
            case HIRAGANA, COMMON, INHERITED -> {}
            default -> {
                if (end - start > 2) {
                    terms[next++] = term(text, start, Math.min(end, start + STEM));
                }
            }
        }
        return next;
    }

    private static int term(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + Character.toLowerCase(text.charAt(i));
        }
        return (hash ^ hash >>> 16) & 0xffff;
    }
}
