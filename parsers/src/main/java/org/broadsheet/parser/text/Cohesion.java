package org.broadsheet.parser.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
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

    private final int[][] terms;
    private final int[] spread = new int[1 << 16];
    private final int bodies;
    private final float usual;
    private final float[] across;

    private Cohesion(List<Evidence> page) {
        terms = page.stream()
                .map(text -> isBody(text) ? terms(text.plain()) : NONE)
                .toArray(int[][]::new);
        for (int[] words : terms) {
            Arrays.stream(words).forEach(word -> spread[word]++);
        }
        bodies = (int) Arrays.stream(terms).filter(words -> words.length > 0).count();
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

    private float likeness(List<int[]> paragraphs, BitSet others) {
        float sum = 0;
        for (int[] words : paragraphs) {
            sum += Math.min(2, shared(words, others) / usual);
        }
        return sum / paragraphs.size();
    }

    /** The weight of the words of a paragraph that others have too. */
    private float shared(int[] words, BitSet others) {
        double both = Arrays.stream(words)
                .filter(others::get)
                .mapToDouble(this::weight)
                .sum();
        return (float) (both / Math.sqrt(Math.max(1, Math.min(words.length, others.cardinality()))));
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

    private static BitSet gathered(List<int[]> paragraphs) {
        var words = new BitSet();
        paragraphs.forEach(paragraph -> Arrays.stream(paragraph).forEach(words::set));
        return words;
    }

    private double weight(int word) {
        return Math.max(0, Math.log(1 + (double) bodies / spread[word]) - 1);
    }

    private static int[] terms(String text) {
        var terms = IntStream.builder();
        int length = Math.min(text.length(), LONGEST);
        int start = 0;
        for (int i = 1; i <= length; i++) {
            if (i == length || UnicodeScript.of(text.charAt(i)) != UnicodeScript.of(text.charAt(i - 1))) {
                addRun(text, start, i, terms);
                start = i;
            }
        }
        return terms.build().sorted().distinct().toArray();
    }

    /** The stem of a word; of scripts that do not part words, foreign words and each pair of ideographs. */
    private static void addRun(String text, int start, int end, IntStream.Builder terms) {
        switch (UnicodeScript.of(text.charAt(start))) {
            case HAN -> {
                for (int i = start; i + 1 < end; i++) {
                    terms.add(term(text, i, i + 2));
                }
            }
            case HANGUL -> terms.add(term(text, start, Math.min(end, start + 2)));
            case HIRAGANA, COMMON, INHERITED -> {}
            default -> {
                if (end - start > 2) {
                    terms.add(term(text, start, Math.min(end, start + STEM)));
                }
            }
        }
    }

    private static int term(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + Character.toLowerCase(text.charAt(i));
        }
        return (hash ^ hash >>> 16) & 0xffff;
    }
}
