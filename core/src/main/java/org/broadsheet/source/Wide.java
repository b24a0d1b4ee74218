package org.broadsheet.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** UTF-16 and UTF-32 without a byte order mark, known by the bytes at the head of a document. */
final class Wide {
    /** How many bytes are looked at; a multiple of four. */
    private static final int HEAD = 4096;
    /** No text in UTF-16 or UTF-32 needs more; anything else read as such does. */
    private static final double BITS_PER_BYTE = 5.5;

    private static final List<Charset> UTF_16 = List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    private static final List<Charset> UTF_32 = List.of(Charset.forName("UTF-32LE"), Charset.forName("UTF-32BE"));

    private Wide() {}

    static boolean is(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    /** The charset, if NULs or other controls show that it must be one of these. */
    static Optional<Charset> evident(byte[] bytes) {
        return hasControls(bytes)
                ? best(bytes, Stream.concat(UTF_16.stream(), UTF_32.stream()))
                        .filter(fit -> fit.bitsPerByte() < BITS_PER_BYTE)
                        .map(Fit::charset)
                : Optional.empty();
    }

    /** How well UTF-16 fits; of UTF-32 there is nothing to guess, since it always has NULs. */
    static Optional<Fit> utf16(byte[] bytes) {
        return best(bytes, UTF_16.stream());
    }

    /** For a charset whose name leaves the byte order open the one with the fitting order, else {@code charset}. */
    static Charset ordered(Charset charset, byte[] bytes) {
        List<Charset> orders = switch (charset.name()) {
            case "UTF-16" -> UTF_16;
            case "UTF-32" -> UTF_32;
            default -> List.of(charset);
        };
        return orders.size() == 1
                ? charset
                : best(bytes, orders.stream()).map(Fit::charset).orElse(charset);
    }

    private static boolean hasControls(byte[] bytes) {
        int head = Math.min(bytes.length, HEAD);
        for (int i = 0; i < head; i++) {
            if (Binary.isControl(bytes[i])) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Fit> best(byte[] bytes, Stream<Charset> charsets) {
        return charsets.map(charset -> fit(bytes, charset)).min(Comparator.comparingDouble(Fit::bitsPerByte));
    }

    private static Fit fit(byte[] bytes, Charset charset) {
        int length = Math.min(bytes.length, HEAD);
        String text = new String(bytes, 0, length, charset);
        double bits = Writings.WIDE.stream()
                .mapToDouble(language -> language.bits(text))
                .min()
                .orElseThrow();
        return new Fit(charset, bits / length);
    }
}
