package org.broadsheet.source;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Tells binary files from text by their head. */
final class Binary {
    private static final int HEAD = 64 * 1024;
    private static final String TEXT_CONTROLS = "\t\n\u000B\f\r\u001B";
    /** Start and end of header, text and message, device controls, separators. */
    private static final String WIRE_CONTROLS =
            "\u0001\u0002\u0003\u0004\u0011\u0012\u0013\u0014\u0016\u001C\u001D\u001E\u001F";

    private static final List<byte[]> SIGNATURES = Stream.of(
                    "89504E470D0A1A0A", // PNG
                    "FFD8FF", // JPEG
                    "474946383761", // GIF
                    "474946383961",
                    "49492A00", // TIFF
                    "4D4D002A",
                    "255044462D", // PDF
                    "504B0304", // ZIP, and with it JAR, DOCX, EPUB
                    "1F8B08", // gzip
                    "377ABCAF271C", // 7z
                    "526172211A07", // RAR
                    "FD377A585A00", // xz
                    "28B52FFD", // Zstandard
                    "D0CF11E0A1B11AE1", // DOC
                    "7F454C46", // ELF
                    "CAFEBABE0000") // Java class
            .map(HexFormat.of()::parseHex)
            .toList();

    private Binary() {}

    static boolean looksLike(byte[] bytes) {
        byte[] head = bytes.length > HEAD ? Arrays.copyOf(bytes, HEAD) : bytes;
        if (Bom.of(head).isPresent()) {
            return false;
        }
        return isSigned(head) || hasManyControls(head) && Wide.evident(head).isEmpty();
    }

    /** Whether {@code b} is a control character that has no place in plain text. */
    static boolean isControl(byte b) {
        return b >= 0 && (b < ' ' || b == 0x7F) && TEXT_CONTROLS.indexOf(b) < 0;
    }

    private static boolean isSigned(byte[] head) {
        return SIGNATURES.stream().anyMatch(it -> startsWith(head, it));
    }

    private static boolean startsWith(byte[] bytes, byte[] head) {
        return head.length <= bytes.length && Arrays.equals(bytes, 0, head.length, head, 0, head.length);
    }

    /** UTF-8 that is well formed may have many, since other bytes than text hardly ever are. */
    private static boolean hasManyControls(byte[] head) {
        int controls = 0;
        int wire = 0;
        for (byte b : head) {
            if (isControl(b)) {
                controls++;
                wire += WIRE_CONTROLS.indexOf(b) >= 0 ? 1 : 0;
            }
        }
        return Utf8.mostly(head) ? controls > head.length / 3 : controls - wire > 4 + head.length / 32;
    }
}
