package org.broadsheet.parser.text.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.broadsheet.parser.text.wire.WireFact.Name;

/**
 * What stands before the text of a message. Each field is taken where its shape is met; what has another shape is kept as
 * an optional fact.
 *
 * @param facts the fields in their order
 * @param end the offset after the last line that is part of it
 * @param tabular whether it says that the lines of the text are to stay as they are
 */
record Header(List<WireFact> facts, int end, boolean tabular) {
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]{1,6}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern PRIORITY_DIGIT = Pattern.compile("[1-9]");
    private static final Pattern LETTER = Pattern.compile("[A-Za-z]");
    private static final Pattern CATEGORY = Pattern.compile("[A-Za-z]{1,3}");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}-\\d{1,2}");

    /**
     * The header between two offsets. When it is not {@code closed}, nothing marks where it ends: then it has the lines
     * that a header must have, and no more.
     */
    static Header of(WireFormat format, String text, int start, int end, boolean closed) {
        var lines = WireLine.all(text, start, end).stream()
                .filter(line -> !line.isBlank())
                .limit(closed ? Integer.MAX_VALUE : 4)
                .toList();
        var reading = new Fields(text);
        int last = format == WireFormat.IPTC_7901 ? iptc(lines, reading, closed) : anpa(lines, reading, closed);
        boolean tabular =
                format == WireFormat.ANPA_1312 && Controls.find(Controls.DC2, text, start, closed ? end : last) >= 0;
        return new Header(reading.facts, last < 0 ? start : last, tabular);
    }

    /** The first line has the fields, the others the keywords up to a slash. */
    private static int iptc(List<WireLine> lines, Fields fields, boolean closed) {
        int last = -1;
        for (int l = 0; l < lines.size(); l++) {
            var line = lines.get(l);
            if (l == 0) {
                fields.over(line);
                fields.serviceAndNumber();
                fields.take(Name.PRIORITY, PRIORITY_DIGIT);
                fields.take(Name.CATEGORY, CATEGORY);
                fields.take(Name.WORDS, NUMBER);
                fields.rest(Name.OPTIONAL);
            } else {
                boolean keyword = line.text().endsWith("/");
                if (!closed && !keyword) {
                    return last;
                }
                fields.over(line);
                fields.rest(keyword || l == 1 ? Name.KEYWORD : Name.OPTIONAL);
            }
            last = line.end();
            if (!closed && l > 0) {
                return last;
            }
        }
        return last;
    }

    /** The first line has the service, the second what the message is about. */
    private static int anpa(List<WireLine> lines, Fields fields, boolean closed) {
        int last = -1;
        for (int l = 0; l < lines.size() && (closed || l < 2); l++) {
            fields.over(lines.get(l));
            if (l == 0) {
                fields.serviceAndNumber();
                fields.rest(Name.SELECTOR);
            } else if (l == 1) {
                fields.take(Name.PRIORITY, LETTER);
                fields.take(Name.CATEGORY, LETTER);
                fields.keyword();
            } else {
                fields.rest(Name.OPTIONAL);
            }
            last = lines.get(l).end();
        }
        return last;
    }

    /** Goes through a line word by word. */
    private static final class Fields {
        private final String text;
        private final List<WireFact> facts = new ArrayList<>();
        private int at;
        private int end;

        Fields(String text) {
            this.text = text;
        }

        void over(WireLine line) {
            at = line.start();
            end = line.end();
        }

        /** Letters and digits at the beginning, with or without a blank in between. */
        void serviceAndNumber() {
            int from = skipped();
            int letters = from;
            while (letters < end && Character.isLetter(text.charAt(letters))) {
                letters++;
            }
            if (letters > from && LETTERS.matcher(text.substring(from, letters)).matches()) {
                add(Name.SERVICE, from, letters);
            }
            int digits = skipped();
            int last = digits;
            while (last < end && Character.isDigit(text.charAt(last))) {
                last++;
            }
            if (last > digits && NUMBER.matcher(text.substring(digits, last)).matches()) {
                add(Name.NUMBER, digits, last);
            }
        }

        /** Takes the next word if it has the shape. */
        void take(Name name, Pattern shape) {
            int from = skipped();
            int to = wordEnd(from);
            if (to > from && shape.matcher(text.substring(from, to)).matches()) {
                add(name, from, to);
            }
        }

        /** The name of the story, its version, a day and a number of words, from both ends. */
        void keyword() {
            int from = skipped();
            int to = wordEnd(from);
            if (to > from) {
                add(Name.KEYWORD, from, to);
            }
            int rest = skipped();
            int words = wordStart(end);
            int day = wordStart(words);
            if (day >= rest
                    && DAY.matcher(word(day)).matches()
                    && NUMBER.matcher(word(words)).matches()) {
                addIfAny(Name.VERSION, rest, day);
                add(Name.DAY, day, wordEnd(day));
                add(Name.WORDS, words, wordEnd(words));
            } else if (words >= rest && DAY.matcher(word(words)).matches()) {
                addIfAny(Name.VERSION, rest, words);
                add(Name.DAY, words, wordEnd(words));
            } else {
                rest(Name.VERSION);
            }
        }

        void rest(Name name) {
            addIfAny(name, skipped(), end);
            at = end;
        }

        private void addIfAny(Name name, int from, int to) {
            var fact = WireFact.of(name, text, from, to);
            if (!fact.value().isEmpty()) {
                facts.add(fact);
            }
        }

        private void add(Name name, int from, int to) {
            facts.add(new WireFact(name, text.substring(from, to), from, to));
            at = to;
        }

        private String word(int from) {
            return text.substring(from, wordEnd(from));
        }

        private int skipped() {
            while (at < end && Controls.isBlank(text.charAt(at))) {
                at++;
            }
            return at;
        }

        private int wordEnd(int from) {
            int to = from;
            while (to < end && !Controls.isBlank(text.charAt(to))) {
                to++;
            }
            return to;
        }

        /** Where the last word before {@code before} starts. */
        private int wordStart(int before) {
            int from = Math.min(before, end);
            while (from > at && Controls.isBlank(text.charAt(from - 1))) {
                from--;
            }
            while (from > at && !Controls.isBlank(text.charAt(from - 1))) {
                from--;
            }
            return from;
        }
    }
}
