package org.broadsheet.json.token;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EncoderTest {
    private static final String ODD =
            "a\"\\\b\f\n\r\t\u0000\u001F\u007F\u0080\u009F\u00A0\u07FF\u0800\u2027\u2028\u2029"
                    + "\u202A\uD7FF\uD83D\uDE00\uD800\uDC00\uDBFF\uDFFF\uE000\uFFFF";

    private final Encoder encoder = new Encoder();

    @Test
    void writesEveryCharacterAsTheEscapesHaveIt() {
        var every = new StringBuilder();
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            every.append((char) c).append(' ');
        }
        assertEquals(escaped(every.toString()), encoded(every.toString()));
    }

    @Test
    void writesPairsAndTheirHalvesWhereverAChunkEnds() {
        var random = new Random(7);
        for (int round = 0; round < 50; round++) {
            var text = new StringBuilder("x".repeat(3_990 + round % 20));
            for (int i = 0; i < 40; i++) {
                text.append(ODD.charAt(random.nextInt(ODD.length())));
            }
            text.append("y".repeat(9_000));
            assertEquals(escaped(text.toString()), encoded(text.toString()));
        }
    }

    @Test
    void growsWithTheText() {
        var text = "\u0001".repeat(50_000);
        assertEquals(300_000, encoder.encode(text));
        assertEquals(escaped(text), encoded(text));
    }

    private String encoded(String text) {
        int size = encoder.encode(text);
        return new String(encoder.bytes(), 0, size, StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        var quoted = Escapes.quoted(new StringBuilder(), text);
        return quoted.substring(1, quoted.length() - 1);
    }
}
