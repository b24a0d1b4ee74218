package org.broadsheet.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a parser reads: a name for messages, and bytes or characters. Bytes are decoded when the text is first asked for,
 * so that formats that declare their own charset can read them undecoded. Safe for use by several threads.
 */
public final class Source {
    private final String name;
    private final byte @Nullable [] bytes;
    private final @Nullable Charset declared;
    private volatile @Nullable Decoding decoding;
    private volatile @Nullable Lines lines;

    private Source(String name, byte @Nullable [] bytes, @Nullable Charset declared, @Nullable Decoding decoding) {
        this.name = name;
        this.bytes = bytes;
        this.declared = declared;
        this.decoding = decoding;
    }

    /** Characters in hand. */
    public static Source of(String name, String text) {
        var known = new Decoding(text, StandardCharsets.UTF_8, Decoding.Evidence.DECLARED, List.of());
        return new Source(name, null, null, known);
    }

    /** Text that passes by and is not kept; places count in what has passed. */
    static Source of(String name, Lines passing) {
        var source = of(name, "");
        source.lines = passing;
        return source;
    }

    /** Bytes whose charset is to be found out; the array must not be changed afterwards. */
    public static Source of(String name, byte[] bytes) {
        return new Source(name, bytes, null, null);
    }

    /** Bytes whose charset somebody named; the array must not be changed afterwards. */
    public static Source of(String name, byte[] bytes, Charset declared) {
        return new Source(name, bytes, declared, null);
    }

    /**
     * Reads all of {@code in}, but never more than {@code maxBytes}, and leaves it open.
     *
     * @throws IOException when reading fails, or when there is more to read
     */
    public static Source read(String name, InputStream in, long maxBytes) throws IOException {
        byte[] bytes = in.readNBytes((int) Math.min(maxBytes + 1, Integer.MAX_VALUE - 8));
        if (bytes.length > maxBytes) {
            throw new IOException("larger than " + maxBytes + " bytes");
        }
        return of(name, bytes);
    }

    /** What to call it in messages, commonly a path. */
    public String name() {
        return name;
    }

    /** The bytes, unless this was made from characters; not to be changed. */
    public Optional<byte[]> bytes() {
        return Optional.ofNullable(bytes);
    }

    /** The charset that somebody named. */
    public Optional<Charset> declared() {
        return Optional.ofNullable(declared);
    }

    /** The length in bytes, or twice the number of characters when this was made from characters. */
    public long size() {
        return bytes != null ? bytes.length : 2L * text().length();
    }

    /** The characters, without a byte order mark. */
    public String text() {
        return decoding().text();
    }

    /** The characters, and how they were found. */
    public Decoding decoding() {
        var known = decoding;
        if (known == null) {
            known = Decoding.of(bytes == null ? new byte[0] : bytes, declared);
            decoding = known;
        }
        return known;
    }

    /** The line and column of an offset into {@link #text()}. */
    public Position position(int offset) {
        return lines().position(offset);
    }

    /** The stretch between two offsets into {@link #text()}. */
    public Span span(int start, int end) {
        return lines().span(start, end);
    }

    private Lines lines() {
        var known = lines;
        if (known == null) {
            known = LineStarts.of(text());
            lines = known;
        }
        return known;
    }
}
