package org.broadsheet.parser.text.wire;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * That a text is a message of a wire.
 *
 * @param format the format
 * @param reason what shows it, for a person
 */
public record WireSign(WireFormat format, String reason) {
    /** The number of characters among which the first header must begin. */
    private static final int REACH = 4096;

    /** The number of lines that may stand before it, such as a start of transmission. */
    private static final int LINES_ABOVE = 4;

    private static final Pattern IPTC_LINE =
            Pattern.compile("[a-z]{2,6} ?\\d{3,4} [1-9] [a-z]{1,3} \\d{1,5}(?: .{0,80})?");
    private static final Pattern ANPA_SERVICE = Pattern.compile("[A-Za-z]\\d{4}[\\w-]{0,12}");
    private static final Pattern ANPA_LINE =
            Pattern.compile("[a-z] [a-z] {0,2}[A-Z]{2}-\\S{2,40}(?: .{0,60})? \\d{2}-\\d{2}(?: +\\d{1,5})?");

    /** The sign that {@code text} bears. */
    public static Optional<WireSign> in(String text) {
        int head = Math.min(text.length(), REACH);
        int lines = 0;
        for (int at = 0; at < head && lines < LINES_ABOVE; at++) {
            if (WireMessages.isStart(text, at)) {
                return Optional.of(marked(text, at));
            }
            lines += text.charAt(at) == '\n' ? 1 : 0;
        }
        return bare(text, head);
    }

    private static WireSign marked(String text, int at) {
        var lines = WireLine.all(text, at + 1, Math.min(text.length(), at + REACH));
        var first = lines.isEmpty() ? "" : lines.get(0).text();
        boolean fields = IPTC_LINE.matcher(first).matches();
        if (!fields && at > 0 && Controls.code(text.charAt(at - 1)) == Controls.SYN) {
            return new WireSign(WireFormat.ANPA_1312, "its header begins with SYN and SOH");
        }
        if (!fields && isAnpa(lines)) {
            return new WireSign(WireFormat.ANPA_1312, "its header begins with SOH and has the two lines of ANPA 1312");
        }
        return new WireSign(WireFormat.IPTC_7901, "its header begins with SOH");
    }

    private static boolean isAnpa(List<WireLine> lines) {
        return lines.size() > 1
                && ANPA_LINE.matcher(visible(lines.get(1).text())).matches();
    }

    private static String visible(String line) {
        var visible = new StringBuilder();
        line.chars().filter(c -> Controls.code((char) c) < 0).forEach(c -> visible.append((char) c));
        return visible.toString();
    }

    private static Optional<WireSign> bare(String text, int head) {
        var lines = WireLine.all(text, 0, head).stream().limit(2).toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var first = lines.get(0).text();
        if (IPTC_LINE.matcher(first).matches()) {
            return Optional.of(new WireSign(
                    WireFormat.IPTC_7901, "its first line has the fields of a header, the control characters lost"));
        }
        return ANPA_SERVICE.matcher(first).matches() && isAnpa(lines)
                ? Optional.of(new WireSign(
                        WireFormat.ANPA_1312,
                        "its first lines have the fields of a header, the control characters lost"))
                : Optional.empty();
    }
}
