package org.broadsheet.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Lets the languages, each in all its charsets, contend for the bytes of a sample. */
final class Contest {
    /** The bits by which a language's second charset must be better than its first, the third than the second. */
    private static final double LESS_USUAL = 2;
    /** Bytes that rule most contenders out. */
    private static final int FIRST_ROUND = 1024;
    /** Whoever is so many bits behind then is out. */
    private static final double HOPELESS = 200;

    /** @param handicap the bits that count against it beforehand */
    private record Contender(Charset charset, Language language, double handicap) {}

    private final Map<Charset, String> readings = new HashMap<>();
    private final byte[] bytes;

    private Contest(byte[] bytes) {
        this.bytes = bytes;
    }

    static Fit winner(byte[] sample, Ascii ascii) {
        List<Contender> left = contenders(ascii);
        if (sample.length > FIRST_ROUND) {
            left = new Contest(Arrays.copyOf(sample, FIRST_ROUND)).hopeful(left);
        }
        return new Contest(sample).winner(left);
    }

    private static List<Contender> contenders(Ascii ascii) {
        var contenders = new ArrayList<Contender>();
        for (Writing writing : Writings.ALL) {
            double handicap = ascii.against(writing.language());
            contenders.add(new Contender(StandardCharsets.UTF_8, writing.language(), handicap));
            for (Charset charset : writing.charsets()) {
                contenders.add(new Contender(charset, writing.language(), handicap));
                handicap += LESS_USUAL;
            }
        }
        return contenders;
    }

    private List<Contender> hopeful(List<Contender> contenders) {
        double[] bits = contenders.stream().mapToDouble(this::bits).toArray();
        double limit = Arrays.stream(bits).min().orElseThrow() + HOPELESS;
        return IntStream.range(0, bits.length)
                .filter(i -> bits[i] < limit)
                .mapToObj(contenders::get)
                .toList();
    }

    private Fit winner(List<Contender> contenders) {
        double[] bits = contenders.stream().mapToDouble(this::bits).toArray();
        int best = 0;
        for (int i = 1; i < bits.length; i++) {
            best = bits[i] < bits[best] ? i : best;
        }
        return new Fit(contenders.get(best).charset(), bits[best] / bytes.length);
    }

    private double bits(Contender contender) {
        String text = readings.computeIfAbsent(contender.charset(), charset -> new String(bytes, charset));
        return contender.language().bits(text) + contender.handicap();
    }
}
