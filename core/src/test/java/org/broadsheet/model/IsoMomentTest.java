package org.broadsheet.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoMomentTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-14T09:30:00Z",
                "2026-03-14T09:30:00+08:00",
                "2026-03-14T09:30:00-18:00",
                "2026-03-14T09:30:00-00:30",
                "0001-01-01T00:00:00Z"
            })
    void readsWhatTheLibraryReads(String text) {
        assertEquals(Optional.of(OffsetDateTime.parse(text)), IsoMoment.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30T09:30:00Z",
                "2026-03-14T24:00:00Z",
                "2026-03-14T09:30:60Z",
                "2026-03-14T09:30:00+18:01",
                "2026-03-14T09:30:00+08:60",
                "2026-03-14T09:30Z",
                "2026-03-14 09:30:00Z",
                "2026-03-14T09:30:00z",
                "2026-03-14T09:30:00.5Z",
                "٢٠٢٦-03-14T09:30:00Z",
                ""
            })
    void leavesOtherNotationsAndMomentsThatAreNone(String text) {
        assertEquals(Optional.empty(), IsoMoment.of(text));
    }

    @Test
    void agreesWithTheLibraryOnDamagedMoments() {
        var random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder(i % 2 == 0 ? "2026-03-14T09:30:00Z" : "2026-12-29T23:59:59-04:30");
            int at = random.nextInt(text.length());
            text.setCharAt(at, "0123456789TZ:+-".charAt(random.nextInt(15)));
            Optional<OffsetDateTime> found = IsoMoment.of(text.toString());
            found.ifPresent(moment -> assertEquals(library(text.toString()), Optional.of(moment), text.toString()));
            if (found.isEmpty() && library(text.toString()).isPresent()) {
                assertEquals(
                        library(text.toString()),
                        NewsTime.parse(text.toString()).moment(),
                        text.toString());
            }
        }
    }

    private static Optional<OffsetDateTime> library(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
