package org.broadsheet.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How bytes became text. The same bytes give the same text under every default charset and locale.
 *
 * @param text the characters, without a byte order mark at their head
 * @param charset what the bytes were read as
 * @param evidence why as this
 * @param substituted where {@code text} has U+FFFD for bytes that mean nothing in {@code charset}: offsets in UTF-16
 *     code units, ascending, the first {@value #SUBSTITUTED_LIMIT} of them
 */
public record Decoding(String text, Charset charset, Evidence evidence, List<Integer> substituted) {
    /** How many substitutions are kept at most; the text may have more. */
    public static final int SUBSTITUTED_LIMIT = 1000;

    /** Why bytes were read in a charset, from the best of reasons to the weakest. */
    public enum Evidence {
        /** The bytes begin with a byte order mark. */
        BOM,
        /** Somebody named the charset, and the bytes are valid in it or in its wider variant. */
        DECLARED,
        /** The bytes are valid UTF-8. */
        UTF8,
        /** Read in this charset, the bytes look more like a language than in any other. */
        GUESSED
    }

    /** Checks for null and copies the list. */
    public Decoding {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(charset, "charset");
        Objects.requireNonNull(evidence, "evidence");
        substituted = List.copyOf(substituted);
    }

    /** Reads bytes of which nobody named the charset. */
    public static Decoding of(byte[] bytes) {
        return of(bytes, null);
    }

    /**
     * Reads bytes by their byte order mark, else as {@code declared}, else as UTF-8, else by a guess. A declaration,
     * like UTF-8, counts only when all bytes are valid in it. A charset that is often named where a wider variant was
     * used, such as ISO-8859-1 for windows-1252, then gives way to UTF-8, and next to that variant. Takes time in
     * proportion to the number of bytes.
     */
    public static Decoding of(byte[] bytes, @Nullable Charset declared) {
        var name = Optional.ofNullable(declared).map(charset -> new Declared(charset, bytes));
        return marked(bytes)
                .or(() -> name.flatMap(Declared::exact))
                .or(() -> utf8(bytes))
                .or(() -> name.flatMap(Declared::wider))
                .orElseGet(() -> read(bytes, 0, CharsetGuess.of(bytes), Evidence.GUESSED));
    }

    /**
     * What bytes are that are no text in any charset: {@code "a PNG picture"}, {@code "binary data"}; empty for text. Text
     * may have some stray NULs and the control characters of wire formats.
     */
    public static Optional<String> binaryKind(byte[] bytes) {
        return Binary.kind(bytes);
    }

    private static Optional<Decoding> marked(byte[] bytes) {
        return Bom.of(bytes).map(bom -> read(bytes, bom.end(bytes), bom.charset(), Evidence.BOM));
    }

    private static Optional<Decoding> utf8(byte[] bytes) {
        return Utf8.text(bytes).map(text -> new Decoding(text, StandardCharsets.UTF_8, Evidence.UTF8, List.of()));
    }

    private static Decoding read(byte[] bytes, int from, Charset charset, Evidence evidence) {
        Reading reading = Reading.of(bytes, from, charset);
        return new Decoding(reading.text(), charset, evidence, reading.substituted());
    }
}
