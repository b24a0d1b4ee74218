package org.broadsheet.parser.text.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a text into messages at their control characters. Where a message lacks some, or a transfer lost all of them, the
 * shape of its lines serves.
 */
public final class WireMessages {
    private final String text;
    private final WireFormat format;

    private WireMessages(String text, WireFormat format) {
        this.text = text;
        this.format = format;
    }

    /** The messages of {@code text} in their order, one at least. */
    public static List<WireMessage> of(String text, WireFormat format) {
        var cut = new WireMessages(text, format);
        var messages = new ArrayList<WireMessage>();
        int start = cut.start(0);
        if (start < 0) {
            return List.of(cut.bare());
        }
        while (start >= 0) {
            int next = cut.start(start + 1);
            messages.add(cut.message(start, next < 0 ? text.length() : next));
            start = next;
        }
        return messages;
    }

    /** Whether a header begins at {@code at}: an SOH where a line, a SYN or the end of another message stands before it. */
    static boolean isStart(String text, int at) {
        if (Controls.code(text.charAt(at)) != Controls.SOH) {
            return false;
        }
        char before = at == 0 ? '\n' : text.charAt(at - 1);
        int code = Controls.code(before);
        return before == '\n' || before == '\r' || code == Controls.SYN || code == Controls.EOT || code == 0;
    }

    private int start(int from) {
        for (int at = from; at < text.length(); at++) {
            if (isStart(text, at)) {
                return at;
            }
        }
        return -1;
    }

    private WireMessage message(int start, int limit) {
        int eot = Controls.find(Controls.EOT, text, start, limit);
        int end = eot < 0 ? limit : eot;
        int stx = Controls.find(Controls.STX, text, start, end);
        int etx = Controls.find(Controls.ETX, text, stx < 0 ? start : stx, end);
        var header = Header.of(format, text, start + 1, stx < 0 ? etx < 0 ? end : etx : stx, stx >= 0);
        int textStart = stx < 0 ? header.end() : stx + 1;
        var facts = new ArrayList<>(header.facts());
        int textEnd = etx < 0 ? trailed(textStart, end, facts) : etx;
        if (etx >= 0) {
            facts.addAll(Trailer.of(text, etx + 1, end));
        }
        return new WireMessage(format, facts, start, textStart, textEnd, stx >= 0, etx >= 0, header.tabular());
    }

    /** A text that lost its control characters. */
    private WireMessage bare() {
        var header = Header.of(format, text, 0, text.length(), false);
        var facts = new ArrayList<>(header.facts());
        int end = trailed(header.end(), text.length(), facts);
        return new WireMessage(format, facts, 0, header.end(), end, true, end < text.length(), false);
    }

    /** Where the text ends when its last line is a trailer; its facts are added to {@code facts}. */
    private int trailed(int start, int limit, List<WireFact> facts) {
        int end = limit;
        while (end > start && Controls.isBlank(text.charAt(end - 1))) {
            end--;
        }
        int line = end;
        while (line > start && text.charAt(line - 1) != '\n' && text.charAt(line - 1) != '\r') {
            line--;
        }
        var trailer = end - line > Trailer.LONGEST ? Optional.<List<WireFact>>empty() : Trailer.whole(text, line, end);
        trailer.ifPresent(facts::addAll);
        return trailer.isPresent() ? line : limit;
    }
}
