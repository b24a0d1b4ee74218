package org.broadsheet.source;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A charset that somebody named for {@code bytes}.
 *
 * @see <a href="https://encoding.spec.whatwg.org/#names-and-labels">Encoding Standard, names and labels</a>
 */
record Declared(Charset charset, byte[] bytes) {
    /** What is in use under a narrower charset's name. */
    private static final Map<String, String> WIDER = Map.of(
            "ISO-8859-1", "windows-1252",
            "ISO-8859-9", "windows-1254",
            "TIS-620", "x-windows-874",
            "GB2312", "GB18030",
            "GBK", "GB18030",
            "Big5", "x-MS950-HKSCS",
            "Shift_JIS", "windows-31j",
            "EUC-KR", "x-windows-949");

    /** The JDK's table of this name has signs at places where everybody else has others; the wider one has not. */
    private static final String DIFFERENT = "Big5";

    /** The text in this very charset; if its name leaves the byte order open, in the order that makes sense. */
    Optional<Decoding> exact() {
        return isContradicted() ? Optional.empty() : text(Wide.ordered(charset, bytes));
    }

    /** The text in the charset's wider variant. */
    Optional<Decoding> wider() {
        return Optional.ofNullable(WIDER.get(charset.name()))
                .filter(Charset::isSupported)
                .flatMap(name -> text(Charset.forName(name)));
    }

    /** Whether bytes that pass for valid are something else: plain pages that say UTF-16, or ISO-8859 with controls. */
    private boolean isContradicted() {
        return charset.name().equals(DIFFERENT)
                || Wide.is(charset) && Utf8.text(bytes).isPresent()
                || isIso8859() && hasHighControls();
    }

    private boolean isIso8859() {
        return charset.name().startsWith("ISO-8859-");
    }

    private boolean hasHighControls() {
        for (byte b : bytes) {
            if ((b & 0xE0) == 0x80) {
                return true;
            }
        }
        return false;
    }

    private Optional<Decoding> text(Charset valid) {
        return Reading.strict(bytes, valid)
                .map(text -> new Decoding(text, valid, Decoding.Evidence.DECLARED, List.of()));
    }
}
