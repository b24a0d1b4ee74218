package org.broadsheet.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A document read in one charset.
 *
 * @param substituted as in {@link Decoding#substituted()}
 */
record Reading(String text, List<Integer> substituted) {
    static final char SUBSTITUTE = '\uFFFD';
    /** Characters decoded at a time. */
    private static final int CHUNK = 8192;

    /** The text if all bytes mean something in {@code charset}. */
    static Optional<String> strict(byte[] bytes, Charset charset) {
        if (!startsValid(bytes, charset)) {
            return Optional.empty();
        }
        String text = decoded(bytes, 0, charset);
        boolean isDamaged = text.indexOf(SUBSTITUTE) >= 0 && !isValid(bytes, charset);
        return isDamaged ? Optional.empty() : Optional.of(text);
    }

    /** Reads the bytes from {@code from} on, come what may. */
    static Reading of(byte[] bytes, int from, Charset charset) {
        String text = decoded(bytes, from, charset);
        return text.indexOf(SUBSTITUTE) < 0 ? new Reading(text, List.of()) : damaged(bytes, from, charset);
    }

    private static String decoded(byte[] bytes, int from, Charset charset) {
        return charset.equals(StandardCharsets.UTF_8)
                ? Utf8.decoded(bytes, from)
                : new String(bytes, from, bytes.length - from, charset);
    }

    /** Looks at the head alone, where another charset mostly shows. */
    private static boolean startsValid(byte[] bytes, Charset charset) {
        ByteBuffer head = ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, CHUNK));
        return !decoder(charset).decode(head, CharBuffer.allocate(CHUNK), false).isError();
    }

    private static boolean isValid(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = decoder(charset);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer chunk = CharBuffer.allocate(CHUNK);
        CoderResult result;
        do {
            result = decode(decoder, in, chunk.clear());
        } while (result.isOverflow());
        return result.isUnderflow();
    }

    private static Reading damaged(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = decoder(charset);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer chunk = CharBuffer.allocate(CHUNK);
        var text = new StringBuilder(bytes.length / 2);
        var substituted = new ArrayList<Integer>();
        CoderResult result;
        do {
            result = decode(decoder, in, chunk.clear());
            text.append(chunk.flip());
            if (result.isError()) {
                if (substituted.size() < Decoding.SUBSTITUTED_LIMIT) {
                    substituted.add(text.length());
                }
                text.append(SUBSTITUTE);
                in.position(in.position() + result.length());
            }
        } while (!result.isUnderflow());
        return new Reading(text.toString(), substituted);
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static CoderResult decode(CharsetDecoder decoder, ByteBuffer in, CharBuffer out) {
        CoderResult result = decoder.decode(in, out, true);
        return result.isUnderflow() ? decoder.flush(out) : result;
    }
}
