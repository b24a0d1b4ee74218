package org.broadsheet.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The languages that a guess knows, from the files {@code alphabets.txt} and {@code signs.txt} beside this class. */
final class Writings {
    private static final String COMMENT = "#";
    private static final String DAILY_USE = "; daily use: ";

    private static final List<Writing> ALPHABETS =
            read("alphabets.txt", (more, words) -> new Alphabet(LetterPairs.of(words)));
    private static final List<Writing> SIGNS = read("signs.txt", Writings::signs);

    /** All of them. */
    static final List<Writing> ALL =
            Stream.concat(ALPHABETS.stream(), SIGNS.stream()).toList();

    /** The languages that UTF-16 and UTF-32 are judged by. */
    static final List<Language> WIDE = Stream.concat(
                    Stream.of(new AnyScript()), SIGNS.stream().map(Writing::language))
            .toList();

    private Writings() {}

    private static List<Writing> read(String file, BiFunction<String, String, Language> language) {
        try (InputStream in = Objects.requireNonNull(Writings.class.getResourceAsStream(file), file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            return Arrays.stream(text.strip().split("\n\n+"))
                    .filter(part -> !part.startsWith(COMMENT))
                    .map(part -> writing(part, language))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Writing writing(String part, BiFunction<String, String, Language> language) {
        String[] lines = part.split("\n", 2);
        String[] head = lines[0].split(DAILY_USE, 2);
        List<Charset> charsets = Arrays.stream(head[0].split(" "))
                .skip(1)
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .toList();
        return new Writing(language.apply(head[head.length - 1], lines[1].replaceAll("[ \n]+", " ")), charsets);
    }

    private static Signs signs(String dailyUse, String common) {
        String[] part = dailyUse.split(" ");
        boolean known = Charset.isSupported(part[0]);
        return new Signs(common.replace(" ", ""), known ? signs(Charset.forName(part[0]), part[1]) : new BitSet());
    }

    /** The characters of a part of a double-byte charset, such as {@code A440-C6FE}. */
    private static BitSet signs(Charset charset, String part) {
        byte[] bounds = HexFormat.of().parseHex(part.replace("-", ""));
        var codes = new ByteArrayOutputStream();
        for (int lead = bounds[0]; lead <= bounds[2]; lead++) {
            for (int trail = bounds[1] & 0xFF; trail <= (bounds[3] & 0xFF); trail++) {
                codes.write(lead);
                codes.write(trail);
            }
        }
        var signs = new BitSet();
        codes.toString(charset).chars().forEach(signs::set);
        signs.clear(Reading.SUBSTITUTE);
        return signs;
    }
}
