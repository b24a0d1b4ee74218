package org.broadsheet.source;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record Decoding(String text, Charset charset, Evidence evidence, List<Integer> substituted) {
    public enum Evidence {
        BOM,
        DECLARED,
        UTF8,
        GUESSED
    }

    static Decoding of(byte[] b, @Nullable Charset declared) {
        return new Decoding(
                new String(b, java.nio.charset.StandardCharsets.UTF_8),
                java.nio.charset.StandardCharsets.UTF_8,
                Evidence.UTF8,
                List.of());
    }
}
