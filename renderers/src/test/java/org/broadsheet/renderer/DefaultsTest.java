package org.broadsheet.renderer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.LongStream;
import org.broadsheet.format.Facts;
import org.broadsheet.format.Format;
import org.broadsheet.format.Renderer;
import org.broadsheet.model.Edition;
import org.broadsheet.renderer.text.SomeEditions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that is written depends on where the program runs. */
class DefaultsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T08:00:00Z"), ZoneOffset.UTC);
    private static final List<String> LOCALES = List.of(
            "en-US",
            "tr-TR",
            "ar-EG-u-nu-arab",
            "th-TH-u-ca-buddhist-nu-thai",
            "hi-IN-u-nu-deva",
            "ja-JP-u-ca-japanese");
    private static final List<String> ZONES = List.of("UTC", "Asia/Kathmandu", "Pacific/Chatham", "America/St_Johns");
    private static final List<Edition> EDITIONS =
            LongStream.range(0, 12).mapToObj(SomeEditions::of).toList();

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    static List<Format> formats() {
        return Renderers.formats();
    }

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theSameBytesAreWrittenUnderAnyLocaleAndTimeZone(Format format) {
        Renderer renderer = Renderers.find(format.id(), Facts.NONE, CLOCK).orElseThrow();
        List<Edition> editions = format.equals(Format.NITF)
                ? EDITIONS.stream()
                        .flatMap(edition -> edition.articles().stream())
                        .map(Edition::of)
                        .toList()
                : EDITIONS;
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        var written = editions.stream().map(renderer::renderToString).toList();
        for (String name : LOCALES) {
            for (String place : ZONES) {
                Locale.setDefault(Locale.forLanguageTag(name));
                TimeZone.setDefault(TimeZone.getTimeZone(place));
                assertThat(editions.stream().map(renderer::renderToString).toList())
                        .as(name + ", " + place)
                        .isEqualTo(written);
            }
        }
    }
}
