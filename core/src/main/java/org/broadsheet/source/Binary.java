package org.broadsheet.source;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Tells binary files from text by their head. */
final class Binary {
    private static final int HEAD = 64 * 1024;
    private static final String TEXT_CONTROLS = "\t\n\u000B\f\r\u001B";
    /** Start and end of header, text and message, device controls, separators. */
    private static final String WIRE_CONTROLS =
            "\u0001\u0002\u0003\u0004\u0011\u0012\u0013\u0014\u0016\u001C\u001D\u001E\u001F";

    private static final List<Signature> SIGNATURES = List.of(
            new Signature("89504E47", "a PNG picture"),
            new Signature("FFD8FF", "a JPEG picture"),
            new Signature("474946383761", "a GIF picture"),
            new Signature("474946383961", "a GIF picture"),
            new Signature("49492A00", "a TIFF picture"),
            new Signature("4D4D002A", "a TIFF picture"),
            new Signature("255044462D", "a PDF document"),
            new Signature("504B0304", "a ZIP archive or an office document"),
            new Signature("1F8B08", "a gzip archive"),
            new Signature("377ABCAF271C", "a 7z archive"),
            new Signature("526172211A07", "a RAR archive"),
            new Signature("FD377A585A00", "an xz archive"),
            new Signature("28B52FFD", "a Zstandard archive"),
            new Signature("D0CF11E0A1B11AE1", "an office document"),
            new Signature("7F454C46", "a program"),
            new Signature("CAFEBABE0000", "a Java class"),
            new Signature("4F676753", "sound or video"),
            new Signature("53514C69746520666F726D61742033", "a database"));

    private Binary() {}

    /**
     * How a kind of file begins.
     *
     * @param start its first bytes
     * @param kind what it is, for a person
     */
    private record Signature(byte[] start, String kind) {
        Signature(String hex, String kind) {
            this(HexFormat.of().parseHex(hex), kind);
        }

        boolean opens(byte[] bytes) {
            return start.length <= bytes.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
        }
    }

    /** What the bytes are, if they are no text. */
    static Optional<String> kind(byte[] bytes) {
        byte[] head = bytes.length > HEAD ? Arrays.copyOf(bytes, HEAD) : bytes;
        if (Bom.of(head).isPresent()) {
            return Optional.empty();
        }
        return SIGNATURES.stream()
                .filter(signature -> signature.opens(head))
                .map(Signature::kind)
                .findFirst()
                .or(() -> Optional.of("binary data")
                        .filter(data ->
                                hasManyControls(head) && Wide.evident(head).isEmpty()));
    }

    /** Whether {@code b} is a control character that has no place in plain text. */
    static boolean isControl(byte b) {
        return b >= 0 && (b < ' ' || b == 0x7F) && TEXT_CONTROLS.indexOf(b) < 0;
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
