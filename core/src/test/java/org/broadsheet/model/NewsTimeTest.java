package org.broadsheet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsTimeTest {
    static Stream<Arguments> notations() {
        return Stream.of(
                Arguments.of("2026-03-02T05:15:00+08:00", OffsetDateTime.parse("2026-03-02T05:15:00+08:00")),
                Arguments.of("2026-03-02T05:15:00.250Z", OffsetDateTime.parse("2026-03-02T05:15:00.250Z")),
                Arguments.of("2026-03-02T05:15:00", LocalDateTime.parse("2026-03-02T05:15:00")),
                Arguments.of("2026-03-02", LocalDate.of(2026, 3, 2)),
                Arguments.of("2026-03", YearMonth.of(2026, 3)),
                Arguments.of("2026", Year.of(2026)),
                Arguments.of("--03-02", MonthDay.of(3, 2)),
                Arguments.of("20260302T051500+0800", OffsetDateTime.parse("2026-03-02T05:15:00+08:00")),
                Arguments.of("20260302T051500.250Z", OffsetDateTime.parse("2026-03-02T05:15:00.250Z")),
                Arguments.of("20260302T0515", LocalDateTime.parse("2026-03-02T05:15:00")),
                Arguments.of("20260302", LocalDate.of(2026, 3, 2)));
    }

    @ParameterizedTest
    @MethodSource("notations")
    void readsNoMoreThanWhatIsWritten(String text, TemporalAccessor value) {
        assertThat(NewsTime.parse(text)).isEqualTo(new NewsTime(text, Optional.of(value)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "2026-02-30",
                "2026-13",
                "02.03.2026",
                "T",
                "12月4日",
                "2026-03-02T25:00:00Z",
                "20260230",
                "20260302T25",
                "2026030"
            })
    void keepsOtherWordsWithoutValue(String text) {
        assertThat(NewsTime.parse(text)).isEqualTo(new NewsTime(text, Optional.empty()));
    }

    @Test
    void keepsTheOffset() {
        assertThat(NewsTime.parse("2026-03-02T05:15:00+08:00")).isNotEqualTo(NewsTime.parse("2026-03-01T21:15:00Z"));
    }

    @Test
    void knowsTheDayOfMoments() {
        assertThat(NewsTime.parse("2026-03-02T05:15:00+08:00").day()).contains(LocalDate.of(2026, 3, 2));
        assertThat(NewsTime.parse("--03-02").day()).isEmpty();
        assertThat(NewsTime.parse("2026-03").moment()).isEmpty();
    }

    @Test
    void tellsNotationsFromWords() {
        assertThat(NewsTime.parse("20260302").isNotation()).isTrue();
        assertThat(NewsTime.printed("2 March", MonthDay.of(3, 2)).isNotation()).isFalse();
        assertThat(NewsTime.parse("soon").isNotation()).isFalse();
    }

    @Test
    void refusesValuesThatAreNoTimeOfNews() {
        assertThatThrownBy(() -> NewsTime.of(LocalTime.NOON)).isInstanceOf(IllegalArgumentException.class);
    }
}
