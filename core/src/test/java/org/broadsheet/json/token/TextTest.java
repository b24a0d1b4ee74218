package org.broadsheet.json.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.broadsheet.format.ParseException;
import org.broadsheet.source.Position;
import org.broadsheet.source.Source;
import org.junit.jupiter.api.Test;

class TextTest {
    private static final String[] PIECES = {"a", "\n", "\r", "\r\n", "é", "漢", "😀", "\u2028", "plain words ", "\t"};

    @Test
    void tellsPlacesInCharactersAsSourcesDo() {
        var random = new Random(3);
        for (int round = 0; round < 200; round++) {
            var text = new StringBuilder("some");
            for (int i = 0; i < random.nextInt(120); i++) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            var source = Source.of("", text.toString());
            var bytes = Text.of(text.toString().getBytes(StandardCharsets.UTF_8), Position.START);
            for (int at = 0; at <= text.length(); at++) {
                if (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1))) {
                    int offset = text.substring(0, at).getBytes(StandardCharsets.UTF_8).length;
                    assertEquals(source.position(at), bytes.position(offset), text.toString());
                }
            }
        }
    }

    @Test
    void tellsPlacesFromWhereADocumentStartsInItsStream() {
        var text = Text.of("{}\n x".getBytes(StandardCharsets.UTF_8), new Position(100, 7, 5));
        assertEquals(new Position(101, 7, 6), text.position(1));
        assertEquals(new Position(104, 8, 2), text.position(4));
    }

    @Test
    void refusesTheBytesThatTheDecoderOfTheJdkRefuses() {
        int[] edges = {
            0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE,
            0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF
        };
        var random = new Random(5);
        for (int round = 0; round < 200_000; round++) {
            byte[] bytes = new byte[1 + random.nextInt(12)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) edges[random.nextInt(edges.length)];
            }
            assertEquals(faultOf(bytes), Utf8.fault(bytes, 0));
        }
    }

    @Test
    void takesNoBytesForUtf16() {
        var refusal = assertThrows(
                ParseException.class, () -> Text.of("{}".getBytes(StandardCharsets.UTF_16LE), Position.START));
        assertEquals("1:2: json/not-json", told(refusal));
    }

    @Test
    void passesOverOneByteOrderMarkAlone() {
        var refusal = assertThrows(
                ParseException.class, () -> Text.of("\uFEFF\uFEFF{}".getBytes(StandardCharsets.UTF_8), Position.START));
        assertEquals("1:1: json/not-json", told(refusal));
    }

    private static String told(ParseException refusal) {
        var finding = refusal.diagnostic();
        return finding.span().orElseThrow().start() + ": " + finding.code();
    }

    private static int faultOf(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var outcome = StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length), true);
        return outcome.isError() ? in.position() : -1;
    }
}
