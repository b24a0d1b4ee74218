package org.broadsheet.model;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Reads the notation that nearly all machines write, {@code 2026-03-14T09:30:00+08:00} or {@code Z}, without the machinery
 * for all others.
 */
final class IsoMoment {
    private static final String FORM = "0000-00-00T00:00:00";
    private static final int LOCAL = FORM.length();
    private static final String OFFSET = "+00:00";

    private IsoMoment() {}

    /** The moment; empty when the text is in another notation, or when there is no such moment. */
    static Optional<OffsetDateTime> of(String text) {
        boolean zulu = text.length() == LOCAL + 1 && text.charAt(LOCAL) == 'Z';
        boolean offset = text.length() == LOCAL + OFFSET.length() && hasForm(text, LOCAL, OFFSET);
        if (!zulu && !offset || !hasForm(text, 0, FORM)) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.of(
                    number(text, 0) * 100 + number(text, 2),
                    number(text, 5),
                    number(text, 8),
                    number(text, 11),
                    number(text, 14),
                    number(text, 17),
                    0,
                    zulu ? ZoneOffset.UTC : zone(text)));
        } catch (DateTimeException noSuchMoment) {
            return Optional.empty();
        }
    }

    private static ZoneOffset zone(String text) {
        int sign = text.charAt(LOCAL) == '-' ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(sign * number(text, LOCAL + 1), sign * number(text, LOCAL + 4));
    }

    private static boolean hasForm(String text, int from, String form) {
        for (int i = 0; i < form.length(); i++) {
            char c = text.charAt(from + i);
            char wanted = form.charAt(i);
            boolean fits = wanted == '0' ? c >= '0' && c <= '9' : c == wanted || wanted == '+' && c == '-';
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int at) {
        return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
    }
}
