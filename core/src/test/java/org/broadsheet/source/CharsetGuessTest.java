package org.broadsheet.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.source.Decoding.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads news in twenty languages, which {@code news/*.txt} has, back from the charsets it is met in. */
class CharsetGuessTest {
    private static final String LANGUAGES = """
            de      windows-1252 ISO-8859-15
            fr      windows-1252 ISO-8859-15
            es      windows-1252 ISO-8859-1
            it      windows-1252 ISO-8859-1
            pt      windows-1252 ISO-8859-1
            no      windows-1252 ISO-8859-1
            pl      windows-1250 ISO-8859-2
            cs      windows-1250 ISO-8859-2
            hu      windows-1250 ISO-8859-2
            tr      windows-1254 ISO-8859-9
            lt      windows-1257 ISO-8859-13
            ru      windows-1251 KOI8-R ISO-8859-5 IBM866 UTF-16LE
            uk      windows-1251 KOI8-U ISO-8859-5 UTF-16BE
            el      windows-1253 ISO-8859-7 UTF-16LE
            he      windows-1255 ISO-8859-8 UTF-16BE
            ar      windows-1256 ISO-8859-6 UTF-16LE
            zh-Hans GB18030 UTF-16LE UTF-16BE UTF-32LE
            zh-Hant x-MS950-HKSCS GB18030 UTF-16LE UTF-16BE
            ja      windows-31j EUC-JP ISO-2022-JP UTF-16LE UTF-16BE UTF-32BE
            ko      x-windows-949 UTF-16LE UTF-16BE
            """;
    /** How long a short text is, in characters. */
    private static final int SHORT = 40;

    static Stream<Arguments> languagesAndCharsets() {
        return LANGUAGES
                .lines()
                .map(line -> line.split(" +"))
                .flatMap(words ->
                        Arrays.stream(words).skip(1).map(charset -> Arguments.of(words[0], Charset.forName(charset))));
    }

    @ParameterizedTest
    @MethodSource("languagesAndCharsets")
    void readsAPage(String language, Charset charset) {
        String page = encodable(news(language), charset);
        assertThat(Decoding.of(page.getBytes(charset)).text()).isEqualTo(page);
    }

    @ParameterizedTest
    @MethodSource("languagesAndCharsets")
    void readsAPageAmongMarkup(String language, Charset charset) {
        String page = encodable(news(language), charset)
                .lines()
                .map(line -> "<p class=\"body-text\" data-id=\"x1\">" + line + "</p>\n")
                .collect(
                        Collectors.joining("", "<script>var page = {kind: 'news', ads: false};</script>\n", "</html>"));
        assertThat(Decoding.of(page.getBytes(charset)).text()).isEqualTo(page);
    }

    @ParameterizedTest
    @MethodSource("languagesAndCharsets")
    void readsNearlyEveryShortText(String language, Charset charset) {
        List<String> texts = encodable(news(language), charset)
                .lines()
                .map(line -> line.substring(0, Math.min(SHORT, line.length())))
                .toList();
        List<String> misread = texts.stream()
                .filter(text -> !Decoding.of(text.getBytes(charset)).text().equals(text))
                .toList();
        assertThat(misread).hasSizeLessThanOrEqualTo(texts.size() / 10);
    }

    @ParameterizedTest
    @CsvSource({
        "GB18030, 会议召开",
        "x-MS950-HKSCS, 會議召開",
        "windows-31j, 会議を開く",
        "EUC-JP, 会議を開く",
        "x-windows-949, 회의가 열렸다",
        "windows-1251, Совещание",
        "KOI8-R, Совещание",
        "windows-1253, Σύσκεψη",
        "windows-1252, Größe",
        "windows-1250, Příští týden",
        "windows-1254, Değişiklik",
        "UTF-16LE, 会议召开",
        "UTF-16BE, Совещание"
    })
    void readsAWord(Charset charset, String word) {
        assertThat(Decoding.of(word.getBytes(charset)))
                .isEqualTo(new Decoding(word, charset, Evidence.GUESSED, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "“Tea” – 5 € a cup, the café says…",
        "It’s £40 · © 2026 The Evening Sheet",
        "He lives in São Paulo; she moved to Zürich.",
        "The temperature rose to 31° on Friday"
    })
    void takesAFewForeignCharactersInEnglishForWhatTheyAre(String text) {
        Charset charset = Charset.forName("windows-1252");
        assertThat(Decoding.of(text.getBytes(charset)).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "Ca\u0309ng ca\u0301 khơ\u0309i công",
        "Sáng nay, dư\u0323 án nâng câ\u0301p bê\u0301n cá se\u0303 hoàn thành trươ\u0301c mùa mưa ba\u0303o."
    })
    void readsVietnameseWithItsTonesApart(String text) {
        Charset charset = Charset.forName("windows-1258");
        assertThat(Decoding.of(text.getBytes(charset)))
                .isEqualTo(new Decoding(text, charset, Evidence.GUESSED, List.of()));
    }

    @Test
    void looksBehindALongHeadOfAscii() {
        Charset charset = Charset.forName("GB18030");
        String page = "var advertisement = {};\n".repeat(10_000) + news("zh-Hans");
        assertThat(Decoding.of(page.getBytes(charset)).text()).isEqualTo(page);
    }

    @Test
    void readsLongTextWithoutAnySpaceOrLineEnd() {
        Charset charset = Charset.forName("EUC-JP");
        String page = news("ja").replaceAll("[\n0-9A-Za-z]", "").repeat(100);
        assertThat(Decoding.of(page.getBytes(charset)).text()).isEqualTo(page);
    }

    @Test
    void doesNotTakeColoursOfATerminalForJapanese() {
        assertThat(Decoding.of("\u001B[31mred\u001B[0m".getBytes(StandardCharsets.US_ASCII))
                        .evidence())
                .isEqualTo(Evidence.UTF8);
    }

    /** What {@code charset} has no character for is left out. */
    private static String encodable(String text, Charset charset) {
        CharsetEncoder encoder = charset.newEncoder();
        return text.codePoints()
                .mapToObj(Character::toString)
                .filter(encoder::canEncode)
                .collect(Collectors.joining());
    }

    private static String news(String language) {
        String file = "news/" + language + ".txt";
        try (InputStream in = Objects.requireNonNull(CharsetGuessTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
