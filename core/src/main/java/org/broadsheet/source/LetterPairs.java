package org.broadsheet.source;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a letter costs after another one in a language's words. What is no letter of the language is like a space. */
final class LetterPairs {
    private static final String ASCII_LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final String NO_LETTERS = " '-·";
    /** The number of a space; letters have numbers from 1. */
    private static final int SPACE = 0;
    /** What a letter's frequency alone weighs, in pairs. */
    private static final double SMOOTHING = 4;
    /** As often a letter that does not occur is taken to occur. */
    private static final double UNSEEN = 0.3;

    private final byte[] numbers;
    private final double[][] bits;

    private LetterPairs(String letters, String words) {
        this.numbers = numbers(letters);
        this.bits = new double[letters.length() + 1][letters.length() + 1];
        count(words);
        weigh();
    }

    /** Counts in common words, which stand between single spaces. A language with a Latin letter has all of ASCII. */
    static LetterPairs of(String words) {
        boolean latin = words.chars().anyMatch(c -> ASCII_LETTERS.indexOf(c) >= 0);
        String letters = IntStream.concat(words.chars(), latin ? ASCII_LETTERS.chars() : IntStream.empty())
                .map(Character::toLowerCase)
                .filter(c -> NO_LETTERS.indexOf(c) < 0)
                .distinct()
                .sorted()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return new LetterPairs(letters, words);
    }

    boolean has(char c) {
        return number(c) != SPACE;
    }

    /** The bits of {@code c} after {@code before}; capitals are as small letters. */
    double bits(char before, char c) {
        return bits[number(before)][number(c)];
    }

    private int number(char c) {
        return c < numbers.length ? numbers[c] : SPACE;
    }

    private static byte[] numbers(String letters) {
        int last = letters.chars()
                .map(c -> Math.max(c, Character.toUpperCase(c)))
                .max()
                .orElseThrow();
        byte[] numbers = new byte[last + 1];
        for (int c = 0; c <= last; c++) {
            numbers[c] = (byte) (letters.indexOf(Character.toLowerCase(c)) + 1);
        }
        return numbers;
    }

    private void count(String words) {
        char before = ' ';
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            bits[number(before)][number(c)]++;
            before = c;
        }
    }

    /** Turns counts into bits; a pair that was not seen is as likely as its second letter makes it. */
    private void weigh() {
        double[] frequencies = frequencies();
        for (double[] row : bits) {
            double sum = Arrays.stream(row).sum();
            for (int i = 0; i < row.length; i++) {
                row[i] = Bits.ofProbability((row[i] + SMOOTHING * frequencies[i]) / (sum + SMOOTHING));
            }
        }
    }

    private double[] frequencies() {
        double[] seen = new double[bits.length];
        Arrays.fill(seen, UNSEEN);
        for (double[] row : bits) {
            Arrays.setAll(seen, i -> seen[i] + row[i]);
        }
        double sum = Arrays.stream(seen).sum();
        Arrays.setAll(seen, i -> seen[i] / sum);
        return seen;
    }
}
