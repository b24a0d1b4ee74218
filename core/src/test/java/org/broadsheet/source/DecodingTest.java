package org.broadsheet.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.broadsheet.source.Decoding.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {
    private static final Charset GB18030 = Charset.forName("GB18030");

    @Test
    void readsUtf8AsSuch() {
        assertThat(Decoding.of("# 版名\n\nGrüße".getBytes(UTF_8)))
                .isEqualTo(new Decoding("# 版名\n\nGrüße", UTF_8, Evidence.UTF8, List.of()));
    }

    @Test
    void takesNoBytesForUtf8() {
        assertThat(Decoding.of(new byte[0])).isEqualTo(new Decoding("", UTF_8, Evidence.UTF8, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "EFBBBF, UTF-8",
        "EFBBBFEFBBBF, UTF-8",
        "FFFE, UTF-16LE",
        "FEFF, UTF-16BE",
        "FFFE0000, UTF-32LE",
        "0000FEFF, UTF-32BE",
        "84319533, GB18030"
    })
    void believesAByteOrderMarkBeforeAnyDeclarationAndLeavesItOut(String mark, Charset charset) {
        byte[] bytes = join(HexFormat.of().parseHex(mark), "要闻 A".getBytes(charset));
        assertThat(Decoding.of(bytes, ISO_8859_1)).isEqualTo(new Decoding("要闻 A", charset, Evidence.BOM, List.of()));
    }

    @Test
    void keepsAByteOrderMarkInsideTheText() {
        assertThat(Decoding.of("a\uFEFFb".getBytes(UTF_8)).text()).isEqualTo("a\uFEFFb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252", "UTF-8", "GB18030", "UTF-16LE"})
    void believesADeclarationThatTheBytesAgreeWith(Charset declared) {
        assertThat(Decoding.of("Ein Café".getBytes(declared), declared))
                .isEqualTo(new Decoding("Ein Café", declared, Evidence.DECLARED, List.of()));
    }

    @Test
    void takesUtf8WhenTheDeclarationIsWrong() {
        assertThat(Decoding.of("会议".getBytes(UTF_8), Charset.forName("US-ASCII"))
                        .evidence())
                .isEqualTo(Evidence.UTF8);
    }

    @Test
    void guessesWhenTheDeclarationIsWrong() {
        assertThat(Decoding.of("召开秋收工作会议".getBytes(GB18030), UTF_8))
                .isEqualTo(new Decoding("召开秋收工作会议", GB18030, Evidence.GUESSED, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "ISO-8859-1, windows-1252, “Tea” – 5 €",
        "Shift_JIS, windows-31j, ①髙橋",
        "GB2312, GB18030, 镕基",
        "EUC-KR, x-windows-949, 똠방각하",
        "Big5, x-MS950-HKSCS, 裏‧の"
    })
    void readsTheWiderVariantOfADeclaredCharset(Charset declared, Charset wider, String text) {
        assertThat(Decoding.of(text.getBytes(wider), declared))
                .isEqualTo(new Decoding(text, wider, Evidence.DECLARED, List.of()));
    }

    @Test
    void prefersUtf8ToTheWiderVariant() {
        assertThat(Decoding.of("“Tea”".getBytes(UTF_8), ISO_8859_1).evidence()).isEqualTo(Evidence.UTF8);
    }

    @Test
    void doubtsAPlainPageThatSaysUtf16() {
        assertThat(Decoding.of("<meta charset=utf-16>".getBytes(UTF_8), UTF_16).evidence())
                .isEqualTo(Evidence.UTF8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void findsTheByteOrderThatADeclarationLeavesOpen(Charset order) {
        assertThat(Decoding.of("会议 news".getBytes(order), UTF_16))
                .isEqualTo(new Decoding("会议 news", order, Evidence.DECLARED, List.of()));
    }

    @Test
    void saysWhereBytesWereSubstituted() {
        byte[] bytes = join("会议\n召".getBytes(UTF_8), new byte[] {(byte) 0xE5}, "开了".getBytes(UTF_8));
        assertThat(Decoding.of(bytes)).isEqualTo(new Decoding("会议\n召\uFFFD开了", UTF_8, Evidence.GUESSED, List.of(4)));
    }

    @Test
    void countsUtf16CodeUnitsToASubstitution() {
        byte[] bytes = join("😀😀".getBytes(UTF_8), new byte[] {(byte) 0xFF});
        assertThat(Decoding.of(bytes).substituted()).containsExactly(4);
    }

    @Test
    void doesNotTakeAReplacementCharacterOfTheSourceForASubstitution() {
        assertThat(Decoding.of("a\uFFFDb".getBytes(UTF_8)))
                .isEqualTo(new Decoding("a\uFFFDb", UTF_8, Evidence.UTF8, List.of()));
        assertThat(Decoding.of(join("é\uFFFDé".getBytes(UTF_8), new byte[] {(byte) 0xFF}))
                        .substituted())
                .containsExactly(3);
    }

    @Test
    void keepsAThousandSubstitutions() {
        Decoding decoding = Decoding.of(
                join("要闻".repeat(20).getBytes(UTF_8), "\u00FF".repeat(1200).getBytes(ISO_8859_1)));
        assertThat(decoding.substituted()).hasSize(Decoding.SUBSTITUTED_LIMIT).startsWith(40, 41);
        assertThat(decoding.text()).hasSize(1240);
    }

    @Test
    void substitutesInAnotherCharsetToo() {
        byte[] bytes = join("本报讯".getBytes(GB18030), new byte[] {(byte) 0xFF}, "\n近日召开秋收工作会议。".getBytes(GB18030));
        assertThat(Decoding.of(bytes))
                .isEqualTo(new Decoding("本报讯\uFFFD\n近日召开秋收工作会议。", GB18030, Evidence.GUESSED, List.of(3)));
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 19})
    void leavesUtf8ThatIsCutInsideACharacterUtf8(int length) {
        Decoding decoding = Decoding.of(Arrays.copyOf("Die Größe der Brücke".getBytes(UTF_8), length));
        assertThat(decoding.charset()).isEqualTo(UTF_8);
        assertThat(decoding.text()).startsWith("Die Grö").endsWith("\uFFFD");
    }

    @Test
    void readsWhatIsPutTogetherFromTwoCharsetsAsUtf8() {
        byte[] utf8 = "本报讯（记者 张三）近日，某地召开秋收工作会议。".getBytes(UTF_8);
        Decoding decoding = Decoding.of(join(utf8, "图书馆昨日开馆，读者踊跃。".getBytes(GB18030)));
        assertThat(decoding.charset()).isEqualTo(UTF_8);
        assertThat(decoding.text()).startsWith("本报讯（记者 张三）近日，某地召开秋收工作会议。");
        assertThat(decoding.substituted()).isNotEmpty();
    }

    @Test
    void hasAListThatDoesNotChange() {
        assertThatThrownBy(() -> Decoding.of("é\u00FF".getBytes(ISO_8859_1))
                        .substituted()
                        .add(1))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "89504E470D0A1A0A0000000D49484452",
                "FFD8FFE000104A464946",
                "474946383961",
                "255044462D312E370A25",
                "504B03041400",
                "1F8B0800",
                "CAFEBABE0000003D",
                "00000000000000000000000000000000"
            })
    void tellsBinaryFilesByTheirHead(String head) {
        assertThat(Decoding.binaryKind(HexFormat.of().parseHex(head))).isPresent();
    }

    @Test
    void tellsNoiseFromText() {
        for (int seed = 0; seed < 200; seed++) {
            byte[] noise = new byte[500 + 20 * seed];
            new Random(seed).nextBytes(noise);
            assertThat(Decoding.binaryKind(noise)).as("seed %d", seed).contains("binary data");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PK, said the editor",
                "a stray \u0000 in a sentence of some length",
                "\u0016\u0016\u0001abc0123 4 pol 5\u0002\u001FWords\u001E of a wire message.\u0003\u0004",
                "\u001B[1mBold\u001B[0m on a terminal"
            })
    void takesControlCharactersInTextForText(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        assertThat(Decoding.binaryKind(bytes)).isEmpty();
        assertThat(Decoding.of(bytes)).isEqualTo(new Decoding(text, UTF_8, Evidence.UTF8, List.of()));
    }

    private static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
