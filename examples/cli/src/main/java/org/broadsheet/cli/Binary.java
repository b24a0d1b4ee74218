package org.broadsheet.cli;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Knows files that hold no characters, by the first bytes of their kinds and by zero bytes. */
final class Binary {
    private static final int LOOK = 1 << 12;
    private static final Map<String, String> BEGINNINGS = Map.ofEntries(
            Map.entry("\u0089PNG", "a PNG picture"),
            Map.entry("\u00ff\u00d8\u00ff", "a JPEG picture"),
            Map.entry("GIF8", "a GIF picture"),
            Map.entry("II*\0", "a TIFF picture"),
            Map.entry("MM\0*", "a TIFF picture"),
            Map.entry("%PDF-", "a PDF document"),
            Map.entry("PK\u0003\u0004", "a ZIP archive or an office document"),
            Map.entry("\u00d0\u00cf\u0011\u00e0", "an office document"),
            Map.entry("\u001f\u008b", "a gzip archive"),
            Map.entry("7z\u00bc\u00af", "a 7z archive"),
            Map.entry("\u007fELF", "a program"),
            Map.entry("\u00ca\u00fe\u00ba\u00be", "a Java class"),
            Map.entry("OggS", "sound or video"),
            Map.entry("SQLite format 3", "a database"));

    private Binary() {}

    /** What the bytes are, if they are no text. */
    static Optional<String> kind(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        return BEGINNINGS.entrySet().stream()
                .filter(kind -> start.startsWith(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> hasZeros(bytes) ? Optional.of("binary data") : Optional.empty());
    }

    /** Whether zero bytes stand where no UTF-16 or UTF-32 text has them, and are more than a slip. */
    private static boolean hasZeros(byte[] bytes) {
        int[] zeros = new int[4];
        int end = Math.min(bytes.length, LOOK);
        for (int i = 0; i < end; i++) {
            zeros[i % 4] += bytes[i] == 0 ? 1 : 0;
        }
        int all = zeros[0] + zeros[1] + zeros[2] + zeros[3];
        boolean everywhere = zeros[0] > 0 && zeros[1] > 0 && zeros[2] > 0 && zeros[3] > 0;
        return everywhere && all * 50L > end;
    }
}
