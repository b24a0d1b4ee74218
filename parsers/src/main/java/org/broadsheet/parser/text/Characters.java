package org.broadsheet.parser.text;

import java.util.ArrayDeque;
import java.util.Deque;
import org.broadsheet.source.Decoding;
import org.broadsheet.source.Source;

/**
 * Finds characters that words do not have, and tells each kind once, with their number and the first place. They stay
 * where they are.
 */
final class Characters {
    private static final char SUBSTITUTE = '\uFFFD';
    /** All characters between these are ideographs. */
    private static final char FIRST_HAN = '\u4e00';

    private static final char LAST_HAN = '\u9fff';
    private static final String LINE_CONTROLS = "\t\n\r\f";

    private final Source source;
    private final String text;
    private final Findings findings;
    private final Kind controls = new Kind();
    private final Kind substitutes = new Kind();
    private final Kind directions = new Kind();
    private final Kind unclosed = new Kind();
    private final Deque<Integer> open = new ArrayDeque<>();

    private Characters(Source source, Findings findings) {
        this.source = source;
        this.text = source.text();
        this.findings = findings;
    }

    /** Tells what stands in {@code source}; on a {@code wire}, control characters are codes that have a meaning. */
    static void check(Source source, boolean wire, Findings findings) {
        var characters = new Characters(source, findings);
        characters.tellDecoding();
        for (int at = 0; at < characters.text.length(); at++) {
            char c = characters.text.charAt(at);
            if ((c < ' ' || c > '~') && (c < FIRST_HAN || c > LAST_HAN)) {
                characters.look(at, wire);
            }
        }
        characters.closeLine();
        characters.tell();
    }

    private void look(int at, boolean wire) {
        char c = text.charAt(at);
        if (c == SUBSTITUTE) {
            substitutes.add(at);
        } else if (c < ' '
                ? LINE_CONTROLS.indexOf(c) < 0 && !wire
                : c >= '\u007f' && c <= '\u009f' && !(wire && c == '\u007f')) {
            controls.add(at);
        } else if (c == '\n' || c == '\r') {
            closeLine();
        } else if (c >= '\u061c') {
            direct(at, c);
        }
    }

    /** Marks of direction, and what opens and closes a stretch of one direction; none of these outlasts a paragraph. */
    private void direct(int at, char c) {
        switch (c) {
            case '\u061c', '\u200e', '\u200f' -> directions.add(at);
            case '\u202a', '\u202b', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068' -> {
                directions.add(at);
                open.push(at);
            }
            case '\u202c', '\u2069' -> {
                directions.add(at);
                open.poll();
            }
            default -> {}
        }
    }

    private void closeLine() {
        while (!open.isEmpty()) {
            unclosed.add(open.removeLast());
        }
    }

    private void tellDecoding() {
        var decoding = source.decoding();
        if (decoding.evidence() == Decoding.Evidence.GUESSED) {
            findings.note(
                    "text/encoding-fallback",
                    "the bytes are no UTF-8; they were read as "
                            + decoding.charset().name() + ", in which they look most like a language",
                    0,
                    0);
        }
    }

    private void tell() {
        int unread = source.decoding().substituted().size();
        substitutes.tell(
                "text/mojibake",
                unread > 0
                        ? substitutes.found + " characters stand for bytes that mean nothing in "
                                + source.decoding().charset().name()
                        : substitutes.found + " characters are U+FFFD: a program before could not read what was there");
        controls.tell(
                "text/control-char", controls.found + " control characters have no place in a text; they were kept");
        if (unclosed.found > 0) {
            unclosed.tell(
                    "text/bidi-control",
                    unclosed.found
                            + " characters turn the direction of the text and nothing turns it back in their line; "
                            + "they were kept");
        } else if (directions.found > 0) {
            findings.note(
                    "text/bidi-control",
                    directions.found + " invisible characters govern the direction of the text; they were kept",
                    directions.first,
                    directions.first + 1);
        }
    }

    /** How many characters of one kind there are, and where the first stands. */
    private final class Kind {
        private int found;
        private int first;

        void add(int at) {
            first = found == 0 ? at : Math.min(first, at);
            found++;
        }

        void tell(String code, String message) {
            if (found > 0) {
                findings.warning(code, message, first, first + 1);
            }
        }
    }
}
