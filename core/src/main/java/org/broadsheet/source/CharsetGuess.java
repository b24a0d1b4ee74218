package org.broadsheet.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the charset in which bytes make the most sense. */
final class CharsetGuess {
    /** How much the neighbours of ASCII letters weigh, which tell the language and only so the charset. */
    private static final double ASCII_WEIGHT = 0.5;
    /** The bits they may cost at most: a Czech page can have an English menu. */
    private static final double ASCII_LIMIT = 16;
    /** The bits by which a language's second charset must be better than its first, and so on. */
    private static final double LESS_USUAL = 2;

    private CharsetGuess() {}

    static Charset of(byte[] bytes) {
        return Wide.evident(bytes).or(() -> EscapedJapanese.of(bytes)).orElseGet(() -> weighed(bytes));
    }

    private static Charset weighed(byte[] bytes) {
        byte[] sample = Sample.of(bytes);
        if (Utf8.mostly(sample)) {
            return StandardCharsets.UTF_8;
        }
        Fit narrow = narrow(sample);
        return Wide.utf16(bytes)
                .filter(wide -> wide.bitsPerByte() < narrow.bitsPerByte())
                .orElse(narrow)
                .charset();
    }

    private static Fit narrow(byte[] sample) {
        List<Writing> writings = Writings.ALL;
        double[] ascii = writings.stream()
                .mapToDouble(it -> it.language().asciiBits(sample))
                .toArray();
        double least = Arrays.stream(ascii).min().orElseThrow();
        Map<Charset, String> texts = new HashMap<>();
        Fit best = new Fit(StandardCharsets.UTF_8, Double.MAX_VALUE);
        for (int i = 0; i < writings.size(); i++) {
            double handicap = Math.min(ASCII_LIMIT, ASCII_WEIGHT * (ascii[i] - least));
            for (Charset charset : writings.get(i).charsets()) {
                String text = texts.computeIfAbsent(charset, it -> new String(sample, it));
                double bits = (writings.get(i).language().bits(text) + handicap) / sample.length;
                if (bits < best.bitsPerByte()) {
                    best = new Fit(charset, bits);
                }
                handicap += LESS_USUAL;
            }
        }
        return best;
    }
}
